"""What the workstation does, and an engine that fell back (see tests.ui.screens)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.hardware.self_test import EngineTest, SelfTest
from app.inference.ladder import Move
from app.inference.protocol import Placement
from app.inference.worker_words import CUBLAS, NO_LIBRARY
from tests.fixtures.clinic import CLINICIAN
from tests.ui.places import go_to
from ui.actions import ActionId
from ui.views.health import HealthView

if TYPE_CHECKING:
    from tests.ui.screens import Studio

CARD = Placement("CUDA0", layers=33, context=8192)
TESTED = SelfTest(
    key="",
    made_at=datetime.now(UTC),
    processor="AMD Ryzen 7 7700 8-Core Processor",
    cores=8,
    memory_bytes=64 << 30,
    cards=("NVIDIA GeForce RTX 4070",),
    speech=EngineTest(
        "CUDA0",
        "NVIDIA GeForce RTX 4070",
        7,
        "Whisper large-v3 turbo",
        "a" * 64,
        38.4,
        1.7,
        1 << 30,
    ),
    language=EngineTest(
        "CUDA0",
        "NVIDIA GeForce RTX 4070",
        7,
        "Llama 3.1 8B Instruct Q5_K_M",
        "b" * 64,
        61.2,
        6.4,
        7 << 30,
    ),
    read_rate=1830.0,
    seconds=14.0,
    missing=(NO_LIBRARY.format(library="libcublas.so.12", owner=CUBLAS, error="it is not there"),),
)


def computing(studio: Studio) -> None:
    """The page of a machine that is not here, so what it shows is given to it."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    services = studio.founded("computing")
    with studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.shell.session is not None and window.status.verdict is not None)
        page = go_to(window, ActionId.HEALTH, HealthView)
        wait(lambda: page._health.report is not None)
        studio.picture(window, "48-untested")
        page._health._on_tested((TESTED, ()))
        studio.picture(window, "48-tested")
        services.engines._ladder("language").fall("memory")
        fall = Move("language", "device", CARD, Placement(threads=7))
        page._health._on_tested((TESTED, (fall,)))
        studio.picture(window, "48-fallen")
