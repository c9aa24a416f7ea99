"""What computes fastest on this processor: measured once for each engine and model, and kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from typing import Final

from app.catalog.entry import Entry
from app.errors import UserFacingError
from app.hardware.measuring import Sample, measure, measure_speech
from app.hardware.plan import is_small
from app.hardware.probe import Hardware
from app.hardware.tuning import SpeechTuning, Tuned, Tuning, keep, kept, key_of
from app.inference.engine import Engine
from app.inference.ladder import Kind
from app.inference.protocol import CPU, Placement
from app.paths import can_write
from app.settings import Settings
from app.task import Task

_LIBRARIES: Final[dict[Kind, str]] = {"speech": "ctranslate2", "language": "llama-cpp-python"}
"""Another version may be fastest otherwise."""

Start = Callable[[Kind, Entry, Placement], Engine]


class Tuner:
    """Gives way to whoever needs an engine; `start` makes one for a placement, `sample` sound."""

    def __init__(self, settings: Settings, start: Start, sample: Callable[[Task], Sample]) -> None:
        self._settings = settings
        self._start = start
        self._sample = sample
        self._measuring: Task | None = None

    def known(self, hardware: Hardware, speech: Entry, language: Entry) -> Tuned:
        """What was measured of these models on this machine."""
        folder = self._settings.measured
        hearing = kept(folder, _key("speech", speech, hardware))
        writing = kept(folder, _key("language", language, hardware))
        return Tuned(
            hearing if isinstance(hearing, SpeechTuning) else None,
            writing if isinstance(writing, Tuning) else None,
        )

    def measure(
        self, kind: Kind, entry: Entry, planned: Placement, hardware: Hardware, task: Task
    ) -> bool:
        """Measure a model unless that was done already; whether something new is kept.

        Nothing is measured of a small model, where a card computes, or where nothing could be
        kept.
        """
        folder, key = self._settings.measured, _key(kind, entry, hardware)
        if planned.device != CPU or is_small(entry):
            return False
        if kept(folder, key) is not None or not can_write(folder):
            return False
        self._measuring = task.apart()
        try:
            keep(folder, key, self._fastest(kind, entry, planned, self._measuring))
        except (UserFacingError, OSError):
            # Given up, a full disk, or a model that does not run: its engine says what is wrong.
            task.check()
            return False
        finally:
            self._measuring = None
        return True

    def give_up(self) -> None:
        """Somebody needs an engine: measure at another time."""
        measuring = self._measuring
        if measuring is not None:
            measuring.cancel()

    def _fastest(
        self, kind: Kind, entry: Entry, planned: Placement, task: Task
    ) -> Tuning | SpeechTuning:
        start, cores = partial(self._start, kind, entry), self._settings.threads
        if kind == "language":
            return measure(start, planned, cores, task)
        return measure_speech(start, planned, cores, self._sample(task), task)


def _key(kind: Kind, entry: Entry, hardware: Hardware) -> str:
    library = _LIBRARIES[kind]
    return key_of(hardware, [f"{library} {version(library)}"], [entry.stamp.sha256])
