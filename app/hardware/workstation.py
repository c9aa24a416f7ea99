"""What this workstation is fit for, in plain words, and what to do where it is not."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Final

from app.catalog.catalog import Catalog
from app.errors import UserFacingError
from app.hardware.choosing import Proposal, proposal
from app.hardware.encryption import Encryption, encryption_of, swap_encryption
from app.hardware.plan import gigabytes
from app.hardware.probe import Hardware
from app.inference.cards import hardware_here
from app.inference.engine import Engine
from app.inference.launcher import WorkerSpec
from app.seal.report import SealReport
from app.settings import Settings
from app.texts import marked, plural, tr

_CHARTS_BYTES: Final = 10 << 30
"""What the charts and recordings of a first year may take, beside the models."""
_SWITCH: Final = {"win32": "BitLocker", "darwin": "FileVault"}.get(
    sys.platform, marked("encryption (LUKS)")
)


class Standing(Enum):
    """How one thing stands."""

    GOOD = "good"
    PLAIN = "plain"
    """Neither good nor bad."""
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class Aspect:
    """One thing that was looked at, and what to do or to know."""

    name: str
    standing: Standing
    says: str
    advice: str = ""


def look(settings: Settings, catalog: Catalog, seal: SealReport) -> tuple[Aspect, ...]:
    """Look at this workstation, as it would be the clinic's; `seal` is the application's."""
    hardware = hardware_here()
    return aspects(
        (seal, worker_seal()),
        hardware,
        proposal(replace(hardware, cores=settings.threads), catalog.entries()),
        encryption_of(settings.home),
        swap=swap_encryption(),
        free_bytes=_free_bytes(settings.models),
    )


def worker_seal() -> SealReport:
    """What a worker proves of its seal, started to be asked; broken where none starts."""
    engine = Engine(WorkerSpec("echo"))
    try:
        return engine.ready.seal
    except UserFacingError as error:
        return SealReport((), (), (error.what,))
    finally:
        engine.close()


def aspects(
    seals: Sequence[SealReport],
    hardware: Hardware,
    models: Proposal | None,
    encryption: Encryption,
    *,
    swap: Encryption | None,
    free_bytes: int,
) -> tuple[Aspect, ...]:
    """What was found, in words; `free_bytes` are those of the disk where the models will lie."""
    needed = _CHARTS_BYTES + sum(entry.bytes for entry in models or () if not entry.installed())
    return (
        _seal(seals),
        _disk(encryption, swap),
        _card(hardware),
        _models(hardware, models),
        _room(free_bytes, needed),
    )


def _seal(seals: Sequence[SealReport]) -> Aspect:
    if all(seal.whole for seal in seals):
        says = tr(
            "Closed to Consultroom: {count} ways out were tried and refused.",
            count=sum(len(seal.held) for seal in seals),
        )
        return Aspect(tr("Network"), Standing.GOOD, says)
    return Aspect(
        tr("Network"),
        Standing.MEND,
        tr("It could not be proved that the network is closed."),
        tr("Charts stay closed until it is. Show this to whoever installed Consultroom."),
    )


def _disk(encryption: Encryption, swap: Encryption | None) -> Aspect:
    if encryption is Encryption.ENCRYPTED and swap in (None, Encryption.ENCRYPTED):
        return Aspect(tr("Disk"), Standing.GOOD, tr("The disk is encrypted."))
    if encryption is Encryption.ENCRYPTED:
        return Aspect(
            tr("Disk"),
            Standing.MEND,
            tr("This disk is encrypted, but maybe not where the system puts memory aside (swap)."),
            tr(
                "Words of patients could lie there. Ask whoever looks after this computer"
                " to encrypt the swap, or to turn it off, before the first patient."
            ),
        )
    if encryption is Encryption.NOT_FOUND:
        return Aspect(
            tr("Disk"),
            Standing.MEND,
            tr("The system does not encrypt this disk."),
            tr(
                "Ask whoever looks after this computer to turn on {switch} before the first"
                " patient. Charts are encrypted by Consultroom in any case; what the system"
                " itself puts aside, such as memory while it sleeps, is not.",
                switch=tr(_SWITCH),
            ),
        )
    return Aspect(
        tr("Disk"),
        Standing.MEND,
        tr("The system does not say whether this disk is encrypted."),
        tr(
            "Take it as not encrypted. Ask whoever looks after this computer to turn on {switch}"
            " before the first patient, or to tell you that it is on.",
            switch=tr(_SWITCH),
        ),
    )


def _card(hardware: Hardware) -> Aspect:
    good = [card for card in hardware.gpus if not card.refusal]
    if good:
        names = ", ".join(
            tr("{card} with {memory}", card=card.name, memory=gigabytes(card.memory_bytes))
            for card in good
        )
        return Aspect(tr("Graphics card"), Standing.GOOD, f"{names}.")
    refused = next((card for card in hardware.gpus), None)
    problem = hardware.problem if refused is None else f"{refused.name}: {refused.refusal}"
    slower = tr("Until then everything is computed by the processor: the same, only slower.")
    if problem:
        advice = f"{tr('Have whoever looks after this computer mend that.')} {slower}"
        return Aspect(tr("Graphics card"), Standing.MEND, problem, advice)
    return Aspect(
        tr("Graphics card"),
        Standing.PLAIN,
        tr("None that could compute was found."),
        tr("Everything is computed by the processor: the same, only slower."),
    )


def _models(hardware: Hardware, models: Proposal | None) -> Aspect:
    has = plural(
        hardware.cores,
        "{memory} of memory and {count} core",
        "{memory} of memory and {count} cores",
        memory=gigabytes(hardware.memory_bytes),
    )
    if models is None:
        return Aspect(
            tr("Models"),
            Standing.MEND,
            tr("{has}: too little for a model for patients.", has=has),
            tr(
                "The demonstration models work, to try things out. More memory or a card is needed."
            ),
        )
    return Aspect(
        tr("Models"),
        Standing.GOOD,
        tr(
            "{has}: «{language}» fits for notes, «{speech}» for speech.",
            has=has,
            language=models.language.name,
            speech=models.speech.name,
        ),
        tr("Have them on a stick; they are added once the clinic is founded."),
    )


def _room(free_bytes: int, needed: int) -> Aspect:
    if free_bytes >= needed:
        return Aspect(
            tr("Room"),
            Standing.GOOD,
            tr("{size} of the disk are free.", size=gigabytes(free_bytes)),
        )
    return Aspect(
        tr("Room"),
        Standing.MEND,
        tr("Only {size} of the disk are free.", size=gigabytes(free_bytes)),
        tr(
            "Models and a year of charts take about {size}. Make room, or have a larger"
            " disk put in.",
            size=gigabytes(needed),
        ),
    )


def _free_bytes(folder: Path) -> int:
    place = folder.absolute()
    while not place.exists():
        place = place.parent
    return shutil.disk_usage(place).free
