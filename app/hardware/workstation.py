"""What this workstation is fit for, in plain words, and what to do where it is not."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Final

from app.catalog.catalog import Catalog
from app.hardware.choosing import Proposal, proposal
from app.hardware.encryption import Encryption, encryption_of, swap_encryption
from app.hardware.plan import gigabytes
from app.hardware.probe import Hardware
from app.inference.cards import hardware_here
from app.seal.report import SealReport
from app.settings import Settings

_CHARTS_BYTES: Final = 10 << 30
"""What the charts and recordings of a first year may take, beside the models."""
_SWITCH: Final = {"win32": "BitLocker", "darwin": "FileVault"}.get(
    sys.platform, "encryption (LUKS)"
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
    """Look at this workstation, as it would be the clinic's."""
    hardware = hardware_here()
    return aspects(
        seal,
        hardware,
        proposal(replace(hardware, cores=settings.threads), catalog.entries()),
        encryption_of(settings.home),
        swap=swap_encryption(),
        free_bytes=_free_bytes(settings.models),
    )


def aspects(
    seal: SealReport,
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
        _seal(seal),
        _disk(encryption, swap),
        _card(hardware),
        _models(hardware, models),
        _room(free_bytes, needed),
    )


def _seal(seal: SealReport) -> Aspect:
    if seal.whole:
        says = f"Closed to Consultroom: {len(seal.held)} ways out were tried and refused."
        return Aspect("Network", Standing.GOOD, says)
    return Aspect(
        "Network",
        Standing.MEND,
        "It could not be proved that the network is closed.",
        "Charts stay closed until it is. Show this to whoever installed Consultroom.",
    )


def _disk(encryption: Encryption, swap: Encryption | None) -> Aspect:
    if encryption is Encryption.ENCRYPTED and swap in (None, Encryption.ENCRYPTED):
        return Aspect("Disk", Standing.GOOD, "The disk is encrypted.")
    if encryption is Encryption.ENCRYPTED:
        return Aspect(
            "Disk",
            Standing.MEND,
            "This disk is encrypted, but maybe not where the system puts memory aside (swap).",
            "Words of patients could lie there. Ask whoever looks after this computer to encrypt"
            " the swap, or to turn it off, before the first patient.",
        )
    ask = f"Ask whoever looks after this computer to turn on {_SWITCH} before the first patient"
    if encryption is Encryption.NOT_FOUND:
        return Aspect(
            "Disk",
            Standing.MEND,
            "The system does not encrypt this disk.",
            f"{ask}. Charts are encrypted by Consultroom in any case; what the system itself puts"
            " aside, such as memory while it sleeps, is not.",
        )
    return Aspect(
        "Disk",
        Standing.MEND,
        "The system does not say whether this disk is encrypted.",
        f"Take it as not encrypted. {ask}, or to tell you that it is on.",
    )


def _card(hardware: Hardware) -> Aspect:
    good = [card for card in hardware.gpus if not card.refusal]
    if good:
        names = ", ".join(f"{card.name} with {gigabytes(card.memory_bytes)}" for card in good)
        return Aspect("Graphics card", Standing.GOOD, f"{names}.")
    refused = next((card for card in hardware.gpus), None)
    problem = hardware.problem if refused is None else f"{refused.name}: {refused.refusal}"
    slower = "Until then everything is computed by the processor: the same, only slower."
    if problem:
        advice = f"Have whoever looks after this computer mend that. {slower}"
        return Aspect("Graphics card", Standing.MEND, problem, advice)
    return Aspect(
        "Graphics card",
        Standing.PLAIN,
        "None that could compute was found.",
        "Everything is computed by the processor: the same, only slower.",
    )


def _models(hardware: Hardware, models: Proposal | None) -> Aspect:
    cores = f"{hardware.cores} core{'' if hardware.cores == 1 else 's'}"
    has = f"{gigabytes(hardware.memory_bytes)} of memory and {cores}"
    if models is None:
        return Aspect(
            "Models",
            Standing.MEND,
            f"{has}: too little for a model for patients.",
            "The demonstration models work, to try things out. More memory or a card is needed.",
        )
    return Aspect(
        "Models",
        Standing.GOOD,
        f"{has}: «{models.language.name}» fits for notes, «{models.speech.name}» for speech.",
        "Have them on a stick; they are added once the clinic is founded.",
    )


def _room(free_bytes: int, needed: int) -> Aspect:
    if free_bytes >= needed:
        return Aspect("Room", Standing.GOOD, f"{gigabytes(free_bytes)} of the disk are free.")
    return Aspect(
        "Room",
        Standing.MEND,
        f"Only {gigabytes(free_bytes)} of the disk are free.",
        f"Models and a year of charts take about {gigabytes(needed)}. Make room, or have a larger"
        " disk put in.",
    )


def _free_bytes(folder: Path) -> int:
    place = folder.absolute()
    while not place.exists():
        place = place.parent
    return shutil.disk_usage(place).free
