"""The error for an id that leads nowhere."""

from __future__ import annotations

from app.errors import UserFacingError
from app.texts import tr


def absent(what: str) -> UserFacingError:
    """`what` says it in a sentence, such as «This patient is not in the charts.»."""
    return UserFacingError(what, tr("Refresh the list and choose again."))
