"""A foreign file becomes the journal of a recording."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.dictation.journal import CHUNK_BYTES, SAMPLE_BYTES
from app.dictation.source_file import SourceFile, shown
from app.domain.recording import SAMPLE_RATE, Recording
from app.errors import UserFacingError
from app.inference.engine import Decoding, Engine
from app.inference.protocol import Described
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from app.task import Task
from app.texts import marked, tr, trimmed

_MOST_FILES: Final = 100
_BATCH: Final = 30  # chunks committed at a time
_LEVEL_BYTES: Final = 100  # of a stereo file, for a second; see protocol.ChannelLevels
_READING: Final = 0.2  # the share of reading in the progress; the rest is decoding
_CODECS: Final = {
    "aac": "AAC",
    "alac": "Apple Lossless",
    "flac": "FLAC",
    "libopus": "Opus",
    "mp3": "MP3",
    "mp3float": "MP3",
    "opus": "Opus",
    "pcm_alaw": marked("telephone (A-law)"),
    "pcm_mulaw": marked("telephone (μ-law)"),
    "vorbis": "Vorbis",
}
_UNCOMPRESSED: Final = marked("uncompressed")
_CHANNELS: Final = {1: marked("mono"), 2: marked("stereo")}


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that could be imported, or why not; `seconds` by its own word, 0 if it has none."""

    path: Path
    name: str
    form: str = ""
    seconds: float = 0.0
    problem: UserFacingError | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a file: a recording, perhaps with something to say about it, or a problem."""

    path: Path
    name: str
    recording: Recording | None = None
    notice: str = ""
    problem: UserFacingError | None = None


def in_order(paths: Iterable[Path]) -> list[Path]:
    """Each file once, by name as a person reads it: «2» comes before «10».

    UserFacingError where they are more than anybody means for one visit.
    """

    def key(path: Path) -> tuple[list[tuple[int, str]], str]:
        parts = re.findall(r"(\d+)|(\D+)", path.name.casefold())
        return [(int(number or -1), words) for number, words in parts], str(path)

    each = dict.fromkeys(paths)
    if len(each) > _MOST_FILES:
        raise UserFacingError(
            tr(
                "These are {count} files; {most} can be imported at a time.",
                count=len(each),
                most=_MOST_FILES,
            ),
            tr("Choose the files of this visit alone."),
            tr("Nothing was imported."),
        )
    return sorted(each, key=key)


def offered(path: Path, described: Described) -> Offered:
    """The file as the worker describes it."""
    codec = tr(_CODECS.get(described.codec, _UNCOMPRESSED))
    channels = (
        tr(_CHANNELS[described.channels])
        if described.channels in _CHANNELS
        else tr("{count} channels", count=described.channels)
    )
    form = f"{codec}, {trimmed(described.rate / 1000)} kHz, {channels}"
    return Offered(path, shown(path), form, described.seconds)


class Import:
    """One file on its way into an open recording."""

    def __init__(
        self,
        charts: Store,
        recording: Recording,
        source: SourceFile,
        task: Task,
        place: tuple[int, int],
    ) -> None:
        self._charts = charts
        self._recording = recording
        self._source = source
        self._task = task
        self._number, self._count = place
        self._step = (
            tr(
                "Importing «{name}» ({number} of {count})",
                name=source.name,
                number=self._number,
                count=self._count,
            )
            if self._count > 1
            else tr("Importing «{name}»", name=source.name)
        )
        self._expected = 0.0
        self._chunks = 0

    def run(self, media: Engine, max_seconds: float) -> str:
        """Append everything that decodes; returns what the person should know about it, if any."""
        self._report(0.0)
        decoding = media.decode(
            self._pieces(), max_seconds=max_seconds, task=self._task, on_described=self._expect
        )
        with closing(decoding):
            samples = self._append_all(decoding)
            self._task.check()
            name, kept = self._source.name, duration(samples / SAMPLE_RATE)
            if not samples:
                raise UserFacingError(
                    tr("There is no sound in «{name}».", name=name), tr("Choose another file.")
                )
            if decoding.truncated:
                return tr(
                    "The end of «{name}» is missing. {kept} could be read and are kept.",
                    name=name,
                    kept=kept,
                )
            if decoding.damaged:
                return tr(
                    "Parts of «{name}» could not be read. {kept} are kept.", name=name, kept=kept
                )
        return ""

    def _append_all(self, decoding: Decoding) -> int:
        rest = bytearray()
        samples = 0
        for piece in decoding:
            self._task.check()
            rest += piece
            samples += len(piece) // SAMPLE_BYTES
            while len(rest) >= CHUNK_BYTES * _BATCH:
                self._commit(rest, decoding.levels)
            if self._expected:
                done = min(1.0, samples / SAMPLE_RATE / self._expected)
                self._report(_READING + (1 - _READING) * done)
        self._commit(rest, decoding.levels)
        return samples

    def _commit(self, rest: bytearray, levels: bytearray) -> None:
        """Move some chunks from `rest` to the journal, with their levels; the last may be short."""
        chunks = [
            bytes(rest[begin : begin + CHUNK_BYTES])
            for begin in range(0, min(len(rest), _BATCH * CHUNK_BYTES), CHUNK_BYTES)
        ]

        def work(unit: UnitOfWork) -> None:
            recordings = RecordingRepository(unit.connection)
            for index, chunk in enumerate(chunks, start=self._chunks):
                heard = levels[index * _LEVEL_BYTES : (index + 1) * _LEVEL_BYTES]
                recordings.append_chunk(self._recording.id, index, chunk, bytes(heard))

        self._charts.write(work)
        self._chunks += len(chunks)
        del rest[: _BATCH * CHUNK_BYTES]

    def _expect(self, described: Described) -> None:
        self._expected = described.seconds

    def _pieces(self) -> Iterator[bytes]:
        done = 0
        for piece in self._source.pieces(self._task):
            yield piece
            done += len(piece)
            self._report(_READING * min(1.0, done / self._source.size))

    def _report(self, fraction: float) -> None:
        self._task.report(self._step, (self._number - 1 + fraction) / self._count)


def duration(seconds: float) -> str:
    """Minutes and seconds in words."""
    minutes, rest = divmod(round(seconds), 60)
    if minutes:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    return tr("{seconds} s", seconds=rest)
