"""Text while somebody speaks, in real time: when it comes, and what the final pass changes of it.

The sample dictation is recorded at the pace of speech, twice, with pauses. A word is shown when
the window is told of it as the transcript has it, not of another one in its place; it was spoken
when its last sample was recorded, by the transcript: a pass that guesses has no times for its
guess. The end of speech is that of a stretch that a pause follows.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

from app.accounts.accounts import Accounts
from app.catalog.catalog import Catalog
from app.demo import SAMPLE
from app.dictation.recorder import Recorder
from app.dictation.recordings import Recordings
from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Word
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.records.records import Records
from app.settings import Settings
from app.task import Task
from app.transcription.agreement import said
from app.transcription.hearing import Hearing, HeldAudio
from app.transcription.live import Live, LiveText
from app.transcription.transcription import Transcription
from tests.bench.measure import Ratio
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER, settings_for

TURNS = 2
PAUSE_SECONDS = 4
BLOCK_SECONDS = 0.1
GOAL_SECONDS = 2.0
END_PAUSE_SECONDS = 0.5
"""A pause this long is the end of what somebody says."""
SLACK_SECONDS = 0.4
"""Speech is measured with a fifth of a second around it, and decoders are inexact."""


@dataclass
class _Heard:
    """When text came, on the clock of the recording."""

    began: float
    texts: list[tuple[float, LiveText]] = field(default_factory=list)

    def __call__(self, text: LiveText) -> None:
        self.texts.append((time.monotonic() - self.began, text))


def bench(settings: Settings, catalog: Catalog) -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder, closing(Engines(settings, catalog)) as engines:
        accounts = Accounts(settings_for(Path(folder) / "clinic"), argon=Argon2Cost.floor())
        accounts.found(CLINIC_NAME, (CLINICIAN, OFFICE_MANAGER))
        with accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
            live = Live(session, engines)
            records = Records(session)
            visit = records.start_encounter(records.add_patient("Rosa", "Marín").id, "")
            spoken = _spoken(engines)
            engines.speech()
            recorder = Recordings(session, engines).begin(visit.id, "Desk")
            heard = _Heard(time.monotonic())
            following = live.follow(recorder)
            thread = threading.Thread(target=following.run, args=(Task(), heard))
            used = _cpu_seconds(engines)
            thread.start()
            _record(recorder, spoken, heard.began)
            ended = time.monotonic()
            recording = recorder.finish()
            transcript = Transcription(session, engines, live).transcribe(recording.id, Task())
            came = time.monotonic()
            thread.join()
            used = _cpu_seconds(engines) - used
            finals = [word for segment in transcript.segments for word in segment.words]
            yield from _latencies(heard, _ends(engines, spoken), finals, came - heard.began)
            yield _of_goal("transcript after Stop", [came - ended])
            changed, stable = _changed(heard)
            yield Ratio(
                "live: certain words that became other ones / all", changed, stable, "words"
            )
            seconds = len(spoken) / 2 / SAMPLE_RATE
            yield Ratio("live: processor time / seconds of audio", used, seconds, "s", "<= 0.5")


def _spoken(engines: Engines) -> bytes:
    pieces = engines.media().decode([SAMPLE.read_bytes()], max_seconds=600, task=Task())
    return (b"".join(pieces) + bytes(2 * PAUSE_SECONDS * SAMPLE_RATE)) * TURNS


def _record(recorder: Recorder, samples: bytes, began: float) -> None:
    """As a microphone gives them: a block when its time is over."""
    block = round(BLOCK_SECONDS * SAMPLE_RATE) * 2
    for number, start in enumerate(range(0, len(samples), block), start=1):
        time.sleep(max(0.0, began + number * BLOCK_SECONDS - time.monotonic()))
        recorder.append(samples[start : start + block])


def _ends(engines: Engines, samples: bytes) -> list[float]:
    """When somebody stopped to speak."""
    hearing = Hearing(engines, HeldAudio(samples), len(samples) // 2)
    speech = hearing.measure(Task())
    following = [one.start for one in speech[1:]] + [len(samples) // 2]
    return [
        one.end / SAMPLE_RATE
        for one, after in zip(speech, following, strict=True)
        if after - one.end >= END_PAUSE_SECONDS * SAMPLE_RATE
    ]


def _latencies(
    heard: _Heard, ends: Sequence[float], finals: Sequence[Word], came: float
) -> Iterator[Ratio]:
    """Each word from its end to when it was first shown, and each end of speech to certain text."""
    times = _shown(heard, finals, came)
    shown = [at - word.end for at, word in zip(times, finals, strict=True)]
    first = next(at for at, text in heard.texts if text.stable or text.tail)
    yield _of_goal("first words on screen", [first - finals[0].end])
    yield _of_goal("words on screen, median", [statistics.median(shown)])
    yield _of_goal("words on screen, 95 %", [_share(shown, 0.95)])
    settled = [_settled(heard, end, finals) - end for end in ends]
    yield _of_goal("certain text after the end of speech, median", [statistics.median(settled)])
    yield _of_goal("certain text after the end of speech, worst", [max(settled)])


def _shown(heard: _Heard, finals: Sequence[Word], came: float) -> list[float]:
    """When each word of the transcript first stood in its place, at the latest when that `came`."""
    names = [said(word) for word in finals]
    shown: dict[int, float] = {}
    for at, text in heard.texts:
        final = sum(len(segment.words) for segment in text.finals)
        guess = [said(word) for word in (*text.stable, *text.tail)]
        follows = names[final : final + len(guess)]
        blocks = SequenceMatcher(None, guess, follows, autojunk=False).get_matching_blocks()
        there = [final + block.b + more for block in blocks for more in range(block.size)]
        for place in (*range(final), *there):
            shown.setdefault(place, at)
    return [shown.get(place, came) for place in range(len(names))]


def _settled(heard: _Heard, end: float, finals: Sequence[Word]) -> float:
    """When every word up to the end of speech was certain."""
    last = max(word.end for word in finals if word.end <= end + SLACK_SECONDS)
    for at, text in heard.texts:
        certain = [word for segment in text.finals for word in segment.words] + [*text.stable]
        guessed = [word for word in text.tail if word.start < end]
        if at > end and not guessed and certain and certain[-1].end >= last - SLACK_SECONDS:
            return at
    raise ValueError("speech was never written down")


def _changed(heard: _Heard) -> tuple[int, int]:
    """How many words were certain when their window ended, and were other ones then."""
    changed = certain = 0
    for (_, before), (_, after) in pairwise(heard.texts):
        final = [said(word) for one in after.finals[len(before.finals) :] for word in one.words]
        if final:
            held = [said(word) for word in before.stable]
            gone = held[: len(held) - len(after.stable)]
            blocks = SequenceMatcher(None, gone, final, autojunk=False).get_matching_blocks()
            certain += len(gone)
            changed += len(gone) - sum(block.size for block in blocks)
    return changed, certain


def _of_goal(name: str, seconds: Sequence[float]) -> Ratio:
    return Ratio(f"live: {name} / {GOAL_SECONDS:g} s", max(seconds), GOAL_SECONDS, "s", "<= 1")


def _share(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def _cpu_seconds(engines: Engines) -> float:
    """What the application and its speech worker have used."""
    fields = Path(f"/proc/{engines.speech().process_id}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") + time.process_time()
