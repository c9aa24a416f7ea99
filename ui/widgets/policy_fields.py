"""Fields for policies: each writes into the model what was typed and says what cannot be."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.accounts.policies import DAYS
from app.texts import tr
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.settings import WORDS, SettingsModel, day_name
from ui.widgets.choices import Check, Choice
from ui.widgets.parts import Elided, button, column, label, restyle, row, surface

_NAME = 240
_NUMBER = 104


class PolicyField(QWidget):
    """A name, a control, and a line under it; the line says what is wrong, or what it does."""

    def __init__(self, settings: SettingsModel, policy: str, name_width: int = _NAME) -> None:
        super().__init__()
        self.settings = settings
        self.policy = policy
        words = WORDS[policy]
        outer = row(self, gap=16)
        name = label(tr(words.name), wrap=True)
        name.setFixedWidth(name_width)
        name.setMinimumHeight(36)
        name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        box = column(gap=4)
        self.line = row(gap=10)
        box.addLayout(self.line)
        self.text = label(_said(words.text), "small", wrap=True)
        box.addWidget(self.text)
        outer.addLayout(box, 1)
        settings.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the model."""
        wrong = self.settings.wrong(self.policy)
        restyle(self.text, "role", "brick" if wrong else "small")
        self.text.setText(wrong or _said(WORDS[self.policy].text))
        self.text.setVisible(bool(self.text.text()))


class TextField(PolicyField):
    """A line of text or a number with its unit."""

    def __init__(
        self,
        settings: SettingsModel,
        policy: str,
        width: int = _NUMBER,
        name_width: int = _NAME,
    ) -> None:
        super().__init__(settings, policy, name_width)
        words = WORDS[policy]
        self.field = QLineEdit()
        self.field.setAccessibleName(f"{tr(words.name)} {_said(words.unit)}".strip())
        self.field.setAccessibleDescription(_said(words.text))
        self.field.setFixedWidth(width)
        self.field.setEnabled(settings.may_change)
        self.field.textEdited.connect(lambda text: settings.type(policy, text))
        self.line.addWidget(self.field)
        self.line.addWidget(label(_said(words.unit), "soft"))
        self.line.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        if self.field.text() != (text := self.settings.text_of(self.policy)):
            self.field.setText(text)
        restyle(self.field, "state", "wrong" if self.settings.wrong(self.policy) else "")


class FolderField(TextField):
    """A folder, typed or chosen."""

    def __init__(self, settings: SettingsModel, policy: str, name_width: int = _NAME) -> None:
        super().__init__(settings, policy, 420, name_width)
        self.choose = button(tr("Choose …"), name=tr("Choose: {name}", name=tr(WORDS[policy].name)))
        self.choose.clicked.connect(self._on_choose)
        self.line.insertWidget(1, self.choose)

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr(WORDS[self.policy].name), self.field.text()
        )
        if chosen:
            self.settings.type(self.policy, chosen)


class YesNo(PolicyField):
    """On or off."""

    def __init__(self, theme: Theme, settings: SettingsModel, policy: str) -> None:
        super().__init__(settings, policy)
        self.check = Check(theme, tr("Asked for"))
        self.check.setAccessibleName(tr(WORDS[policy].name))
        self.check.setEnabled(settings.may_change)
        self.check.clicked.connect(lambda on: settings.type(policy, "yes" if on else "no"))
        self.check.setMinimumHeight(36)
        self.line.addWidget(self.check)
        self.line.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        self.check.setChecked(self.settings.text_of(self.policy) == "yes")


class OneOf(PolicyField):
    """One of several values, each with its words."""

    def __init__(
        self, theme: Theme, settings: SettingsModel, policy: str, values: Mapping[str, str]
    ) -> None:
        super().__init__(settings, policy)
        self._values = tuple(values)
        self.choice = Choice(theme, tr(WORDS[policy].name))
        self.choice.addItems([tr(words) for words in values.values()])
        self.choice.setFixedWidth(436)
        self.choice.setEnabled(settings.may_change)
        self.choice.activated.connect(lambda at: settings.type(policy, self._values[at]))
        self.line.addWidget(self.choice)
        self.line.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        self.choice.setCurrentIndex(self._values.index(self.settings.text_of(self.policy)))


class WeekField(PolicyField):
    """The days of the week."""

    def __init__(self, theme: Theme, settings: SettingsModel, policy: str) -> None:
        super().__init__(settings, policy)
        self.days: list[Check] = []
        for day in range(7):
            check = Check(theme, day_name(day))
            check.setAccessibleName(name_of(tr(WORDS[policy].name), QLocale().dayName(day + 1)))
            check.setEnabled(settings.may_change)
            check.setMinimumHeight(36)
            check.clicked.connect(self._on_clicked)
            self.days.append(check)
            self.line.addWidget(check)
        self.line.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        chosen = self.settings.text_of(self.policy).split("+")
        for name, check in zip(DAYS, self.days, strict=True):
            check.setChecked(name in chosen)

    def _on_clicked(self) -> None:
        chosen = [name for name, check in zip(DAYS, self.days, strict=True) if check.isChecked()]
        self.settings.type(self.policy, "+".join(chosen))


class KeepField(PolicyField):
    """Kept, deleted when the note is signed, or some days later."""

    def __init__(
        self, theme: Theme, settings: SettingsModel, policy: str, *, at_once: bool
    ) -> None:
        super().__init__(settings, policy)
        words = WORDS[policy]
        self._ways = [tr("Keep")]
        if at_once:
            self._ways.append(tr("Delete when the note is signed"))
        self._ways.append(tr("Delete after"))
        self.way = Choice(theme, tr("{name}: what happens", name=tr(words.name)))
        self.way.addItems(self._ways)
        self.way.setFixedWidth(280)
        self.way.setEnabled(settings.may_change)
        self.way.activated.connect(self._on_way)
        self.field = QLineEdit()
        self.field.setAccessibleName(name_of(tr(words.name), _said(words.unit)))
        self.field.setFixedWidth(_NUMBER)
        self.field.setEnabled(settings.may_change)
        self.field.textEdited.connect(lambda text: settings.type(policy, text))
        self.unit = Elided(_said(words.unit), "soft")
        for one in (self.way, self.field):
            self.line.addWidget(one)
        self.line.addWidget(self.unit, 1)
        self.line.addStretch()
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        text = self.settings.text_of(self.policy)
        kept, at_once = text == "none", text == "0" and len(self._ways) == 3
        last = len(self._ways) - 1
        self.way.setCurrentIndex(0 if kept else 1 if at_once else last)
        after = not kept and not at_once
        self.field.setVisible(after)
        self.unit.setVisible(after)
        if after and self.field.text() != text:
            self.field.setText(text)
        restyle(self.field, "state", "wrong" if self.settings.wrong(self.policy) else "")

    def _on_way(self, index: int) -> None:
        if index == 0:
            self.settings.type(self.policy, "none")
        elif index == len(self._ways) - 1:
            self.settings.type(self.policy, "30")
            self.field.setFocus()
            self.field.selectAll()
        else:
            self.settings.type(self.policy, "0")


def section(title: str, text: str = "") -> tuple[QWidget, QVBoxLayout]:
    """A sheet with a heading, and where its fields go."""
    sheet = surface("paper")
    box = column(sheet, gap=12)
    box.setContentsMargins(24, 20, 24, 20)
    heading = column(gap=2)
    heading.addWidget(label(title, "strong"))
    if text:
        heading.addWidget(label(text, "small", wrap=True))
    box.addLayout(heading)
    return sheet, box


def _said(words: str) -> str:
    return tr(words) if words else ""
