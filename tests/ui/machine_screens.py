"""The place «Machine» with real content, with a card and without (see tests.ui.screens)."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.accounts.accounts import Accounts
from app.accounts.policies import PolicyService
from app.accounts.session import Session
from app.domain.identifiers import PersonId
from app.hardware.memory import language_need, speech_need
from app.hardware.plan import plan
from app.hardware.probe import Gpu, Hardware, probe
from app.hardware.shapes import language_shape, speech_shape
from app.inference.line import Queue
from app.monitoring import monitoring
from app.monitoring.meter import Tally
from app.monitoring.monitoring import EngineReading, Monitoring, Now
from app.store.usage import UsageRepository
from tests.fixtures.clinic import OFFICE_MANAGER
from tests.fixtures.models import llama_8b, whisper_turbo
from tests.fixtures.nvml import FakeCard, FakeNvml, install
from tests.ui.office_sample import fill_people
from tests.ui.places import go_to
from ui.actions import ActionId
from ui.views.machine import MachineView

if TYPE_CHECKING:
    from tests.ui.screens import Studio

LANGUAGE = 41_002
CARD = FakeCard(
    name="NVIDIA GeForce RTX 4070",
    total=12 << 30,
    free=int(2.2 * (1 << 30)),
    temperature=71,
    milliwatts=143_000,
    milliwatts_limit=200_000,
    load=62,
    millijoules=1_000_000,
    processes={LANGUAGE: int(9.1 * (1 << 30)), 77: 400 << 20},
)
PRICES = {
    "electricity_price": Decimal("0.31"),
    "computer_watts": 95,
    "card_price": Decimal(599),
    "card_years": 4,
    "api_input_price": Decimal("2.5"),
    "api_output_price": Decimal(10),
}


def machine(studio: Studio) -> None:
    """A clinic that was founded today, then one with weeks behind it, a card and a queue."""
    services = studio.founded("new-machine")
    _pictures(studio, services, "46-machine-new")
    with pytest.MonkeyPatch.context() as patched:
        services = studio.founded("machine")
        fill_people(services.accounts, OFFICE_MANAGER)
        fill_usage(services.accounts)
        install(patched, FakeNvml(CARD))
        patched.setattr(monitoring, "probe", _probe)
        patched.setattr(Monitoring, "now", _busy(Monitoring.now))
        _pictures(studio, services, "46-machine-card", scrolled=True)


def fill_usage(accounts: Accounts) -> None:
    """Five weeks of two clinicians, and the prices of the clinic."""
    with accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, **PRICES)
        people = _clinicians(session)
        today = datetime.now().astimezone().date()
        tallies = {}
        for back in range(36):
            day = today - timedelta(days=back)
            if day.weekday() > 4:
                continue
            for place, person in enumerate(people):
                notes = 5 + (back * 7 + place * 3) % 6
                tallies[day, person] = Tally(
                    notes=notes,
                    prompt_tokens=notes * 2_310 + back,
                    tokens=notes * 402 + back,
                    audio_seconds=notes * 571.0 + back,
                    busy_seconds=notes * 44.0,
                    waited_seconds=notes * 1.7,
                    present_seconds=7.4 * 3600,
                    card_joules=notes * 44.0 * 130,
                )
        session.clinic.write(lambda unit: UsageRepository(unit.connection).add(tallies))


def _clinicians(session: Session) -> list[PersonId]:
    rows = session.clinic.read(
        lambda connection: connection.execute(
            "SELECT id FROM people WHERE roles LIKE '%clinician%' ORDER BY name LIMIT 2"
        ).fetchall()
    )
    return [PersonId(row[0]) for row in rows]


def _probe(own: object = ()) -> Hardware:
    return probe(own=(LANGUAGE,))


def _busy(real: object) -> object:
    """Both engines loaded on the card and at work: there is no card here to load them on."""
    with tempfile.TemporaryDirectory() as folder:
        empty = Gpu(CARD.name, CARD.total, CARD.total - (700 << 20), compute=CARD.compute)
        whisper = whisper_turbo(Path(folder), batch=4)
        llama = llama_8b(Path(folder), eight_bits=True)
        planned = plan(Hardware("", 8, 32 << 30, (empty,), 24 << 30), whisper, llama)
        hears = speech_need(whisper, speech_shape(whisper), planned.speech)
        writes = language_need(llama, language_shape(llama), planned.language)

    def now(self: Monitoring) -> Now:
        read: Now = real(self)  # type: ignore[operator]
        held = read.hardware.gpus[0].own
        return replace(
            read,
            plan=planned,
            speech=EngineReading(
                "Whisper large-v3-turbo",
                Queue(2.4, ()),
                planned.speech,
                hears,
                started=True,
                memory_bytes=1640 << 20,
                card_bytes=(None,),
                speed=38.2,
            ),
            language=EngineReading(
                "Llama 3.1 8B Instruct Q8_0",
                Queue(17.0, (9.0, 3.0)),
                planned.language,
                writes,
                started=True,
                memory_bytes=790 << 20,
                card_bytes=(held[LANGUAGE],),
                speed=61.4,
            ),
        )

    return now


def _pictures(studio: Studio, services: object, name: str, *, scrolled: bool = False) -> None:
    from PySide6.QtWidgets import QScrollArea  # noqa: PLC0415

    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    with studio.window(services) as window:  # type: ignore[arg-type]
        window.shell.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)
        wait(lambda: window.shell.session is not None and window.status.verdict is not None)
        page = go_to(window, ActionId.MACHINE, MachineView)
        wait(lambda: page._machine.now is not None and page._machine.usage is not None)
        area = page.findChildren(QScrollArea)[1]
        inner = area.widget()
        wait(lambda: inner.height() == inner.heightForWidth(inner.width()))
        studio.picture(window, name)
        if scrolled:
            bar = area.verticalScrollBar()
            bar.setValue(bar.maximum() // 2)
            studio.picture(window, f"{name}-middle")
            bar.setValue(bar.maximum())
            studio.picture(window, f"{name}-end")
