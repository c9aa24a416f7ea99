"""Words that were refused once their visit was left, offered again in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.domain.identifiers import EncounterId
from app.texts import plural, tr
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.unkept import Unkept, Words
from ui.view_models.wording import number
from ui.widgets.parts import Notice, button, clear, column, label, row


class UnkeptPanel(Notice):
    """`take_up` opens words in their place and says whether it could; hidden while all is kept."""

    def __init__(
        self,
        theme: Theme,
        encounter: EncounterId,
        unkept: Unkept,
        take_up: Callable[[Words], bool],
    ) -> None:
        super().__init__(theme, "amber", "pencil", "")
        self.setAccessibleName(tr("Words that were not kept"))
        self._encounter, self._unkept, self._take_up = encounter, unkept, take_up
        unkept.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        kept = self._unkept.of(self._encounter)
        clear(self.more)
        self.setVisible(bool(kept))
        self.say(
            plural(
                len(kept),
                "What you wrote here last was not kept",
                "{count} things that you wrote here were not kept",
                count=number(len(kept)),
            )
        )
        for words in kept:
            self._add(words)

    def _add(self, words: Words) -> None:
        kind = tr(words.kind.value)
        line, inside = row(gap=8), column(gap=2)
        inside.addWidget(label(kind, "small"))
        text = label(words.text, wrap=True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setAccessibleName(f"{kind}: {words.text}")
        inside.addWidget(text)
        line.addLayout(inside, 1)
        again = button(tr("Write on"), "small", name=name_of(tr("Write on"), words.text))
        again.clicked.connect(lambda: self._on_again(words))
        drop = button(tr("Discard"), "small", name=name_of(tr("Discard"), words.text))
        drop.clicked.connect(lambda: self._unkept.drop(self._encounter, words))
        for way in (again, drop):
            line.addWidget(way, 0, Qt.AlignmentFlag.AlignBottom)
        self.more.addLayout(line)

    def _on_again(self, words: Words) -> None:
        if self._take_up(words):
            self._unkept.drop(self._encounter, words)
        else:
            self.say(
                self.title.text(),
                tr("They cannot be written on where they belong now. Mark them to copy them."),
            )
