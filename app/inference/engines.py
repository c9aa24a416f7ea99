"""The engines of the application, each started when it is first needed."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from app.catalog.catalog import Catalog, Entry
from app.domain.transcript import ModelStamp
from app.hardware.plan import DEFAULT_CONTEXT, Plan, cpu_threads, plan
from app.hardware.probe import probe
from app.inference.engine import Engine
from app.inference.launcher import WorkerSpec
from app.inference.protocol import LoadModel, Placement, SealReport
from app.monitoring.cards import Cards
from app.monitoring.meter import Meter
from app.settings import Settings
from app.task import Task

# Whisper's encoder takes and gives back large blocks all the time, and each time the kernel has to
# clear their pages: in one heap of huge pages, which keeps what was freed, it takes two thirds of
# the processor time (docs/performance.md).
_ONE_HEAP: Final = ":".join(
    f"glibc.malloc.{name}"
    for name in (
        "hugetlb=1",
        "arena_max=1",
        "mmap_threshold=1073741824",
        "trim_threshold=1073741824",
    )
)
_SPEECH: Final = {"GLIBC_TUNABLES": _ONE_HEAP} if sys.platform == "linux" else {}


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """For the status bar: where it computes, and how fast it was.

    `speech_factor` is seconds of audio per second over all requests, `tokens_per_second` that of
    the last draft; None before the first.
    """

    device: str
    threads: int
    speech_factor: float | None
    tokens_per_second: float | None


class Engines:
    """One worker for speech, one for language and one for foreign audio."""

    def __init__(self, settings: Settings, catalog: Catalog) -> None:
        self._settings = settings
        self._catalog = catalog
        self._lock = threading.Lock()
        self._engines: dict[str, Engine] = {}
        self.cards = Cards()
        self.meter = Meter(self._card_joules)
        self._planning = threading.Lock()
        self._plan: Plan | None = None

    @property
    def plan(self) -> Plan:
        """Where the engines compute: made when it is first asked for, and kept."""
        with self._planning:
            if self._plan is None:
                self._plan = plan(
                    replace(probe(), cores=self._settings.threads),
                    self._speech_entry,
                    self._language_entry,
                )
            return self._plan

    def speech(self, task: Task | None = None) -> Engine:
        """The speech engine with its verified model loaded."""
        engine = self._engine(
            "speech", lambda: self._with_model("whisper", self._speech_entry, self.plan.speech)
        )
        engine.start(task)
        return engine

    def language(self, task: Task | None = None) -> Engine:
        """The language engine with its verified model loaded."""
        engine = self._engine(
            "language", lambda: self._with_model("llama", self._language_entry, self.plan.language)
        )
        engine.start(task)
        return engine

    def media(self) -> Engine:
        """The engine that decodes foreign audio; it has no model."""
        engine = self._engine("media", lambda: Engine(WorkerSpec("media"), meter=self.meter))
        engine.start()
        return engine

    @property
    def speech_model(self) -> ModelStamp:
        return self._speech_entry.stamp

    @property
    def speech_calibration(self) -> float:
        """The power that makes the speech model's word probabilities honest."""
        return self._speech_entry.calibration

    @property
    def speech_window(self) -> float:
        """The longest stretch of audio, in seconds, that the speech model hears well."""
        return self._speech_entry.window_seconds

    @property
    def speech_padding(self) -> float:
        """Seconds of silence that follow each window."""
        return self._speech_entry.padding_seconds

    @property
    def takes_hotwords(self) -> bool:
        """Whether the speech model was trained with words before its text."""
        return self._speech_entry.hotwords

    @property
    def speech_batch(self) -> int:
        """How many windows of speech are decoded at once."""
        return self._speech_entry.batch

    @property
    def speech_languages(self) -> tuple[str, ...]:
        """Codes of the languages that the speech model knows; «*» is every language of Whisper."""
        return self._speech_entry.languages

    @property
    def language_model(self) -> ModelStamp:
        return self._language_entry.stamp

    @property
    def demonstration(self) -> bool:
        """Whether any active model is a starter model, which is not for clinical use."""
        return self._speech_entry.demonstration or self._language_entry.demonstration

    @property
    def speech_demonstration(self) -> bool:
        """Whether the speech model is a starter model."""
        return self._speech_entry.demonstration

    @property
    def language_demonstration(self) -> bool:
        """Whether the language model is a starter model."""
        return self._language_entry.demonstration

    @property
    def language_general(self) -> bool:
        """Whether the language model follows any prompt; the starter model knows one only."""
        return not self._language_entry.demonstration

    @property
    def language_context(self) -> int:
        """How many tokens a prompt and its answer may have together."""
        return self._language_entry.context or DEFAULT_CONTEXT

    def seals(self) -> tuple[SealReport, ...]:
        """What each started worker proved."""
        with self._lock:
            engines = list(self._engines.values())
        return tuple(engine.ready.seal for engine in engines if engine.started)

    def status(self) -> EngineStatus:
        with self._lock:
            speech, language = self._engines.get("speech"), self._engines.get("language")
        planned = self._plan
        threads = (
            cpu_threads(self._language_entry, self._settings.threads)
            if planned is None
            else planned.language.threads
        )
        return EngineStatus(
            device=f"CPU, {threads} thread{'s' if threads > 1 else ''}",
            threads=threads,
            speech_factor=speech.speech_factor if speech else None,
            tokens_per_second=language.tokens_per_second if language else None,
        )

    def running(self) -> dict[str, Engine]:
        """The engines by name, speech, language or media, that were asked for anything yet."""
        with self._lock:
            return dict(self._engines)

    def forget(self, *, interrupting: bool = True) -> None:
        """Have the language engine overwrite what it read of any visit; at most some seconds.

        What it is reading now is left alone unless `interrupting`.
        """
        with self._lock:
            engine = self._engines.get("language")
        if engine is not None:
            engine.forget(interrupting=interrupting)

    def close(self) -> None:
        """End all workers; the next request would start new ones."""
        with self._lock:
            engines = list(self._engines.values())
            self._engines.clear()
        for engine in engines:
            engine.close()
        self.cards.close()

    def _card_joules(self) -> float | None:
        """What the cards took, where anything is computed on one."""
        planned = self._plan
        if planned is None or planned.speech.device == planned.language.device == "cpu":
            return None
        return self.cards.joules()

    @property
    def _speech_entry(self) -> Entry:
        return self._catalog.active("speech")

    @property
    def _language_entry(self) -> Entry:
        return self._catalog.active("language")

    def _engine(self, name: str, make: Callable[[], Engine]) -> Engine:
        with self._lock:
            if name not in self._engines:
                self._engines[name] = make()
            return self._engines[name]

    def _with_model(self, engine: str, entry: Entry, placement: Placement) -> Engine:
        def load(task: Task | None) -> LoadModel:
            self._catalog.verify(entry, task)
            if task is not None:
                task.report(f"Loading {entry.name}")
            return LoadModel(
                request=0,
                path=str(entry.load_path),
                family=entry.family,
                placement=placement,
                padding=entry.padding_seconds,
                adapter=str(entry.adapter.path) if entry.adapter is not None else "",
            )

        spec = WorkerSpec(
            engine,
            readable=tuple({folder for folder, _ in entry.parts}),
            threads=placement.threads,
            environment=_SPEECH if engine == "whisper" else {},
        )
        return Engine(spec, load, meter=self.meter)
