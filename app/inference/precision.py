"""How finely a model computes, where somebody asks for it: to compare two precisions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Literal, cast

from msgspec import structs

from app.errors import UserFacingError
from app.hardware.plan import Plan
from app.inference.protocol import CacheType, Placement
from app.texts import tr

PRECISIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "speech": ("int8", "int8_float16", "float16", "float32"),
        "language": ("f16", "q8_0"),
    }
)
"""By a model's role: how a speech model computes, and how a language model's context is kept."""


def check_precision(role: str, precision: str) -> None:
    """UserFacingError for a precision that a role does not have; empty is the plan's choice."""
    offered = PRECISIONS.get(role, ())
    if precision and precision not in offered:
        raise UserFacingError(
            tr(
                "There is no precision «{precision}» of a {role} model.",
                precision=precision,
                role=role,
            ),
            tr("Choose one of: {names}.", names=", ".join(offered)),
        )


def precision_of(role: Literal["speech", "language"], placement: Placement) -> str:
    """The name of the precision that an engine is placed at."""
    return placement.precision if role == "speech" else placement.cache


def at_precision(plan: Plan, precision: str) -> Plan:
    """The plan with the engine of this precision's role placed at it; empty changes nothing."""
    if precision in PRECISIONS["speech"]:
        return replace(plan, speech=structs.replace(plan.speech, precision=precision))
    if precision in PRECISIONS["language"]:
        cache = cast(CacheType, precision)
        return replace(plan, language=structs.replace(plan.language, cache=cache))
    return plan
