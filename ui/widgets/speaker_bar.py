"""The speakers of a visit: who is set by which key, what they are called, and how to exchange them.

It offers; the keys in the transcript do the same.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from app.domain.transcript import USUAL_NAMES
from app.texts import marked, tr
from app.transcription.speakers import LONGEST_NAME
from ui.actions import ActionId, Actions
from ui.literal import as_caption, as_tip
from ui.view_models.speakers import SpeakersViewModel
from ui.widgets.parts import Flowing, button, clear, column, follow, framed, label, row

SET = (ActionId.SPEAKER_1, ActionId.SPEAKER_2, ActionId.SPEAKER_3, ActionId.SPEAKER_4)

_FIRST = marked("1 or 2 says who speaks the sentence at the caret; 0 names nobody.")


class SpeakerBar(QWidget):
    """`chosen` carries the speaker whom the segments at the caret are to be given.

    `left` says that a name was kept or given up, so that the keys can go back to the transcript.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, actions: Actions, speakers: SpeakersViewModel) -> None:
        super().__init__()
        self._actions = actions
        self._speakers = speakers
        self._shown: tuple[object, ...] = ()
        self._naming = 0
        self._said = ""
        box = column(self, gap=2)
        line = row(gap=4)
        self._chips = QWidget()
        self._people = row(self._chips, gap=4)
        line.addWidget(self._chips)
        self.field = NameField()
        self.field.kept.connect(self._on_named)
        self.field.given_up.connect(self._leave_field)
        line.addWidget(self.field, 1)
        line.addStretch()
        self.apart = button(tr("Tell apart"), "small", name=tr("Tell the voices apart"))
        follow(self.apart, actions[ActionId.TELL_APART])
        line.addWidget(self.apart)
        self.swap = button(tr("Swap"), "small", name=tr("Exchange the first two speakers"))
        follow(self.swap, actions[ActionId.SWAP_SPEAKERS])
        line.addWidget(self.swap)
        box.addLayout(line)
        self.hint = Flowing("", "small")
        box.addWidget(framed(self.hint, 0, 0, 0, 6))
        self.hint.hide()
        speakers.said.connect(self.say)

    def refresh(self) -> None:
        """Offer the speakers that the transcript has now."""
        names, unsettled = self._speakers.names, self._speakers.unsettled
        self.swap.setVisible(self._speakers.known and not unsettled)
        self.apart.setVisible(not self._speakers.known)
        self._show_hint()
        shown = (*names, unsettled)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._people)
        if unsettled:
            self._people.addWidget(label(tr("Who is the clinician?"), "small"))
        for speaker, name in enumerate(names):
            self._people.addWidget(
                self._whose(speaker, name) if unsettled else self._person(speaker, name)
            )
        if unsettled:
            neither = button(tr("Neither"), "small", name=tr("Name nobody in the whole transcript"))
            neither.clicked.connect(self._speakers.drop)
            self._people.addWidget(neither)

    def say(self, words: str) -> None:
        """Show what was done, and what the same key does next."""
        self._said = words
        self._show_hint()

    def rename(self, speaker: int) -> None:
        """Open the field for a speaker's name, in place of the names."""
        self._naming = speaker
        self._chips.hide()
        self.field.open(self._speakers.name_of(speaker))

    def _whose(self, speaker: int, name: str) -> QPushButton:
        made = button(as_caption(name), "small", name=tr("{name} is the clinician", name=name))
        made.clicked.connect(lambda: self._speakers.settle(speaker))
        return made

    def _person(self, speaker: int, name: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "status")
        made.setText(f"{speaker + 1}  {as_caption(name)}")
        made.setAccessibleName(tr("Speaker {number}: {name}", number=speaker + 1, name=name))
        keys = Actions.keys(SET[speaker])
        tip = tr(
            "{number} or {keys} sets {name} where the caret is",
            number=speaker + 1,
            keys=keys,
            name=name,
        )
        made.setToolTip(as_tip(tip))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        says = menu.addAction(f"{as_caption(tr('{name} says this', name=name))}\t{keys}")
        says.triggered.connect(lambda: self.chosen.emit(speaker))
        menu.addSeparator()
        for usual in USUAL_NAMES:
            choice = menu.addAction(tr("Call them {name}", name=tr(usual)))
            choice.setEnabled(name != tr(usual))
            choice.triggered.connect(
                lambda _=False, usual=usual: self._speakers.rename(speaker, usual)
            )
        menu.addAction(tr("Another name …")).triggered.connect(lambda: self.rename(speaker))
        made.setMenu(menu)
        return made

    def _on_named(self, name: str) -> None:
        self._leave_field()
        self._speakers.rename(self._naming, name)

    def _leave_field(self) -> None:
        self.field.hide()
        self._chips.show()
        self.left.emit()

    def _show_hint(self) -> None:
        words = self._said or ("" if self._speakers.known else tr(_FIRST))
        self.hint.setText(words)
        self.hint.setVisible(bool(words))


class NameField(QLineEdit):
    """Enter keeps the name, Escape leaves it."""

    kept = Signal(str)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Name of the speaker"))
        self.setPlaceholderText(tr("Name of the speaker"))
        self.setToolTip(tr("Enter keeps the name, Escape leaves it as it was"))
        self.setMaxLength(LONGEST_NAME)
        self.returnPressed.connect(lambda: self.kept.emit(self.text()))
        self.hide()

    def open(self, name: str) -> None:
        """Show the field with a name to write over."""
        self.setText(name)
        self.show()
        self.selectAll()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
