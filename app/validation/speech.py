"""How well a speech model hears a folder of recordings whose words are known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import ModelStamp
from app.errors import Cancelled, UserFacingError
from app.inference.engines import Engines
from app.task import Task
from app.texts import tr
from app.transcription.guards import UNINTELLIGIBLE
from app.transcription.hearing import ENGLISH, Hearing, HeldAudio
from app.transcription.speech import MIN_SPEECH_SECONDS
from app.validation.cases import files_of, refuse_pipe, without_speakers
from app.validation.progress import part_of
from app.validation.scores import (
    Difference,
    NumberScore,
    WordScore,
    differences,
    score_numbers,
    score_words,
    total_numbers,
    total_words,
)

NON_SPEECH = "non-speech"
"""The folder of sounds without words, and the ending of a stem, as in «fan.non-speech.wav»."""

AUDIO = frozenset(
    (".aac", ".flac", ".m4a", ".mp3", ".mp4", ".oga", ".ogg", ".opus", ".wav", ".webm")
)
_READ_BYTES = 1 << 20
_SAMPLE_BYTES = 2


@dataclass(frozen=True, slots=True)
class Sample:
    """One recording; `said` is None where nobody speaks."""

    path: Path
    said: str | None


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of one recording; `spent` is the seconds that it took, decoding apart.

    `marked` counts the places where words were heard and could not be believed.
    """

    name: str
    speech: bool
    seconds: float
    speech_seconds: float
    spent: float
    text: str
    written_seconds: float
    words: WordScore
    numbers: NumberScore
    differences: tuple[Difference, ...]
    loops: int
    dropped: int
    marked: int

    @property
    def invented(self) -> bool:
        """Whether words were written where nobody speaks."""
        return not self.speech and bool(self.text)


@dataclass(frozen=True, slots=True)
class Unreadable:
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class SpeechReport:
    """The recordings of a folder, and what they come to."""

    model: ModelStamp
    demonstration: bool
    files: tuple[Heard, ...]
    unreadable: tuple[Unreadable, ...]

    @property
    def words(self) -> WordScore:
        return total_words(one.words for one in self.files if one.speech)

    @property
    def numbers(self) -> NumberScore:
        return total_numbers(one.numbers for one in self.files if one.speech)

    @property
    def seconds(self) -> float:
        return sum(one.seconds for one in self.files)

    @property
    def real_time_factor(self) -> float | None:
        """Seconds of work for each second of audio, decoding apart."""
        return sum(one.spent for one in self.files) / self.seconds if self.files else None

    @property
    def silent(self) -> tuple[Heard, ...]:
        """The recordings in which nobody speaks."""
        return tuple(one for one in self.files if not one.speech)


def validate_speech(
    engines: Engines, folder: Path, max_seconds: float, task: Task, language: str = ENGLISH
) -> SpeechReport:
    """Hear every recording of a folder as a visit's recording is heard, and compare.

    Nothing is kept, and no clinic is needed. Recordings that cannot be read are named in the
    report; UserFacingError where the folder holds none, or one without its words.
    """
    found = samples(folder)
    engines.speech(task)  # its start is no part of the time
    heard: list[Heard] = []
    unreadable: list[Unreadable] = []
    for number, sample in enumerate(found):
        task.check()
        name = str(sample.path.relative_to(folder))
        part = part_of(task, name, number, len(found))
        try:
            audio = decoded(engines, sample.path, max_seconds, part)
        except Cancelled:
            raise
        except UserFacingError as error:
            unreadable.append(Unreadable(name, error.what))
            continue
        heard.append(hear(engines, sample, audio, part, name=name, language=language))
    task.report(tr("Compared"), 1.0)
    return SpeechReport(
        engines.speech_model, engines.speech_demonstration, tuple(heard), tuple(unreadable)
    )


def samples(folder: Path) -> Sequence[Sample]:
    """The recordings of a folder and their words, by name."""
    if not folder.is_dir():
        raise UserFacingError(
            tr("«{folder}» is not a folder.", folder=folder), tr("Name a folder of recordings.")
        )
    found = found_samples(folder)
    if not found:
        raise UserFacingError(
            tr("There are no recordings in «{folder}».", folder=folder),
            tr(
                "Put audio files there, and beside each its words: «visit.txt» for "
                "«visit.wav»; sounds without words go into a folder «{folder}».",
                folder=NON_SPEECH,
            ),
        )
    return found


def found_samples(folder: Path) -> Sequence[Sample]:
    """The same, also where there are none."""
    paths = (path for path in files_of(folder, "*") if path.suffix.lower() in AUDIO)
    return [Sample(path, _said(path, folder)) for path in paths]


def _said(path: Path, folder: Path) -> str | None:
    inside = path.relative_to(folder).parent.parts
    if NON_SPEECH in inside or path.stem.endswith(f".{NON_SPEECH}"):
        return None
    words = path.with_suffix(".txt")
    try:
        refuse_pipe(words)
        said = without_speakers(words.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError(
            tr(
                "The words of «{name}» cannot be read: {reason}.",
                name=path.name,
                reason=_why(error),
            ),
            tr(
                "Write them into «{name}» beside it as plain text, or move the recording to "
                "the folder «{folder}» if nobody speaks in it.",
                name=words.name,
                folder=NON_SPEECH,
            ),
        ) from error
    if not said:
        raise UserFacingError(
            tr("«{name}» is empty.", name=words.name),
            tr(
                "Write down what is said, or move the recording to the folder «{folder}».",
                folder=NON_SPEECH,
            ),
        )
    return said


def _why(error: OSError | UnicodeDecodeError) -> str:
    return "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error.strerror)


def decoded(engines: Engines, path: Path, max_seconds: float, task: Task) -> bytes:
    """The samples of a recording; UserFacingError where it cannot be read."""

    def pieces() -> Iterator[bytes]:
        try:
            with path.open("rb") as file:
                while block := file.read(_READ_BYTES):
                    yield block
        except OSError as error:
            raise UserFacingError(
                tr("It cannot be read: {reason}.", reason=error.strerror)
            ) from error

    return b"".join(engines.media().decode(pieces(), max_seconds=max_seconds, task=task))


def hear(
    engines: Engines, sample: Sample, audio: bytes, task: Task, *, name: str, language: str
) -> Heard:
    """What becomes of a recording, as of a visit's."""
    began = monotonic()
    count = len(audio) // _SAMPLE_BYTES
    hearing = Hearing(engines, HeldAudio(audio), count, language)
    speech = hearing.measure(task)
    speech_seconds = sum(stretch.seconds for stretch in speech)
    windows = hearing.windows(speech) if speech_seconds >= MIN_SPEECH_SECONDS else ()
    parts = list(hearing.hear_all(windows, task))
    segments = [segment for part in parts for segment in part.segments]
    spent = monotonic() - began
    written = [segment for segment in segments if segment.text != UNINTELLIGIBLE]
    text, said = " ".join(segment.text for segment in written), sample.said or ""
    return Heard(
        name=name,
        speech=sample.said is not None,
        seconds=count / SAMPLE_RATE,
        speech_seconds=speech_seconds,
        spent=spent,
        text=text,
        written_seconds=sum(segment.end - segment.start for segment in written),
        words=score_words(said, text),
        numbers=score_numbers(said, text),
        differences=differences(said, text),
        loops=sum(part.loops for part in parts),
        dropped=sum(part.dropped for part in parts),
        marked=len(segments) - len(written),
    )
