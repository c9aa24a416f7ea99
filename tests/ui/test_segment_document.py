"""A transcript on screen: a correction writes anew what it changed, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.domain.transcript import Segment, Word
from tests.ui.sample import DICTATION, heard
from ui.theme.theme import Theme
from ui.widgets.segment_text import SegmentText

SAID = tuple(replace(one, speaker=one.number % 3 % 2) for one in heard(DICTATION))


def rewritten(segment: Segment, *words: str) -> Segment:
    """With these words, heard otherwise."""
    written = tuple(Word(one, segment.start, segment.end, 0.9, "otherwise") for one in words)
    return replace(segment, text=" ".join(words), words=written)


def changed(*pairs: tuple[int, Segment]) -> tuple[Segment, ...]:
    after = dict(pairs)
    return tuple(after.get(at, one) for at, one in enumerate(SAID))


CHANGES = {
    "the same": SAID,
    "longer": changed(
        (4, rewritten(SAID[4], *["She", "never", "smoked", "at", "all", "in", "her", "life"]))
    ),
    "shorter, and wide letters": changed((0, rewritten(SAID[0], "😀", "Mrs"))),
    "several": changed(*((at, rewritten(SAID[at], "Anew", str(at))) for at in (0, 7, 14))),
    "another speaker": changed((3, replace(SAID[3], speaker=None))),
    "one less": SAID[:5] + SAID[6:],
    "one more": (*SAID, replace(SAID[0], number=99)),
    "no words": changed((2, replace(SAID[2], words=(), text=""))),
    "nothing": (),
}


def shown(theme: Theme, bot: QtBot, *versions: tuple[Segment, ...]) -> SegmentText:
    view = SegmentText(theme)
    bot.addWidget(view)
    view.name_of = lambda speaker: f"Speaker {speaker}"
    view.resize(500, 400)
    for segments in versions:
        view.show_segments(segments)
    return view


def forms(view: SegmentText) -> list[tuple[float, list[tuple[str, bool]]]]:
    """The room above each paragraph, and its pieces with whether they are underlined."""
    found, block = [], view.document().begin()
    while block.isValid():
        pieces, at = [], block.begin()
        while not at.atEnd():
            piece = at.fragment()
            pieces.append((piece.text(), piece.charFormat().fontUnderline()))
            at += 1
        found.append((block.blockFormat().topMargin(), pieces))
        block = block.next()
    return found


@pytest.mark.parametrize("change", CHANGES)
def test_a_version_looks_as_if_it_was_the_first(change: str, theme: Theme, qtbot: QtBot) -> None:
    after = shown(theme, qtbot, SAID, CHANGES[change])
    fresh = shown(theme, qtbot, CHANGES[change])
    assert after.toPlainText() == fresh.toPlainText()
    assert after._placed == fresh._placed
    assert after._positions == fresh._positions
    assert after._by_number == fresh._by_number
    assert forms(after) == forms(fresh)
    back = shown(theme, qtbot, SAID, CHANGES[change], SAID)
    assert forms(back) == forms(shown(theme, qtbot, SAID))


def test_a_correction_touches_one_paragraph(theme: Theme, qtbot: QtBot) -> None:
    view = shown(theme, qtbot, SAID)
    touched: list[tuple[int, int]] = []
    view.document().contentsChange.connect(lambda at, gone, _: touched.append((at, gone)))
    view.show_segments(changed((4, rewritten(SAID[4], "She", "never", "smoked."))))
    place = view._placed[4]
    end = view._placed[5].position
    assert touched
    assert all(place.position - 40 <= at and at + gone <= end + 40 for at, gone in touched)


def test_the_caret_stays_at_its_word(theme: Theme, qtbot: QtBot) -> None:
    view = shown(theme, qtbot, SAID)
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._placed[9].words[2][0])
    view.setTextCursor(cursor)
    before = view.caret_word
    view.show_segments(
        changed((4, rewritten(SAID[4], *["much", "longer", "than", "it", "was", "before"])))
    )
    assert view.caret_word == before == (10, 2)


def test_the_caret_stays_where_its_words_are_gone(theme: Theme, qtbot: QtBot) -> None:
    view = shown(theme, qtbot, SAID)
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._placed[2].words[1][0])
    view.setTextCursor(cursor)
    view.show_segments(CHANGES["no words"])
    assert view.textCursor().position() == view._placed[2].position
