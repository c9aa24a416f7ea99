"""Where the engines compute, how fast, and with which models, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.bootstrap import Services
from app.errors import UserFacingError
from app.hardware.probe import short_name
from app.inference.protocol import CPU
from app.inference.worker_words import lacking
from app.texts import number, tr
from ui.view_models.wording import joined, when

if TYPE_CHECKING:  # nobody needs it before signing in
    from app.hardware.self_test import SelfTest


@dataclass(frozen=True, slots=True)
class EngineWords:
    """The engines and models in a few words, and in full for the tooltip.

    `lowered` says that an engine computes lower than planned, `where` leaves out how fast it is.
    """

    engine: str
    engine_in_full: str
    models: str
    models_in_full: str
    demonstration: bool
    lowered: bool = False
    where: str = ""


def _tested_device(tested: SelfTest) -> str:
    """Where the engines computed when they were tested, as the engines say it of themselves."""
    both = dict.fromkeys((tested.speech.device, tested.language.device))
    names = {one.device: short_name(one.device_name) for one in (tested.speech, tested.language)}
    return joined([tr("CPU") if one == CPU else names[one] for one in both])


def _measured(how: str, factor: float | None, tokens: float | None) -> str:
    """How the speeds were measured, and what they are."""
    said = []
    if factor:
        said.append(
            tr(
                "speech is written down {factor} times as fast as it is spoken",
                factor=number(factor),
            )
        )
    if tokens:
        said.append(
            tr(
                "notes at {tokens} tokens a second; a token is about ¾ of a word",
                tokens=number(tokens),
            )
        )
    if len(said) > 1:
        said = [tr("{speech}, and {notes}", speech=said[0], notes=said[1])]
    return f"{': '.join((how, *said))}."


def engine_words(services: Services, tested: SelfTest | None = None) -> EngineWords:
    """Device, speed and models as the engines know them now, or as the self-test found them."""
    status = services.engines.status()
    factor, tokens = status.speech_factor, status.tokens_per_second
    lowered = bool(status.falls)
    measured = tr("Measured while they worked") if factor or tokens else tr("Nothing measured yet")
    if tested is not None and not lowered and not (factor and tokens):
        factor, tokens = factor or tested.speech.rate, tokens or tested.language.rate
        measured = tr("As tested {when}", when=when(tested.made_at))
    speed = []
    if factor:
        speed.append(tr("speech {factor}×", factor=number(factor)))
    if tokens:
        speed.append(tr("{tokens} tok/s", tokens=number(tokens)))
    device = status.device or (_tested_device(tested) if tested is not None else "")
    shown = tr("fallen back: {device}", device=device) if lowered else device
    engine = "  ·  ".join(one for one in (shown, *speed) if one)
    where = tr("The engines compute here: {device}.", device=device) if device else ""
    how = _measured(measured, factor, tokens)
    lower = (*(fall.words for fall in status.falls), *map(lacking, status.missing))
    in_full = "\n".join(one for one in (*lower, where, how) if one)
    names = []
    for role in ("speech", "language"):
        try:
            names.append(services.catalog.active(role).name)
        except UserFacingError as error:
            return EngineWords(engine, in_full, tr("no models"), error.what, False, lowered, shown)
    return EngineWords(
        engine,
        in_full,
        tr("demonstration models") if services.engines.demonstration else names[-1],
        "\n".join(
            f"{role}: {name}"
            for role, name in zip(
                (tr("Speech", about="engine"), tr("Language", about="engine")), names, strict=True
            )
        ),
        services.engines.demonstration,
        lowered,
        shown,
    )
