"""A card that another backend than the planned one knows, as one of NVIDIA's by Vulkan."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from app.inference.engine import Engine
from app.inference.ladder import Ladder
from app.inference.launcher import ROOT, WorkerSpec
from app.inference.protocol import LoadModel, Placement

KNOWS_IT = """
import sys
sys.path.insert(0, sys.argv.pop(1))
from app.inference.protocol import PROCESSOR, ComputeDevice, Loaded
from models.echo_engine import EchoEngine
from models.worker import main
def answer(self, message, channel):
    return Loaded(message.request, seconds=0.0, memory_bytes=0, device=message.placement.device)
EchoEngine.answer = answer
known = (("Vulkan0", "0000:01:00.0"), ("Vulkan1", "0000:0a:00.0"), ("Vulkan2", "elsewhere"))
cards = [ComputeDevice(name, "gpu", "A card", 1, 2, bus) for name, bus in known]
EchoEngine.devices = (*cards, PROCESSOR)
main()
"""


@pytest.mark.parametrize(
    ("bus", "device"), [("0000:0a:00.0", "Vulkan1"), ("0000:0b:00.0", "CUDA0"), ("", "CUDA0")]
)
def test_a_card_is_found_by_its_address_whatever_a_backend_calls_it(bus: str, device: str) -> None:
    planned = Placement("CUDA0", layers=33, bus=bus)
    ladder = Ladder("language", planned, Placement())
    spec = WorkerSpec("echo")
    spec = replace(spec, entry=(spec.entry[0], "-I", "-B", "-c", KNOWS_IT, str(ROOT)))
    load = LoadModel(0, "", "", planned)
    with closing(Engine(spec, lambda _: load, ladder=ladder)) as engine:
        engine.start()

        assert engine.loaded is not None
        assert engine.loaded.device == device
        assert ladder.fallen is None
        assert [one.bus for one in engine.ready.devices] == ["0000:01:00.0", "0000:0a:00.0", "", ""]
