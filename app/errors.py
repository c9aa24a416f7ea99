"""Two kinds of error: theirs, which a person can act on, and ours, which is a defect."""

from __future__ import annotations

from app.texts import tr


class UserFacingError(Exception):
    """Something a person can understand and act on.

    `what` says what happened, `action` what to do, `safe` what is not lost.
    """

    def __init__(self, what: str, action: str = "", safe: str = "") -> None:
        super().__init__(" ".join(part for part in (what, safe, action) if part))
        self.what = what
        self.action = action
        self.safe = safe


class Refused(UserFacingError):
    """A guard said no; the command line answers with exit code 3."""


class WrongAnswer(Refused):
    """A name, passphrase or code that is not right; the only refusal that a back-off counts."""


class Cancelled(UserFacingError):
    """The person stopped the operation."""

    def __init__(self) -> None:
        super().__init__(tr("Stopped."))


class BugError(Exception):
    """A state that correct code never reaches."""
