"""The error for an id that leads nowhere."""

from __future__ import annotations

from app.errors import UserFacingError


def absent(what: str) -> UserFacingError:
    """`what` is the kind of thing with its article, such as «This patient»."""
    return UserFacingError(f"{what} is not in the charts.", "Refresh the list and choose again.")
