"""Cards that NVIDIA's library does not know."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import UserFacingError
from app.hardware.probe import Gpu, Hardware
from app.inference import cards
from app.inference.cards import cards_among, hardware_here
from app.inference.protocol import PROCESSOR, ComputeDevice

AMD = ComputeDevice("Vulkan0", "gpu", "AMD Radeon RX 7800 XT", 15 << 30, 16 << 30)
INSIDE = ComputeDevice("Vulkan1", "integrated", "AMD Radeon Graphics", 8 << 30, 16 << 30)
SILENT = ComputeDevice("Vulkan2", "gpu", "A card that says nothing")


def test_a_card_with_its_own_memory_is_one_to_plan_for() -> None:
    assert cards_among((AMD, INSIDE, SILENT, PROCESSOR)) == (
        Gpu("AMD Radeon RX 7800 XT", 16 << 30, 15 << 30, "Vulkan0"),
    )


def test_a_worker_is_asked_only_where_something_draws_and_nvidia_knows_of_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = []

    class Asked:
        """A worker on a machine with such a card."""

        def __init__(self, spec: object) -> None:
            asked.append(spec)
            self.ready = self
            self.devices = (AMD, PROCESSOR)
            self.missing = ()

        def close(self) -> None:
            asked.append("closed")

    known = Hardware("a processor", 2, 8 << 30, available_bytes=4 << 30)
    monkeypatch.setattr(cards, "Engine", Asked)
    monkeypatch.setattr(cards, "_NODES", tmp_path)
    monkeypatch.setattr(cards, "probe", lambda: known)
    assert hardware_here() is known
    assert asked == []
    (tmp_path / "renderD128").touch()
    assert [gpu.device for gpu in hardware_here().gpus] == ["Vulkan0"]
    assert asked[1:] == ["closed"]
    nvidia = Gpu("a card", 1, 1)
    known = Hardware("a processor", 2, 8 << 30, (nvidia,), 4 << 30)
    assert hardware_here() is known
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ((), "The graphics cards could not be asked: The worker stopped."),
        (("The language model cannot use Vulkan: there is no libvulkan.so.1.",), "libvulkan"),
    ],
)
def test_a_card_that_cannot_be_asked_is_no_silent_fall_to_the_processor(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, missing: tuple[str, ...], said: str
) -> None:
    class Asked:
        """A worker whose driver ends it, or is not there."""

        devices = (PROCESSOR,)

        def __init__(self, _: object) -> None:
            self.missing = missing

        @property
        def ready(self) -> Asked:
            if not missing:
                raise UserFacingError("The worker stopped.")
            return self

        def close(self) -> None:
            """Nothing runs."""

    (tmp_path / "renderD128").touch()
    monkeypatch.setattr(cards, "Engine", Asked)
    monkeypatch.setattr(cards, "_NODES", tmp_path)
    monkeypatch.setattr(cards, "probe", lambda: Hardware("a processor", 2, 8 << 30))

    found = hardware_here()

    assert found.gpus == ()
    assert said in found.problem
