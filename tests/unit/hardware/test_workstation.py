"""What a person is told of their workstation before the clinic is founded."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.catalog.catalog import Catalog
from app.hardware import workstation
from app.hardware.choosing import proposal
from app.hardware.encryption import Encryption
from app.hardware.probe import Gpu, Hardware
from app.hardware.workstation import Aspect, Standing, aspects, look, worker_seal
from app.inference.launcher import WorkerSpec
from app.seal.report import SealReport
from tests.fixtures.clinic import settings_for

GIB = 1 << 30
SEALED = SealReport(("seccomp",), ("inet tcp socket", "io_uring"), ())
ENTRIES = Catalog.load(Path("/nonexistent")).entries()


def machine(memory: int, *cards: Gpu, problem: str = "") -> Hardware:
    return Hardware("a processor", 8, memory * GIB, cards, memory * GIB, problem=problem)


def card(size: int, refusal: str = "") -> Gpu:
    free = size * GIB - GIB // 2
    return Gpu("RTX 4060", size * GIB, free, compute=(8, 9), refusal=refusal)


def found(
    hardware: Hardware,
    encryption: Encryption = Encryption.ENCRYPTED,
    free: int = 200,
    worker: SealReport = SEALED,
    swap: Encryption | None = None,
) -> dict[str, Aspect]:
    made = aspects(
        (SEALED, worker),
        hardware,
        proposal(hardware, ENTRIES),
        encryption,
        swap=swap,
        free_bytes=free * GIB,
    )
    return {aspect.name: aspect for aspect in made}


def test_a_fit_workstation_has_nothing_to_mend() -> None:
    told = found(machine(32, card(12)))
    assert {aspect.standing for aspect in told.values()} == {Standing.GOOD}
    assert told["Graphics card"].says == "RTX 4060 with 12.0 GB."
    assert "«Llama 3.1 8B Instruct Q8_0» fits for notes" in told["Models"].says
    assert "4 ways out were tried and refused" in told["Network"].says


@pytest.mark.parametrize("encryption", [Encryption.NOT_FOUND, Encryption.UNKNOWN])
def test_only_what_is_known_to_be_encrypted_is_called_so(encryption: Encryption) -> None:
    told = found(machine(32), encryption)["Disk"]
    assert told.standing is Standing.MEND
    assert told.says != "The disk is encrypted."
    assert "before the first patient" in told.advice


@pytest.mark.parametrize("swap", [Encryption.NOT_FOUND, Encryption.UNKNOWN])
def test_memory_put_aside_in_the_clear_is_told(swap: Encryption) -> None:
    told = found(machine(32), swap=swap)["Disk"]
    assert told.standing is Standing.MEND
    assert "(swap)" in told.says


def test_no_card_is_nothing_to_mend_but_a_silent_or_refused_one_is() -> None:
    assert found(machine(32))["Graphics card"].standing is Standing.PLAIN
    silent = found(machine(32, problem="NVIDIA's driver does not answer (x)."))["Graphics card"]
    assert (silent.standing, silent.says) == (
        Standing.MEND,
        "NVIDIA's driver does not answer (x).",
    )
    old = found(machine(32, card(8, "The card is too old for CUDA 12.")))["Graphics card"]
    assert old.standing is Standing.MEND
    assert old.says == "RTX 4060: The card is too old for CUDA 12."


def test_too_little_memory_is_said_with_what_still_works() -> None:
    told = found(machine(1))["Models"]
    assert told.standing is Standing.MEND
    assert "demonstration" in told.advice


def test_too_little_room_names_what_is_needed() -> None:
    told = found(machine(32), free=5)["Room"]
    assert told.standing is Standing.MEND
    assert told.says == "Only 5.0 GB of the disk are free."
    assert "18.4 GB" in told.advice


def test_a_broken_seal_is_never_called_closed() -> None:
    told = found(machine(32), worker=SealReport((), (), ("inet tcp socket",)))["Network"]
    assert told.standing is Standing.MEND


def test_a_worker_is_started_to_prove_its_seal() -> None:
    assert worker_seal().whole


def test_a_worker_that_does_not_start_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = WorkerSpec("echo", entry=("/nonexistent/worker",))
    monkeypatch.setattr(workstation, "WorkerSpec", lambda engine: silent)
    told = workstation.worker_seal()
    assert not told.whole
    assert "could not be started" in told.broken[0]


def test_without_a_card_speech_gets_what_keeps_up_where_the_language_allows_it() -> None:
    alone = proposal(machine(32), ENTRIES)
    assert alone is not None
    assert alone.speech.key == "whisper-small.en"
    spanish = proposal(machine(32), ENTRIES, "es")
    assert spanish is not None
    assert spanish.speech.key == "whisper-large-v3-turbo"
    helped = proposal(machine(32, card(24)), ENTRIES)
    assert helped is not None
    assert helped.speech.key == "whisper-large-v3"


def test_a_card_that_notes_fill_leaves_speech_to_what_keeps_up_on_the_processor() -> None:
    small = proposal(machine(32, card(8)), ENTRIES)
    assert small is not None
    assert small.language.key == "llama-3.1-8b-instruct-q5-k-m"
    assert small.speech.key == "whisper-small.en"


def test_this_machine_is_looked_at_before_its_folders_exist(tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "not" / "made" / "clinic")
    told = look(settings, Catalog.load(settings.models), SEALED)
    assert [aspect.name for aspect in told] == [
        "Network",
        "Disk",
        "Graphics card",
        "Models",
        "Room",
    ]
    assert all(aspect.says for aspect in told)
    assert not settings.home.parent.exists(), "looking makes nothing"
