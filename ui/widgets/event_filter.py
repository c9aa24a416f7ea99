"""What to look for in the log: words or a patient's id, who, what, when, and only refusals."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.audit.events import Action
from app.days import today
from app.domain.identifiers import PersonId
from app.texts import tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.act_names import act_name
from ui.view_models.log import Asked, LogModel, Period
from ui.view_models.wording import day, parse_birth_date
from ui.widgets.choices import Check, Choice
from ui.widgets.parts import button, column, label, restyle, row

_TYPING_MS = 500
_NARROW = 900


class EventFilter(QWidget):
    """Writes into the LogModel what is looked for."""

    def __init__(self, theme: Theme, actions: Actions, log: LogModel) -> None:
        super().__init__()
        self._log = log
        box = column(self, gap=8)
        self._line = line = row(gap=8)
        self.text = QLineEdit()
        keys = actions.keys(ActionId.FIND)
        self.text.setPlaceholderText(tr("Words, or a patient's id  ({keys})", keys=keys))
        self.text.setAccessibleName(tr("Find events by words or by a patient's id"))
        self.text.setClearButtonEnabled(True)
        line.addWidget(self.text, 3)
        self.person = Choice(theme, tr("Who"))
        self.action = Choice(theme, tr("What"))
        self.period = Choice(theme, tr("When"))
        for one in (self.person, self.action, self.period):
            one.setMinimumWidth(150)
            one.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            line.addWidget(one, 2)
        self.refused = Check(theme, tr("Only refused"))
        line.addWidget(self.refused)
        self.clear = button(tr("Clear"), "quiet", name=tr("Clear the filter"))
        line.addWidget(self.clear)
        box.addLayout(line)
        self._below = row(gap=8)
        self._below.addStretch(1)
        box.addLayout(self._below)
        self.days = self._make_days()
        box.addWidget(self.days)
        self.action.addItem(tr("Everything"), None)
        for action in Action:
            self.action.addItem(act_name(action), action)
        for period in Period:
            self.period.addItem(tr(period.value), period)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._ask)
        self.text.textChanged.connect(lambda _: self._timer.start())
        for choice in (self.person, self.action, self.period):
            choice.activated.connect(lambda _: self._ask())
        self.refused.toggled.connect(lambda _: self._ask())
        self.clear.clicked.connect(self.ask_everything)
        log.changed.connect(self._refresh)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In a narrow window two of them stand below, so that the words have room."""
        super().resizeEvent(event)
        line = self._line if self.width() >= _NARROW else self._below
        if line.indexOf(self.clear) < 0:
            for place, one in enumerate((self.refused, self.clear)):
                line.insertWidget(place if line is self._below else line.count(), one)

    def _make_days(self) -> QWidget:
        days = QWidget()
        line = row(days, gap=8)
        such = day(today())
        self.first, self.last = QLineEdit(), QLineEdit()
        for field, name, spoken in (
            (self.first, tr("From", about="a day"), tr("From the day")),
            (self.last, tr("to", about="a day"), tr("to the day")),
        ):
            field.setPlaceholderText(tr("such as {day}", day=such))
            field.setAccessibleName(spoken)
            field.setFixedWidth(168)
            field.textChanged.connect(lambda _: self._timer.start())
            line.addWidget(label(name, "soft"))
            line.addWidget(field)
        line.addWidget(label(tr("Both days are included."), "small"))
        line.addStretch(1)
        days.hide()
        return days

    def ask_everything(self) -> None:
        """Look for nothing in particular."""
        for field in (self.text, self.first, self.last):
            field.clear()
        self.refused.setChecked(False)
        for choice in (self.person, self.action, self.period):
            choice.setCurrentIndex(0)
        self._timer.stop()
        self._ask()

    def ask_person(self, person: str) -> None:
        """Only what one person did."""
        place = self.person.findData(person)
        if place >= 0:
            self.person.setCurrentIndex(place)
            self._ask()

    def ask_day(self, person: str, wanted: date) -> None:
        """What one person, or anybody, did on one day."""
        self.text.clear()
        self.refused.setChecked(False)
        self.action.setCurrentIndex(0)
        self.person.setCurrentIndex(max(0, self.person.findData(person)))
        self.period.setCurrentIndex(self.period.findData(Period.CHOSEN))
        for field in (self.first, self.last):
            field.setText(day(wanted))
        self._timer.stop()
        self._ask()

    def ask_patient(self, patient: str) -> None:
        """Only what happened to one patient's record."""
        self.text.setText(patient)
        self._timer.stop()
        self._ask()

    def _ask(self) -> None:
        period = Period(self.period.currentData())
        self.days.setVisible(period is Period.CHOSEN)
        person, action = self.person.currentData(), self.action.currentData()
        self._log.ask(
            text=self.text.text(),
            person=PersonId(person) if person else None,
            action=Action(action) if action else None,
            refused=self.refused.isChecked(),
            period=period,
            first=_day(self.first),
            last=_day(self.last),
        )

    def _refresh(self) -> None:
        """Take over new people; what is chosen stays."""
        self.clear.setEnabled(self._log.asked != Asked())
        known = [self.person.itemData(place) for place in range(self.person.count())]
        people = sorted(self._log.people.items(), key=lambda one: one[1].casefold())
        if known == [None, *(identifier for identifier, _ in people)]:
            return
        chosen = self.person.currentData()
        self.person.clear()
        self.person.addItem(tr("Everybody"), None)
        for identifier, name in people:
            self.person.addItem(name, identifier)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))


def _day(field: QLineEdit) -> date | None:
    """A day as it is typed; a field that is no day yet asks for nothing."""
    text = field.text().strip()
    try:
        found = parse_birth_date(text)
    except ValueError:
        restyle(field, "state", "wrong")
        return None
    restyle(field, "state", "")
    return found
