"""The engines of the application, each started when it is first needed."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from msgspec import structs

from app.catalog.catalog import Catalog, Entry
from app.domain.transcript import ModelStamp
from app.hardware.measuring import Sample, sample
from app.hardware.memory import Need, language_need, speech_need
from app.hardware.plan import Plan, Precision, plan
from app.hardware.probe import Gpu, Hardware, short_name
from app.hardware.shapes import language_shape, speech_shape
from app.inference.cards import hardware_here
from app.inference.engine import Engine
from app.inference.ladder import Kind, Ladder, Move
from app.inference.launcher import WorkerSpec
from app.inference.precision import at_precision
from app.inference.protocol import CPU, LoadModel, Placement
from app.inference.status import EngineStatus, devices_in_words
from app.inference.tuner import Tuner
from app.monitoring.cards import Cards
from app.monitoring.meter import Meter
from app.seal.report import SealReport
from app.settings import Settings
from app.task import Task
from app.texts import tr

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
SPEECH_ENVIRONMENT: Final = {"GLIBC_TUNABLES": _ONE_HEAP} if sys.platform == "linux" else {}
_UNTOLD: Final = 64
"""Moves that are remembered until somebody is signed in to log them."""


class Engines:
    """One worker for speech, one for language and one for foreign audio."""

    def __init__(self, settings: Settings, catalog: Catalog, precision: str = "") -> None:
        """With a `precision`, engines are placed at it: see `app.inference.precision`."""
        self._settings = settings
        self._catalog = catalog
        self._precision = precision
        self._lock = threading.Lock()
        self._engines: dict[str, Engine] = {}
        self.cards = Cards()
        self.meter = Meter(self._card_joules)
        self._planning = threading.Lock()
        self._plan: Plan | None = None
        self._probed: Hardware | None = None
        self._asked = Precision.HIGHEST
        self._on_planned: Callable[[Plan], None] | None = None
        self._names: dict[str, str] = {}
        self._ladders: dict[Kind, Ladder] = {}
        self._telling = threading.Lock()
        self._tuner = Tuner(settings, self._on_processor, self._sample)
        self._untold: deque[Move] = deque(maxlen=_UNTOLD)
        self._tell: Callable[[Move], bool] | None = None

    @property
    def plan(self) -> Plan:
        """Where the engines compute: made when it is first asked for, and kept."""
        with self._planning:
            return self._planned()

    @property
    def planned_cards(self) -> tuple[Gpu, ...]:
        """The cards of the plan, as they were before any engine was loaded."""
        with self._planning:
            self._planned()
            return self._hardware().gpus

    def prefer(self, asked: Precision) -> None:
        """Place the engines for what drafts ask of precision; anew, where that has changed."""
        if asked is not self._asked:
            self._asked = asked
            self.close()

    def tell_plan(self, tell: Callable[[Plan], None]) -> None:
        """Have `tell` told of the plan: of this one, if there is one, and of each new one.

        Only the last who asked is told; it must ask nothing of the engines.
        """
        with self._planning:
            self._on_planned = tell
            if self._plan is not None:
                tell(self._plan)

    def placement(self, kind: Kind) -> Placement:
        """Where and how an engine computes now: as planned, or lower."""
        return self._ladder(kind).placement

    def need(self, kind: Kind) -> Need:
        """What an engine takes where it computes now, part by part, as it is reckoned."""
        placement = self.placement(kind)
        if kind == "speech":
            entry = self.speech_entry
            return speech_need(entry, speech_shape(entry), placement)
        entry = self._language_entry
        return language_need(entry, language_shape(entry), placement)

    def tell_moves(self, tell: Callable[[Move], bool]) -> None:
        """Have `tell` told of every move on a ladder, also of those that nobody was told yet.

        It answers whether it took the move; only the last who asked is told.
        """
        self._tell = tell
        self._tell_all()

    def speech(self, task: Task | None = None) -> Engine:
        """The speech engine with its verified model loaded."""
        return self._started("speech", task)

    def language(self, task: Task | None = None) -> Engine:
        """The language engine with its verified model loaded."""
        return self._started("language", task)

    def tune(self, kind: Kind, task: Task) -> None:
        """Measure once per machine and model how an engine computes fastest on the processor.

        It is given up, for this time, as soon as somebody needs an engine.
        """
        planned, entry = self.plan, self._catalog.active(kind)
        placed = planned.speech if kind == "speech" else planned.language
        if kind not in self.running() and self._tuner.measure(
            kind, entry, placed, self._hardware(), task
        ):
            self._plan_anew(planned, kind)

    @property
    def reads_ahead(self) -> bool:
        """Whether the language engine is there already and takes nothing from speech."""
        # Asked by the window, which must not wait while somebody plans.
        engine, planned = self.running().get("language"), self._plan
        loaded = engine is not None and engine.loaded is not None
        return loaded and planned is not None and planned.together

    def media(self) -> Engine:
        """The engine that decodes foreign audio; it has no model."""
        with self._lock:
            engine = self._engines.get("media")
            if engine is None:
                engine = self._engines["media"] = Engine(WorkerSpec("media"), meter=self.meter)
        engine.start()
        return engine

    @property
    def speech_model(self) -> ModelStamp:
        return self.speech_entry.stamp

    @property
    def speech_calibration(self) -> float:
        """The power that makes the speech model's word probabilities honest."""
        return self.speech_entry.calibration

    @property
    def speech_window(self) -> float:
        """The longest stretch of audio, in seconds, that the speech model hears well."""
        return self.speech_entry.window_seconds

    @property
    def speech_padding(self) -> float:
        """Seconds of silence that follow each window."""
        return self.speech_entry.padding_seconds

    @property
    def takes_hotwords(self) -> bool:
        """Whether the speech model was trained with words before its text."""
        return self.speech_entry.hotwords

    @property
    def speech_batch(self) -> int:
        """How many windows of speech are decoded at once."""
        return self.placement("speech").batch

    @property
    def speech_languages(self) -> tuple[str, ...]:
        """Codes of the languages that the speech model knows; «*» is every language of Whisper."""
        return self.speech_entry.languages

    @property
    def language_model(self) -> ModelStamp:
        return self._language_entry.stamp

    @property
    def demonstration(self) -> bool:
        """Whether any active model is a starter model, which is not for clinical use."""
        return self.speech_entry.demonstration or self._language_entry.demonstration

    @property
    def speech_demonstration(self) -> bool:
        """Whether the speech model is a starter model."""
        return self.speech_entry.demonstration

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
        return self.placement("language").context

    def seals(self) -> tuple[SealReport, ...]:
        """What each started worker proved."""
        with self._lock:
            engines = list(self._engines.values())
        return tuple(engine.ready.seal for engine in engines if engine.started)

    def status(self) -> EngineStatus:
        engines, ladders = self.running(), dict(self._ladders)
        speech, language = engines.get("speech"), engines.get("language")
        fallen = [engines[kind] for kind, one in ladders.items() if one.fallen and kind in engines]
        placed = {kind: ladder.placement for kind, ladder in ladders.items()}
        threads = placed["language"].threads if placed else 0
        return EngineStatus(
            device=devices_in_words(set(placed.values()), self._names),
            threads=threads,
            speech_factor=speech.speech_factor if speech else None,
            tokens_per_second=language.tokens_per_second if language else None,
            speech=placed.get("speech"),
            language=placed.get("language"),
            falls=tuple(one.fallen for one in ladders.values() if one.fallen is not None),
            missing=tuple(said for one in fallen if one.started for said in one.ready.missing),
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

    def rest(self, task: Task | None = None) -> None:
        """End each worker once it is idle, so that its memory is free until the next request."""
        self._tuner.give_up()
        for engine in self.running().values():
            engine.rest(task)

    def close(self) -> None:
        """End all workers; the next request would plan anew and start new ones."""
        self._tuner.give_up()
        with self._planning, self._lock:
            engines = list(self._engines.values())
            self._engines.clear()
            self._plan = self._probed = None
            self._ladders = {}
        for engine in engines:
            engine.close()
        self.cards.close()

    def _card_joules(self) -> float | None:
        """What the cards took, where anything is computed on one."""
        if all(one.placement.device == CPU for one in self._ladders.values()):
            return None
        return self.cards.joules()

    @property
    def speech_entry(self) -> Entry:
        """The speech model that is used."""
        return self._catalog.active("speech")

    @property
    def _language_entry(self) -> Entry:
        return self._catalog.active("language")

    def _started(self, kind: Kind, task: Task | None) -> Engine:
        """The engine with its model loaded, as planned for the model that is used now."""
        self._tuner.give_up()
        engine: Engine | None = None
        while engine is None:
            # Planned before the lock is taken, for which the status bar must not wait.
            ladder, entry = self._ladder(kind), self._catalog.active(kind)
            with self._lock:
                # Else all were closed meanwhile, as when another model is chosen.
                if self._ladders.get(kind) is ladder:
                    engine = self._engines.get(kind) or self._with_model(entry, ladder)
                    self._engines[kind] = engine
        engine.start(task)
        return engine

    def _plan_anew(self, planned: Plan, kind: Kind) -> None:
        """Place an engine as measured, unless it runs; the other goes on where it is."""
        with self._planning:
            if self._plan is planned and kind not in self.running():
                other: Kind = "language" if kind == "speech" else "speech"
                ladder, self._plan = self._ladders[other], None
                self._planned()
                self._ladders[other] = ladder

    def _hardware(self) -> Hardware:
        """As it was before any engine was loaded: what they take counts as free."""
        if self._probed is None:
            self._probed = replace(hardware_here(), cores=self._settings.threads)
        return self._probed

    def _planned(self) -> Plan:
        if self._plan is None:
            hardware = self._hardware()
            self._names = {gpu.device: short_name(gpu.name) for gpu in hardware.gpus}
            entries = self.speech_entry, self._language_entry
            tuned = self._tuner.known(hardware, *entries)
            self._plan = at_precision(plan(hardware, *entries, tuned, self._asked), self._precision)
            without = at_precision(
                plan(replace(hardware, gpus=()), *entries, tuned, self._asked), self._precision
            )
            batch = entries[0].batch
            self._ladders = {
                "speech": Ladder(
                    "speech",
                    structs.replace(self._plan.speech, batch=batch),
                    structs.replace(without.speech, batch=batch),
                    self._on_moved,
                ),
                "language": Ladder(
                    "language", self._plan.language, without.language, self._on_moved
                ),
            }
            if self._on_planned is not None:
                self._on_planned(self._plan)
        return self._plan

    def _ladder(self, kind: Kind) -> Ladder:
        with self._planning:
            self._planned()
            return self._ladders[kind]

    def _on_moved(self, move: Move) -> None:
        self._untold.append(move)
        self._tell_all()

    def _tell_all(self) -> None:
        with self._telling:
            while self._untold and self._tell is not None and self._tell(self._untold[0]):
                self._untold.popleft()

    def _make_room(self, kind: Kind, task: Task | None) -> None:
        """Where both do not fit into memory together, let the other engine's worker go first."""
        if self.plan.together:
            return
        with self._lock:
            other = self._engines.get("language" if kind == "speech" else "speech")
        if other is not None:
            other.rest(task)

    def _on_processor(self, kind: Kind, entry: Entry, placement: Placement) -> Engine:
        def load(task: Task | None) -> LoadModel:
            self._catalog.verify(entry, task)
            return _loading(entry, placement)

        whole = partial(self._catalog.refuse_changed, entry)
        return Engine(_spec(kind, entry, placement), load, whole=whole)

    def _sample(self, task: Task) -> Sample:
        return sample(self.media(), self.speech_entry, task)

    def _with_model(self, entry: Entry, ladder: Ladder) -> Engine:
        def load(task: Task | None) -> LoadModel:
            self._catalog.verify(entry, task)
            self._make_room(ladder.kind, task)
            if task is not None:
                task.report(tr("Loading {name}", name=entry.name))
            return _loading(entry, ladder.placement)

        spec = _spec(ladder.kind, entry, ladder.planned)
        whole = partial(self._catalog.refuse_changed, entry)
        return Engine(spec, load, meter=self.meter, ladder=ladder, whole=whole)


def _spec(kind: Kind, entry: Entry, placement: Placement) -> WorkerSpec:
    """The worker for an engine that computes there."""
    hears = kind == "speech"
    return WorkerSpec(
        "whisper" if hears else "llama",
        readable=tuple({folder for folder, _ in entry.parts}),
        threads=placement.threads,
        graphics=placement.device != CPU,
        environment=SPEECH_ENVIRONMENT if hears else {},
    )


def _loading(entry: Entry, placement: Placement) -> LoadModel:
    return LoadModel(
        request=0,
        path=str(entry.load_path),
        family=entry.family,
        placement=placement,
        padding=entry.padding_seconds,
        adapter=str(entry.adapter.path) if entry.adapter is not None else "",
    )
