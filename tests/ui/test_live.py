"""Text on screen while somebody speaks into the microphone of the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor

from app.domain.encounter import EncounterState
from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Segment, Word
from app.transcription.live import LiveState, LiveText
from tests.ui.conftest import Bench
from tests.ui.sample import Tone, heard
from ui.view_models.encounter import Step
from ui.view_models.recording import RecorderState
from ui.views.encounter import EncounterView
from ui.widgets.live_segments import LiveSegments

SAID = heard(
    ("She reports a dry cough for 3 weeks.", "No chest pain.", "She takes metformin twice daily.")
)


@pytest.fixture
def view(signed_in: Bench) -> EncounterView:
    return signed_in.open(signed_in.add(state=EncounterState.PLANNED))


def words(text: str, start: float = 0.0) -> tuple[Word, ...]:
    return tuple(
        Word(one, start + at * 0.3, start + at * 0.3 + 0.2, 0.9)
        for at, one in enumerate(text.split())
    )


def test_dictated_text_appears_grows_and_becomes_the_transcript(
    signed_in: Bench, view: EncounterView, dictation: bytes
) -> None:
    visit, tone = view.visit, Tone()
    visit.recording.start(tone)
    half = len(dictation) // 4 * 2
    tone.samples_arrived.emit(dictation[:half])
    signed_in.until(lambda: visit.live.begun)
    assert view.sheet.pages.currentWidget() is view.transcript
    first = view.transcript.toPlainText()
    assert first
    tone.samples_arrived.emit(dictation[half:])
    tone.samples_arrived.emit(bytes(5 * SAMPLE_RATE * 2))
    signed_in.until(lambda: len(visit.live.segments) > 2)
    assert len(view.transcript.toPlainText()) > len(first)
    shown = [segment.text for segment in visit.live.segments]
    view.visit.recording.finish()
    signed_in.until(lambda: visit.transcript is not None)
    assert visit.problem is None
    assert not visit.live.begun
    assert [segment.text for segment in visit.segments][: len(shown)] == shown
    assert view.transcript.toPlainText().split("\n") == [one.text for one in visit.segments]
    assert visit.step is Step.DRAFT


def test_a_tone_shows_nothing_and_waits_for_the_person(
    signed_in: Bench, view: EncounterView
) -> None:
    tone = Tone()
    view.visit.recording.start(tone)
    tone.speak(2.0)
    view.visit.recording.finish()
    signed_in.until(lambda: view.visit.recording.state is RecorderState.IDLE)
    assert view.visit.step is Step.TRANSCRIBE
    assert view.visit.busy is None
    assert view.sheet.pages.currentWidget() is view.sheet.empty


def test_a_further_recording_goes_on_below_the_transcript(
    signed_in: Bench, dictation: bytes
) -> None:
    view = signed_in.open(signed_in.add(state=EncounterState.TRANSCRIBED))
    visit, tone = view.visit, Tone()
    before = list(visit.segments)
    seconds = sum(recording.seconds for recording in visit.recordings)
    visit.recording.start(tone)
    tone.samples_arrived.emit(dictation)
    tone.samples_arrived.emit(bytes(5 * SAMPLE_RATE * 2))
    signed_in.until(lambda: len(visit.live.segments) > 2)
    assert visit.live.segments[0].number == before[-1].number + 1
    assert visit.live.segments[0].start >= seconds
    shown = view.transcript.toPlainText().split("\n")
    assert shown[: len(before)] == [segment.text for segment in before]
    visit.recording.finish()
    signed_in.until(lambda: len(visit.segments) > len(before) + 2 and visit.busy is None)
    assert visit.step is Step.DRAFT
    assert view.transcript.toPlainText().split("\n") == [one.text for one in visit.segments]


def test_behind_a_cover_nothing_is_begun(
    signed_in: Bench, view: EncounterView, dictation: bytes
) -> None:
    visit, tone = view.visit, Tone()
    visit.recording.start(tone)
    tone.samples_arrived.emit(dictation[: 8 * SAMPLE_RATE * 2])
    signed_in.until(lambda: visit.live.begun)
    signed_in.window.lock()
    signed_in.until(lambda: signed_in.window.shell.covered)
    visit.recording.finish()
    signed_in.until(lambda: visit.recording.state is RecorderState.IDLE)
    assert visit.busy is None
    assert visit.problem is None
    assert visit.step is Step.TRANSCRIBE


def test_text_of_another_recording_is_never_shown(
    signed_in: Bench, view: EncounterView, dictation: bytes
) -> None:
    visit, first, second = view.visit, Tone(), Tone()
    visit.recording.start(first)
    half = len(dictation) // 4 * 2
    first.samples_arrived.emit(dictation[:half])
    signed_in.until(lambda: visit.live.begun)
    stale: list[LiveText] = []
    visit.live._told.connect(stale.append)
    first.samples_arrived.emit(dictation[half:])
    signed_in.until(lambda: stale)
    view.bar.discard.click()
    signed_in.until(lambda: visit.recording.state is RecorderState.IDLE)
    assert not visit.live.begun
    assert view.transcript.toPlainText() == ""
    followed = []
    visit.recording.followed.connect(followed.append)
    visit.recording.start(second)
    second.speak(1.0)
    signed_in.until(lambda: followed)
    # A reply that was under way, delivered as late as can be.
    visit.live._told.emit(stale[-1])
    assert stale[-1].recording.id != followed[0].recording.id
    assert not visit.live.begun
    assert view.transcript.toPlainText() == ""


def test_what_slows_it_down_is_said(signed_in: Bench, view: EncounterView) -> None:
    visit, followed = view.visit, []
    visit.recording.followed.connect(followed.append)
    visit.recording.start(Tone())
    signed_in.until(lambda: followed)
    recording = followed[0].recording
    for state, said in (
        (LiveState.FINALS_ONLY, "slower than speech"),
        (LiveState.INTERRUPTED, "The recording goes on"),
        (LiveState.UNAVAILABLE, "does not know the language"),
    ):
        visit.live._told.emit(LiveText(recording, state))
        assert said in view.sheet.notice.text()
        assert view.sheet.notice.isVisible()
    visit.live._told.emit(LiveText(recording, LiveState.PARTIALS))
    assert not view.sheet.notice.isVisible()


@pytest.fixture
def pane(signed_in: Bench) -> LiveSegments:
    """A pane of its own, low enough to scroll."""
    made = LiveSegments(signed_in.theme)
    signed_in.bot.addWidget(made)
    made.resize(360, 160)
    made.show()
    return made


def told(pane: LiveSegments) -> list[tuple[int, int]]:
    """What the document tells those who listen to it, such as screen readers."""
    found: list[tuple[int, int]] = []
    pane.document().contentsChange.connect(lambda _, gone, come: found.append((gone, come)))
    return found


def test_what_is_not_final_is_told_to_no_screen_reader(pane: LiveSegments) -> None:
    found = told(pane)
    pane.show_live((), words("She reports a"), words("dry"))
    pane.show_live((), words("She reports a dry"), words("cough for"))
    assert pane.toPlainText() == "She reports a dry cough for"
    assert found == []
    pane.show_live(SAID[:1], (), words("No chest"))
    assert pane.toPlainText() == f"{SAID[0].text}\nNo chest"
    assert sum(come for _, come in found) >= len(SAID[0].text)


def test_what_is_certain_stands_in_ink_and_a_guess_is_faint(
    pane: LiveSegments, signed_in: Bench
) -> None:
    pane.show_live(SAID[:1], words("No chest"), words("pain"))
    cursor = QTextCursor(pane.document())
    faint = signed_in.theme.colour("ink_faint")

    def colour_at(text: str) -> object:
        cursor.setPosition(pane.toPlainText().index(text) + 1)
        return cursor.charFormat().foreground().color()

    assert colour_at("pain") == faint
    assert colour_at("No chest") != faint
    pane.show_live(SAID[:1], words("No chest pain"), ())
    assert colour_at("pain") != faint


def test_finals_that_become_other_ones_are_written_anew(pane: LiveSegments) -> None:
    before = SAID[0]
    pane.show_segments([before])
    later = [Segment(number + 2, 9.0, 9.5, text) for number, text in enumerate(("Right.", "Left."))]
    pane.show_live(later, words("She"), ())
    scratched = [later[0], Segment(3, 9.0, 9.5, "Left knee.")]
    pane.show_live(scratched, (), words("he"))
    assert pane.toPlainText().split("\n") == [before.text, "Right.", "Left knee.", "he"]
    pane.show_live([], (), ())
    assert pane.toPlainText() == before.text
    assert pane.segment_count == 1


def test_the_text_is_followed_unless_the_person_scrolled_away(pane: LiveSegments) -> None:
    bar = pane.verticalScrollBar()
    pane.show_live(SAID * 4, words("No chest pain " * 8), ())
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()
    bar.setValue(5)
    pane.show_live(SAID * 5, words("No chest pain " * 12), ())
    assert bar.value() == 5
    bar.setValue(bar.maximum())
    pane.show_live(SAID * 6, (), words("and again"))
    assert bar.value() == bar.maximum()


def test_a_sign_that_takes_two_places_moves_no_words(pane: LiveSegments) -> None:
    said = "😀 takes two tablets"
    pane.show_segments([Segment(1, 0.0, 2.0, said, words(said))])
    pane.go_to_words(1, 2, 2)
    assert pane.textCursor().selectedText() == "two"
    assert pane.find_words("tablets") == 1
    pane.go_to_found(0)
    assert pane.textCursor().selectedText() == "tablets"
    pane.show_live((), words("😀 one"), ())
    pane.show_live((), words("😀 one more"), ())
    assert pane.toPlainText() == f"{said}\n😀 one more"
