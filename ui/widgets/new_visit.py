"""A new visit, inline: find the patient or register somebody, say why, begin."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from app.domain.identifiers import PatientId
from app.domain.patient import NewPatient, Patient
from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.today import TodayViewModel
from ui.view_models.visit_words import SEXES, about_patient
from ui.view_models.wording import day, parse_birth_date
from ui.widgets.choices import Choice
from ui.widgets.parts import Offered, button, clear, column, label, restyle, row

_TYPING_MS = 120


def _registered(name: str, born: date | None) -> str:
    """Who will be registered; a date of birth as it was understood shows a swapped month."""
    if born is None:
        return tr("«{name}» will be registered.", name=name)
    return tr("«{name}», born {day}, will be registered.", name=name, day=day(born))


class NewVisitPanel(QFrame):
    """Opens under the heading of the list; Escape closes it.

    What is written in it waits while other visits are looked at.
    """

    closed = Signal()

    def __init__(self, theme: Theme, today: TodayViewModel) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self._chosen: Patient | None = None
        self._offered: tuple[Patient, ...] = ()
        """Who was found for the words that are written now; nobody while that is looked for."""
        self.setProperty("surface", "paper")
        self.setAccessibleName(tr("New visit"))
        box = column(self, gap=10)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(label(tr("New visit"), "strong"))
        self.who = QLineEdit()
        self.who.setPlaceholderText(tr("Patient: type a name"))
        self.who.setAccessibleName(tr("Patient"))
        self.who.textEdited.connect(self._on_typed)
        self.who.returnPressed.connect(self._on_enter)
        box.addWidget(self.who)
        self._found = column(gap=2)
        box.addLayout(self._found)
        self._details = self._make_details()
        box.addWidget(self._details)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Reason for the visit, if known"))
        self.reason.setAccessibleName(tr("Reason for the visit"))
        self.reason.returnPressed.connect(self._on_begin)
        box.addWidget(self.reason)
        foot = row(gap=8)
        self.status = label("", "small", wrap=True)
        foot.addWidget(self.status, 1)
        leave = button(
            tr("Leave"), "quiet", name=tr("Leave without a new visit"), tip=tr("Leave  (Esc)")
        )
        leave.clicked.connect(self.close_panel)
        foot.addWidget(leave)
        self.begin = button(tr("Begin the visit"), "primary")
        self.begin.clicked.connect(self._on_begin)
        foot.addWidget(self.begin)
        box.addLayout(foot)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(lambda: today.find_patients(self.who.text()))
        today.patients_changed.connect(self._on_patients)
        today.busy_changed.connect(self._refresh)
        today.visit_begun.connect(self.close_panel)
        self._details.hide()
        self._refresh()

    def open(self) -> None:
        """Begin with empty fields, or go on with those that are open."""
        if self.isHidden():
            self._reset()
            self.show()
        self.who.setFocus()

    def close_panel(self) -> None:
        self._reset()
        self.hide()
        self.closed.emit()

    def close_empty(self) -> None:
        """Close it, unless something is written in it."""
        if not (self.isHidden() or any(field.text().strip() for field in self._fields)):
            self.close_panel()

    def forget(self, patient: PatientId) -> None:
        """A patient is erased: nothing is begun for somebody who is gone, nor offered."""
        if self._chosen is not None and self._chosen.id == patient:
            self.close_panel()
        elif not self.isHidden():
            clear(self._found)
            self._offered = ()
            self._timer.start()

    # choosing

    def _make_details(self) -> QWidget:
        details = QWidget()
        box = column(details, gap=10)
        line = row(gap=8)
        self.birth = QLineEdit()
        self.birth.setPlaceholderText(tr("Date of birth, such as 14.3.1964"))
        self.birth.setAccessibleName(tr("Date of birth"))
        self.birth.textChanged.connect(self._refresh)
        self.sex = Choice(self._theme, tr("Sex"))
        for words, _ in SEXES:
            self.sex.addItem(tr(words, about="sex"))
        line.addWidget(self.birth, 3)
        line.addWidget(self.sex, 2)
        box.addLayout(line)
        self.allergies = QLineEdit()
        self.allergies.setPlaceholderText(tr("Allergies, separated by commas"))
        self.allergies.setAccessibleName(tr("Allergies"))
        self.identifier = QLineEdit()
        self.identifier.setPlaceholderText(tr("Record number, if there is one"))
        self.identifier.setAccessibleName(tr("Record number"))
        last = row(gap=8)
        last.addWidget(self.allergies, 3)
        last.addWidget(self.identifier, 2)
        box.addLayout(last)
        return details

    def _on_typed(self, text: str) -> None:
        self._chosen, self._offered = None, ()
        self._timer.start()
        self._refresh()

    def _on_patients(self) -> None:
        clear(self._found)
        if self._chosen is not None or not self.isVisible() or not self.who.text().strip():
            return
        for patient in self._today.patients:
            self._found.addWidget(self._choice(patient))
        self._offered = () if self._timer.isActive() else tuple(self._today.patients)
        self._refresh()

    def _choice(self, patient: Patient) -> QPushButton:
        described = about = about_patient(patient)
        if patient.allergies:
            about += f"  ·  {tr('allergies: {names}', names=', '.join(patient.allergies))}"
        made = Offered(f"{patient.name}    {about}", f"{patient.name}, {described}")
        self._theme.decorate(made, "user", "accent", 18)
        made.clicked.connect(lambda: self._choose(patient))
        return made

    def _choose(self, patient: Patient) -> None:
        self._chosen = patient
        self.who.setText(patient.name)
        clear(self._found)
        self._refresh()
        self.reason.setFocus()

    def _on_enter(self) -> None:
        if len(self._offered) == 1 and self._chosen is None:
            self._choose(self._offered[0])
        elif self.begin.isEnabled():
            self.reason.setFocus()

    # beginning

    @property
    def _new(self) -> bool:
        return self._chosen is None and bool(self.who.text().strip())

    def _refresh(self) -> None:
        new, busy = self._new, self._today.busy
        born, wrong = None, False
        try:
            born = parse_birth_date(self.birth.text())
        except ValueError:
            wrong = True
        restyle(self.birth, "state", "wrong" if wrong else "")
        two_names = len(self.who.text().split()) > 1
        self._details.setVisible(new and two_names)
        ready = self._chosen is not None or (new and two_names and not wrong)
        self.begin.setEnabled(ready and not busy)
        self.begin.setText(tr("Register and begin") if new and two_names else tr("Begin the visit"))
        self.begin.setAccessibleName(self.begin.text())
        if busy:
            self.status.setText(f"{busy} …")
        elif wrong:
            self.status.setText(tr("That date cannot be read. Write it like 14.3.1964."))
        elif new and not two_names:
            self.status.setText(
                tr(
                    "Choose somebody, or go on typing: somebody new needs a given and a family"
                    " name."
                )
            )
        elif new:
            self.status.setText(_registered(self.who.text().strip(), born))
        elif self._chosen is not None:
            self.status.setText(about_patient(self._chosen))
        else:
            self.status.setText("")

    def _on_begin(self) -> None:
        if not self.begin.isEnabled():
            return
        patient: PatientId | NewPatient
        if self._chosen is not None:
            patient = self._chosen.id
        else:
            given, _, family = self.who.text().strip().rpartition(" ")
            patient = NewPatient(
                given_name=given,
                family_name=family,
                birth_date=parse_birth_date(self.birth.text()),
                sex=SEXES[self.sex.currentIndex()][1],
                allergies=tuple(
                    one.strip() for one in self.allergies.text().split(",") if one.strip()
                ),
                identifier=self.identifier.text(),
            )
        self._today.start_visit(patient, self.reason.text())

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.who, self.birth, self.allergies, self.identifier, self.reason

    def _reset(self) -> None:
        self._chosen, self._offered = None, ()
        for field in self._fields:
            field.clear()
        self.sex.setCurrentIndex(0)
        clear(self._found)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
