"""What this machine does: both engines tried once on what is known, and how fast they were."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Final

import msgspec

from app.domain.transcript import ModelStamp
from app.hardware.measuring import hear, sample
from app.hardware.probe import Hardware, probe
from app.hardware.tuning import key_of
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.inference.ladder import Move
from app.inference.protocol import CPU, Placement, Turn
from app.inference.supervisor import until_held
from app.inference.worker_words import lacking
from app.task import Task
from app.texts import number, plural, tr

_FILE: Final = "self-test.json"
_TOKENS: Final = 64
_LETTERS: Final = "root ::= [a-z ]+"
_ASKED: Final = (
    Turn("system", "Write down what was said."),
    Turn("user", "The patient has had a dry cough for three weeks, worse at night. " * 8),
)


class EngineTest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One engine: where it computes, its model, and how fast it was.

    `device` is named as in Placement, `device_name` as its maker calls it.
    `rate` is seconds of audio in a second for speech, tokens in a second for language;
    `load_seconds` is what its model took to load. `backend` is the library that computes, such as
    Vulkan, or its variant for this processor, such as zen4; empty where the engine names none.
    """

    device: str
    device_name: str
    threads: int
    model: str
    model_sha256: str
    rate: float
    load_seconds: float
    memory_bytes: int
    backend: str = ""

    @property
    def named_backend(self) -> str:
        """The backend as it follows a sentence about the engine."""
        return f" ({self.backend})" if self.backend else ""


class SelfTest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was found once; `key` is what it holds for.

    `read_rate` is tokens of a prompt in a second. `unsealed` are the engines that are not sealed,
    `missing` says in a worker's sentences what it lacks of a card, and `unkept` why the test could
    not be kept. `logged` says whether the audit log knows of it.
    """

    key: str
    made_at: datetime
    processor: str
    cores: int
    memory_bytes: int
    cards: tuple[str, ...]
    speech: EngineTest
    language: EngineTest
    read_rate: float
    seconds: float
    unsealed: tuple[str, ...] = ()
    falls: tuple[Move, ...] = ()
    missing: tuple[str, ...] = ()
    unkept: str = ""
    logged: bool = False

    @property
    def findings(self) -> tuple[str, ...]:
        """What is not as it should be, in sentences for whoever reads them now."""
        found = [tr("The engine {name} is not sealed.", name=name) for name in self.unsealed]
        found += [move.words for move in self.falls]
        found += map(lacking, self.missing)
        if self.unkept:
            found.append(
                tr("The test could not be kept beside the models ({cause}).", cause=self.unkept)
            )
        return tuple(dict.fromkeys(found))

    @property
    def words(self) -> str:
        """One sentence about both engines."""
        speech, language = self.speech, self.language
        return tr(
            "Speech is written down {factor} times as fast as it is spoken{where}, and notes are"
            " written at {tokens} tokens a second {place}.",
            factor=_said(speech.rate),
            where=_on(speech, language),
            tokens=_said(language.rate),
            place=place(language),
        )


def _said(rate: float) -> str:
    return number(rate, 0 if rate >= 10 else 1)


def place(tested: EngineTest) -> str:
    """Where an engine computes, in words."""
    if tested.device != CPU:
        return tr("on {device}", device=tested.device_name)
    return plural(
        tested.threads,
        "on the processor with {count} thread",
        "on the processor with {count} threads",
    )


def _on(speech: EngineTest, language: EngineTest) -> str:
    return f" {place(speech)}" if place(speech) != place(language) else ""


def key(engines: Engines) -> str:
    """What a test holds for: this machine, this version of the application, these models."""
    hardware = probe()
    return _key(hardware, engines)


def kept(folder: Path) -> SelfTest | None:
    """The newest test of this workstation; None where there is none that can be read."""
    try:
        return msgspec.json.decode((folder / _FILE).read_bytes(), type=SelfTest)
    except (OSError, msgspec.MsgspecError):
        # It is made anew.
        return None


def keep(folder: Path, test: SelfTest) -> None:
    """Remember a test; the file is replaced whole."""
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{_FILE}.new"
    new.write_bytes(msgspec.json.encode(test))
    new.replace(folder / _FILE)


def run(engines: Engines, task: Task) -> SelfTest:
    """Start both engines, have them write down a sample and a line of letters, and measure it."""
    began, hardware = time.monotonic(), probe()
    task.report(tr("Testing this workstation: loading the speech model"), 0.0)
    speech = engines.speech(task)
    task.report(tr("Testing this workstation: speech"), 0.3)
    said = sample(engines.media(), engines.speech_entry, task)
    hear(speech, said, task)  # the first request warms the engine up
    heard = hear(speech, said, task)
    task.report(tr("Testing this workstation: loading the language model"), 0.5)
    language = engines.language(task)
    task.report(tr("Testing this workstation: notes"), 0.7)
    read, written = _write(language, task)
    task.report(tr("This workstation is tested"), 1.0)
    return SelfTest(
        key=_key(hardware, engines),
        made_at=datetime.now(UTC),
        processor=hardware.processor,
        cores=hardware.cores,
        memory_bytes=hardware.memory_bytes,
        cards=tuple(gpu.name for gpu in hardware.gpus)
        or tuple(one.description for one in language.ready.devices if one.name != CPU),
        speech=_tested(speech, engines.placement("speech"), engines.speech_model, heard, hardware),
        language=_tested(
            language, engines.placement("language"), engines.language_model, written, hardware
        ),
        read_rate=round(read, 1),
        seconds=round(time.monotonic() - began, 1),
        unsealed=tuple(one.ready.engine for one in (speech, language) if not one.ready.seal.whole),
        falls=tuple(engines.status().falls),
        missing=(*speech.ready.missing, *language.ready.missing),
    )


def _key(hardware: Hardware, engines: Engines) -> str:
    version = metadata.version("consultroom")
    cards = (gpu.name for gpu in hardware.gpus)
    models = engines.speech_model.sha256, engines.language_model.sha256
    return key_of(hardware, [version, *cards], models)


def _write(language: Engine, task: Task) -> tuple[float, float]:
    """Tokens read, and tokens written, in a second."""

    def written() -> tuple[float, float]:
        generation = language.generate(_ASKED, _LETTERS, max_tokens=_TOKENS, task=task)
        for _ in generation:
            task.check()
        done = generation.done
        return (
            done.tokens_in / max(done.first_token_seconds, 1e-6),
            max(done.tokens_out - 1, 1) / max(done.seconds - done.first_token_seconds, 1e-6),
        )

    return until_held(written)


def _tested(
    engine: Engine, placement: Placement, model: ModelStamp, rate: float, hardware: Hardware
) -> EngineTest:
    loaded, device = engine.loaded, placement.device
    known = {one.name: one.description for one in engine.ready.devices}
    known |= {gpu.device: gpu.name for gpu in hardware.gpus}
    return EngineTest(
        device=device,
        device_name=known.get(device, device),
        threads=placement.threads,
        model=model.name,
        model_sha256=model.sha256,
        rate=round(rate, 2),
        load_seconds=round(loaded.seconds, 2) if loaded is not None else 0.0,
        memory_bytes=loaded.memory_bytes if loaded is not None else 0,
        backend=_backend(device if loaded is None else loaded.device, known.get(CPU, "")),
    )


def _backend(device: str, processor: str) -> str:
    """Of a card the library that its name begins with, of the processor what ends its name."""
    if device != CPU:
        return device.rstrip("0123456789")
    return processor.rpartition(" (")[2].rstrip(")") if processor.endswith(")") else ""
