"""What is said of an engine's worker, in the language of whoever waits for it."""

from __future__ import annotations

from typing import Final

from app.errors import Refused, UserFacingError
from app.texts import marked, tr

SAFE: Final = marked("Nothing that was recorded or written is lost.")
_NAMES: Final = {
    "whisper": (marked("The speech engine"), marked("the speech engine")),
    "llama": (marked("The language engine"), marked("the language engine")),
    "media": (marked("The audio import"), marked("the audio import")),
}
"""At the beginning of a sentence, and within one."""


def name_of(engine: str) -> str:
    """An engine at the beginning of a sentence."""
    return tr(_NAMES[engine][0]) if engine in _NAMES else f"The {engine} engine"


def waiting(engine: str, before: int) -> str:
    """Somebody waits, and so many are served before."""
    name = tr(_NAMES[engine][1]) if engine in _NAMES else f"the {engine} engine"
    if before == 1:
        return tr("Waiting for {engine}: next in the queue", engine=name)
    return tr("Waiting for {engine}: number {place} in the queue", engine=name, place=before)


def at_work(engine: str) -> str:
    return tr("{engine} is at work", engine=name_of(engine))


def closed(engine: str) -> UserFacingError:
    return UserFacingError(tr("{engine} was closed.", engine=name_of(engine)), safe=tr(SAFE))


def stopped(engine: str, reason: str) -> str:
    """It ended; a reason that is marked is translated."""
    return tr("{engine} stopped: {reason}.", engine=name_of(engine), reason=tr(reason))


def unsealed(engine: str, broken: str) -> Refused:
    """Its seal does not hold; `broken` names what was not refused."""
    return Refused(
        tr(
            "{engine} could not be sealed off from the network and the disk ({broken}), so it was "
            "not used.",
            engine=name_of(engine),
            broken=broken or tr("nothing held"),
        ),
        tr("Run «consultroom doctor» and show its result to whoever installed this workstation."),
        tr(SAFE),
    )


def failed(engine: str, message: str) -> UserFacingError:
    """One request could not be done; `message` is the worker's own."""
    return UserFacingError(
        tr("{engine} failed on this request ({message}).", engine=name_of(engine), message=message),
        tr("Try again; if it happens again, tell whoever installed this workstation."),
        tr(SAFE),
    )
