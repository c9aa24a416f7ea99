"""Whose visit it is, always in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QToolButton

from app.domain.encounter import Encounter
from app.domain.patient import Patient
from app.texts import tr
from ui.actions import ActionId, Actions
from ui.literal import as_tip
from ui.theme.theme import Theme
from ui.view_models.visit_words import about_patient
from ui.view_models.wording import moment_in_full, when
from ui.widgets.parts import Elided, Glyph, button, column, label, restyle, row, surface, tool

_WIDEST = 320
_NARROW, _LEAST_REASON = 960, 96
"""Under which width the way back has no words, and what the reason has then, in pixels."""


class PatientStrip(QFrame):
    """Name, age, date of birth, allergies, and the visit."""

    back = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setProperty("surface", "strip")
        self.setAccessibleName(tr("Patient"))
        box = row(self, gap=16)
        box.setContentsMargins(12, 8, 20, 8)
        self.setFixedHeight(68)
        self._leads = tr("Visits")
        self.leave = button("", "quiet", name=tr("Back to the visits"))
        theme.decorate(self.leave, "arrow-left", "accent", 18)
        self.leave.clicked.connect(self.back)
        box.addWidget(self.leave)
        who = column(gap=1)
        self.name = Elided("", "title")
        self.about = Elided("", "small")
        who.addStretch()
        who.addWidget(self.name)
        who.addWidget(self.about)
        who.addStretch()
        box.addLayout(who)
        self.allergies = surface("allergy")
        inner = row(self.allergies, gap=8)
        inner.setContentsMargins(10, 6, 12, 6)
        self._glyph = Glyph(theme, "triangle-alert", "brick", 18)
        self.allergy_words = label("", "small-strong", wrap=True)
        inner.addWidget(self._glyph)
        inner.addWidget(self.allergy_words)
        box.addWidget(self.allergies, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addStretch(1)
        visit = column(gap=1)
        self.reason = Elided("", "strong")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.began = label("", "small")
        self.began.setAlignment(Qt.AlignmentFlag.AlignRight)
        visit.addStretch()
        visit.addWidget(self.reason)
        visit.addWidget(self.began)
        visit.addStretch()
        box.addLayout(visit)
        self.more = tool(theme, "ellipsis", tr("More about this patient"))
        menu = QMenu(self.more)
        menu.addActions(
            [
                actions[ActionId.OPEN_PATIENT],
                actions[ActionId.EXPORT_NOTE],
                actions[ActionId.EXPORT_PATIENT],
                actions[ActionId.ERASE_PATIENT],
            ]
        )
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        box.addWidget(self.more)
        self.setVisible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Who it is needs the room first."""
        narrow = self.width() < _NARROW
        self.leave.setText("" if narrow else f" {self._leads}")
        self.leave.setToolTip(self._leads if narrow else "")
        self.reason.setMaximumWidth(_LEAST_REASON if narrow else _WIDEST)

    def lead_to_the_patients(self) -> None:
        """The visit was opened from there, and back leads there."""
        self._leads = tr("Patients")
        self._fit()
        self.leave.setAccessibleName(tr("Back to the patients"))

    def show_patient(self, patient: Patient, encounter: Encounter) -> None:
        """Show whose visit it is."""
        self.name.setText(patient.name)
        self.about.setText(about_patient(patient))
        some = bool(patient.allergies)
        words = ", ".join(patient.allergies)
        self.allergy_words.setText(
            tr("Allergies: {names}", names=words) if some else tr("No allergies recorded")
        )
        self.allergy_words.setToolTip(as_tip(self.allergy_words.text()))
        self.allergy_words.ensurePolished()
        wide = self.allergy_words.fontMetrics().horizontalAdvance(self.allergy_words.text())
        self.allergy_words.setFixedWidth(min(_WIDEST, wide + 4))
        restyle(self.allergies, "surface", "allergy" if some else "calm")
        self._glyph.show_icon(
            "triangle-alert" if some else "circle-help", "brick" if some else "ink_soft"
        )
        self.reason.setText(encounter.reason or tr("Visit"))
        self.began.setText(when(encounter.started_at))
        self.began.setToolTip(moment_in_full(encounter.started_at))
        self.setAccessibleDescription(
            f"{patient.name}, {self.about.text()}, {self.allergy_words.text()}"
        )
        self.setVisible(True)
