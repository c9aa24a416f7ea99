"""Consent to being recorded: asked for in place, shown, and withdrawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton

from app.domain.encounter import ConsentBy, ConsentHow
from app.texts import marked, plural, tr
from ui.theme.theme import Theme
from ui.view_models.manner import BY_WORDS, HOW_WORDS, MannerViewModel
from ui.view_models.wording import number
from ui.widgets.choices import Choice
from ui.widgets.parts import Glyph, button, column, label, restyle, row

ASKING = marked(
    "«May I record our conversation, to write the note from it? It stays on this computer,"
    " encrypted, and you can change your mind at any time.»"
)

Done = Callable[[], None]


class ConsentPanel(QFrame):
    """Opens above the bar; Escape leaves everything as it is."""

    closed = Signal()
    deleting = Signal()
    """What was recorded with a withdrawn consent is to go."""

    def __init__(self, theme: Theme, manner: MannerViewModel) -> None:
        super().__init__()
        self._manner = manner
        self._then: Done | None = None
        outer = row(self, gap=16)
        outer.setContentsMargins(20, 14, 16, 14)
        self._glyph = Glyph(theme, "user-check", "accent", 24)
        outer.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=4)
        self.title = label("", "strong", wrap=True)
        self.text = label("", "soft", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        outer.addLayout(words, 1)
        box = row(gap=12)
        words.addSpacing(4)
        words.addLayout(box)
        self.by = Choice(theme, tr("Who consents"))
        self.by.addItems([tr(words) for words in BY_WORDS.values()])
        self.how = Choice(theme, tr("How the consent is given"))
        how = [tr(words) for words in HOW_WORDS.values()]
        self.how.addItems([words[:1].upper() + words[1:] for words in how])
        for choice in (self.by, self.how):
            choice.setMinimumWidth(160)
            box.addWidget(choice)
        box.addStretch()
        self.leave = button(
            tr("Leave"), "quiet", name=tr("Leave without a change"), tip=tr("Leave  (Esc)")
        )
        self.leave.clicked.connect(self.close_panel)
        box.addWidget(self.leave)
        self.agree = button("", "primary")
        self.agree.clicked.connect(self._on_agreed)
        self.withdraw = button(tr("Withdraw the consent"), "danger")
        self.withdraw.clicked.connect(self._on_withdrawn)
        self.delete = button("", "danger")
        self.delete.clicked.connect(self._on_deleted)
        for way in (self.agree, self.withdraw, self.delete):
            box.addWidget(way)
        manner.withdrawn.connect(self._on_deletable)
        self.hide()

    def ask(self, agree: str, then: Done) -> None:
        """Ask for the consent that is needed; `then` goes on once `agree` was pressed."""
        self._then = then
        self._open("accent", "user-check", tr("Ask before you record"), tr(ASKING))
        self.agree.setText(agree)
        self.agree.setAccessibleName(agree)
        self._offer(self.agree)

    def look(self) -> None:
        """Show what holds, with what can be done about it."""
        encounter = self._manner.encounter
        if encounter is None:
            return
        if encounter.consented:
            self._open(
                "raised",
                "user-check",
                self._manner.consent_words,
                tr("If they change their mind, a recording under way ends at once."),
            )
            self._offer(self.withdraw)
        elif encounter.consent is not None:
            self._manner.count_deletable()
        if self._manner.can_change and not encounter.consented:
            self.ask(tr("They consent: keep it"), lambda: None)

    def close_panel(self) -> None:
        self._then = None
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _open(self, surface: str, icon: str, title: str, text: str) -> None:
        restyle(self, "surface", surface)
        self._glyph.show_icon(icon, "brick" if surface == "brick" else "accent")
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def _offer(self, way: QPushButton) -> None:
        for one in (self.agree, self.withdraw, self.delete):
            one.setVisible(one is way)
        asking = way is self.agree
        self.leave.setText(tr("Keep") if way is self.delete else tr("Leave"))
        self.by.setVisible(asking)
        self.how.setVisible(asking)
        self.show()
        (self.agree if asking else self.leave).setFocus()

    def _on_agreed(self) -> None:
        then = self._then
        by, how = list(ConsentBy)[self.by.currentIndex()], list(ConsentHow)[self.how.currentIndex()]
        self.close_panel()
        if then is not None:
            self._manner.keep_consent(by, how, then)

    def _on_withdrawn(self) -> None:
        self.close_panel()
        self._manner.withdraw()

    def _on_deletable(self, count: int) -> None:
        if not count:
            return
        self._open(
            "brick",
            "trash-2",
            plural(
                count,
                "Delete one recording made with the consent that was withdrawn?",
                "Delete {count} recordings made with the consent that was withdrawn?",
                count=number(count),
            ),
            tr(
                "What was written down and drafted from it goes too, for good. A signed note stays,"
                " with the words that it cites."
            ),
        )
        self.delete.setText(tr("Delete for good"))
        self.delete.setAccessibleName(
            plural(
                count,
                "Delete one recording for good",
                "Delete {count} recordings for good",
                count=number(count),
            )
        )
        self._offer(self.delete)

    def _on_deleted(self) -> None:
        self.close_panel()
        self.deleting.emit()
