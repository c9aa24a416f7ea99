"""Pictures of text that comes while somebody speaks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.demo import SAMPLE
from app.domain.encounter import EncounterState
from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Word
from app.task import Task
from app.transcription.live import LiveState, LiveText
from tests.fixtures.clinic import CLINICIAN
from tests.ui.sample import DICTATION, Tone, add_visit, heard

if TYPE_CHECKING:
    from tests.ui.screens import Studio
    from ui.views.window import Window

_SAID = heard(DICTATION)
_GUESS = "Heart rate 76 and regular, temperature thirty"


def live(studio: Studio) -> None:
    """As it begins, with much text and a guess, on a slow machine, and after the end."""
    from tests.ui.screens import wait  # noqa: PLC0415 the pictures begin there

    services = studio.founded("live")
    with studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.today is not None)
        session = window.shell.session
        assert session is not None
        planned = add_visit(
            session,
            name=("Harold", "Whitcombe"),
            born=date(1947, 5, 2),
            reason="Diarrhea, wrist after a fall",
            state=EncounterState.PLANNED,
        )
        window.open_encounter(planned.encounter.id)
        view = window.encounter
        assert view is not None
        wait(lambda: view.visit.encounter is not None)
        visit, tone, followed = view.visit, Tone(), []
        visit.recording.followed.connect(followed.append)
        visit.recording.start(tone)
        media = services.engines.media()
        spoken = b"".join(media.decode([SAMPLE.read_bytes()], max_seconds=600, task=Task()))
        tone.samples_arrived.emit(spoken[: 9 * SAMPLE_RATE * 2])
        wait(lambda: visit.live.begun)
        studio.picture(window, "70-live-begins")
        tell(window, followed[0].recording, 3, LiveState.PARTIALS)
        studio.picture(window, "71-live-short")
        tell(window, followed[0].recording, 15, LiveState.PARTIALS)
        studio.picture(window, "72-live")
        tell(window, followed[0].recording, 7, LiveState.FINALS_ONLY)
        studio.picture(window, "73-live-slow")
        tone.samples_arrived.emit(spoken[9 * SAMPLE_RATE * 2 :])
        visit.recording.finish()
        wait(lambda: visit.transcript is not None)
        studio.picture(window, "74-live-ended")


def tell(window: Window, recording: object, count: int, state: LiveState) -> None:
    """What the service would tell of a dictation of so many sentences."""
    view = window.encounter
    assert view is not None
    final = _SAID[:count]
    start = final[-1].end + 0.6
    guess = [
        Word(text, start + at * 0.3, start + at * 0.3 + 0.25, 0.9)
        for at, text in enumerate(_GUESS.split())
    ]
    partial = (guess[:4], guess[4:]) if state is LiveState.PARTIALS else ((), ())
    text = LiveText(recording, state, final, tuple(partial[0]), tuple(partial[1]))  # type: ignore[arg-type]
    view.visit.live._told.emit(text)
