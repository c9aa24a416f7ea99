"""A patient's data in fields, to be corrected in place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QSizePolicy, QWidget

from app.domain.patient import Patient
from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.visit_words import SEXES
from ui.view_models.wording import parse_birth_date
from ui.widgets.choices import Choice
from ui.widgets.parts import button, column, label, restyle, row


class PatientForm(QFrame):
    """Opens above the chart; Escape closes it and changes nothing."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._patient: Patient | None = None
        self.setProperty("surface", "paper")
        self.setAccessibleName(tr("The patient's data"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box = column(self, gap=12)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(label(tr("The patient's data"), "strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        box.addLayout(grid)
        self.given, self.family, self.born = QLineEdit(), QLineEdit(), QLineEdit()
        self.identifier, self.allergies = QLineEdit(), QLineEdit()
        self.sex = Choice(theme, tr("Sex"))
        for words, _ in SEXES:
            self.sex.addItem(tr(words, about="sex"))
        self.born.setPlaceholderText(tr("such as 14.3.1964"))
        self.allergies.setPlaceholderText(tr("Separated by commas"))
        fields: tuple[tuple[str, QWidget], ...] = (
            (tr("Given name"), self.given),
            (tr("Family name"), self.family),
            (tr("Record number"), self.identifier),
            (tr("Date of birth"), self.born),
            (tr("Sex"), self.sex),
            (tr("Allergies"), self.allergies),
        )
        for number, (name, field) in enumerate(fields):
            line, place = divmod(number, 3)
            said = label(name, "small")
            said.setBuddy(field)
            field.setAccessibleName(name)
            part = column(gap=4)
            part.addWidget(said)
            part.addWidget(field)
            grid.addLayout(part, line, place)
        for typed in (self.given, self.family, self.born, self.identifier, self.allergies):
            typed.textChanged.connect(self._refresh)
            typed.returnPressed.connect(self._on_save)
        foot = row(gap=8)
        self.status = label("", "small")
        foot.addWidget(self.status, 1)
        leave = button(
            tr("Leave"), "quiet", name=tr("Leave without a change"), tip=tr("Leave  (Esc)")
        )
        leave.clicked.connect(self.close_panel)
        foot.addWidget(leave)
        self.save = button(tr("Save"), "primary", name=tr("Save the patient's data"))
        self.save.clicked.connect(self._on_save)
        foot.addWidget(self.save)
        box.addLayout(foot)
        self.hide()

    def open(self, patient: Patient) -> None:
        """Fill the fields with what is known, or go on with those that are open."""
        if self.isHidden() or self._patient is None or self._patient.id != patient.id:
            self._fill(patient)
            self.show()
        self.given.setFocus()

    def _fill(self, patient: Patient) -> None:
        self._patient = patient
        self.given.setText(patient.given_name)
        self.family.setText(patient.family_name)
        born = patient.birth_date
        self.born.setText("" if born is None else f"{born.day}.{born.month}.{born.year}")
        self.sex.setCurrentIndex([sex for _, sex in SEXES].index(patient.sex))
        self.identifier.setText(patient.identifier)
        self.allergies.setText(", ".join(patient.allergies))
        for line in (self.given, self.family, self.allergies):
            line.setCursorPosition(0)
        self._refresh()

    def close_panel(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        wrong = False
        try:
            parse_birth_date(self.born.text())
        except ValueError:
            wrong = True
        restyle(self.born, "state", "wrong" if wrong else "")
        self.status.setText(
            tr("That date cannot be read. Write it like 14.3.1964.") if wrong else ""
        )
        named = bool(self.given.text().strip() and self.family.text().strip())
        self.save.setEnabled(named and not wrong)

    def _on_save(self) -> None:
        if self._patient is None or not self.save.isEnabled():
            return
        allergies = (one.strip() for one in self.allergies.text().split(","))
        self.saved.emit(
            replace(
                self._patient,
                given_name=self.given.text(),
                family_name=self.family.text(),
                birth_date=parse_birth_date(self.born.text()),
                sex=SEXES[self.sex.currentIndex()][1],
                identifier=self.identifier.text(),
                allergies=tuple(one for one in allergies if one),
            )
        )
