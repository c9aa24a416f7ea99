"""What the real code makes of what NVIDIA's library says."""

from __future__ import annotations

import os

import pynvml
import pytest

from app.hardware.probe import Neighbour, probe
from tests.fixtures.nvml import FakeCard, FakeNvml, install


def test_a_machine_without_the_driver_has_no_cards_and_no_problem(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def absent(path: str) -> None:
        raise OSError(path)

    monkeypatch.setattr(pynvml, "nvmlLib", None)
    monkeypatch.setattr(pynvml, "CDLL", absent)
    monkeypatch.setattr(pynvml, "_nvmlGetFunctionPointer_cache", {})
    hardware = probe()
    assert hardware.gpus == ()
    assert hardware.problem == ""
    assert hardware.cores >= 1
    assert 0 < hardware.available_bytes <= hardware.memory_bytes


def test_everything_that_a_card_says_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    library = install(
        monkeypatch,
        FakeNvml(FakeCard(ecc=True, processes={7: 1 << 30, 8: None, os.getpid(): 5, 9: 6})),
    )
    (gpu,) = probe(own=(9,), environment={}).gpus
    assert (gpu.name, gpu.device) == ("NVIDIA GeForce RTX 4060", "CUDA0")
    assert (gpu.memory_bytes, gpu.free_bytes) == (8 << 30, 7 << 30)
    assert (gpu.compute, gpu.ecc, gpu.temperature) == ((8, 9), True, 41)
    assert (gpu.watts, gpu.watts_limit) == (12.5, 115.0)
    assert gpu.bus == "0000:01:00.0"
    assert gpu.neighbours == (Neighbour(7, "program7", 1 << 30), Neighbour(8, "program8", None))
    assert gpu.refusal == ""
    assert library.open == 0


def test_what_a_card_does_not_say_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = FakeCard(
        compute=None, ecc=None, temperature=None, milliwatts=None, milliwatts_limit=None
    )
    install(monkeypatch, FakeNvml(silent))
    (gpu,) = probe(environment={}).gpus
    assert (gpu.compute, gpu.ecc, gpu.temperature, gpu.watts, gpu.watts_limit) == (None,) * 5
    assert gpu.refusal == ""


def test_several_cards_are_named_as_cuda_counts_them(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, FakeNvml(FakeCard("one", "GPU-1a"), FakeCard("two", "GPU-2b")))

    def seen(environment: dict[str, str]) -> list[tuple[str, str]]:
        return [(gpu.name, gpu.device) for gpu in probe(environment=environment).gpus]

    assert seen({}) == [("one", "CUDA0"), ("two", "CUDA1")]
    assert seen({"CUDA_VISIBLE_DEVICES": "1,0"}) == [("two", "CUDA0"), ("one", "CUDA1")]
    assert seen({"CUDA_VISIBLE_DEVICES": "GPU-2"}) == [("two", "CUDA0")]
    assert seen({"CUDA_VISIBLE_DEVICES": "0,7,1"}) == [("one", "CUDA0")]
    assert seen({"CUDA_VISIBLE_DEVICES": "-1"}) == []


@pytest.mark.parametrize(
    ("library", "words"),
    [
        (FakeNvml(FakeCard(), cuda=11_080), "too old"),
        (FakeNvml(FakeCard(), missing=("nvmlSystemGetCudaDriverVersion_v2",)), "too old"),
        (FakeNvml(FakeCard(compute=(3, 5))), "card is too old"),
        (FakeNvml(FakeCard(lost=True)), "does not answer"),
    ],
)
def test_a_card_that_cannot_be_used_says_why(
    monkeypatch: pytest.MonkeyPatch, library: FakeNvml, words: str
) -> None:
    install(monkeypatch, library)
    (gpu,) = probe(environment={}).gpus
    assert words in gpu.refusal


def test_a_driver_without_lists_of_processes_still_gives_its_card(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    missing = (
        "nvmlDeviceGetComputeRunningProcesses_v3",
        "nvmlDeviceGetGraphicsRunningProcesses_v3",
    )
    install(monkeypatch, FakeNvml(FakeCard(processes={7: 1}), missing=missing))
    (gpu,) = probe(environment={}).gpus
    assert gpu.neighbours == ()
    assert gpu.refusal == ""


@pytest.mark.parametrize(
    "code", [pynvml.NVML_ERROR_DRIVER_NOT_LOADED, pynvml.NVML_ERROR_LIB_RM_VERSION_MISMATCH]
)
def test_a_driver_that_does_not_start_is_named(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    library = install(monkeypatch, FakeNvml(starts=code))
    hardware = probe(environment={})
    assert hardware.gpus == ()
    assert "driver does not answer" in hardware.problem
    assert library.open == 0
