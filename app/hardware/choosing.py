"""Which language model this machine should have: the finest that fits, by what a task asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple

from app.catalog.entry import Entry
from app.hardware.plan import Precision, plan
from app.hardware.probe import Hardware
from app.hardware.shapes import language_shape
from app.inference.protocol import CPU
from app.texts import tr

TASKS: Mapping[str, Precision] = MappingProxyType(
    {"clinical notes": Precision.HIGHEST, "letters": Precision.SAVING}
)
"""What each task asks of precision, unless the clinic decides otherwise."""


_UNHURRIED_BYTES: Final = 512 << 20
"""Up to this size a speech model keeps up with speech on a processor (docs/performance.md)."""


class Proposal(NamedTuple):
    """The two models that a machine should have."""

    speech: Entry
    language: Entry


@dataclass(frozen=True, slots=True)
class Fitting:
    """How one model would lie on this machine beside the speech model.

    `whole` says that all of it is on a card, `beside` that speech is there at the same time,
    `keeps_up` that speech is heard as fast as it is spoken.
    """

    entry: Entry
    fits: bool
    whole: bool
    beside: bool
    keeps_up: bool
    where: str
    card_bytes: int
    memory_bytes: int


def fittings(hardware: Hardware, speech: Entry, languages: Sequence[Entry]) -> tuple[Fitting, ...]:
    """Every model in its order, which is from the finest to the smallest, demonstrations last."""
    return tuple(
        _fitting(hardware, speech, language)
        for language in sorted(languages, key=lambda entry: entry.demonstration)
    )


def best(rows: Sequence[Fitting], task: str) -> Fitting | None:
    """The finest that fits, whole on a card where one can be; None where only a demonstration does.

    What may save memory takes the first that leaves room for speech on the card.
    """
    real = [row for row in rows if row.fits and not row.entry.demonstration]
    whole = [row for row in real if row.whole]
    beside = [row for row in whole if row.beside] if TASKS[task] is Precision.SAVING else []
    return next(iter([*beside, *whole, *real]), None)


def proposal(hardware: Hardware, entries: Sequence[Entry], spoken: str = "en") -> Proposal | None:
    """What to install for clinical notes where `spoken` is spoken; None where nothing fits.

    Speech gets the finest model that keeps up with speech beside the finest language model, or
    else the smallest.
    """
    real = [entry for entry in entries if not entry.demonstration and not entry.own]
    languages = [entry for entry in real if entry.role == "language"]
    hears = [
        entry
        for entry in real
        if entry.role == "speech" and not {"*", spoken}.isdisjoint(entry.languages)
    ]
    made: Proposal | None = None
    for speech in hears:
        chosen = best(fittings(hardware, speech, languages), "clinical notes")
        if chosen is not None:
            made = Proposal(speech, chosen.entry)
            if chosen.keeps_up:
                break
    return made


def _fitting(hardware: Hardware, speech: Entry, language: Entry) -> Fitting:
    made = plan(hardware, speech, language)
    chosen = next(one for one in made.alternatives if one.chosen)
    shape = language_shape(language)
    on_card = made.language.device != CPU
    whole = on_card and (shape is None or made.language.layers > len(shape.layers))
    if not chosen.fits:
        where = tr("does not fit")
    elif whole:
        where = tr("all on {device}", device=made.language.device)
    elif on_card and shape is not None:
        where = tr(
            "{layers} of {count} layers on {device}",
            layers=made.language.layers,
            count=len(shape.layers) + 1,
            device=made.language.device,
        )
    else:
        where = tr("processor")
    return Fitting(
        entry=language,
        fits=chosen.fits,
        whole=whole,
        beside=whole and made.together and made.speech.device == made.language.device,
        keeps_up=made.speech.device != CPU or speech.bytes <= _UNHURRIED_BYTES,
        where=where,
        card_bytes=chosen.card_bytes,
        memory_bytes=chosen.memory_bytes,
    )
