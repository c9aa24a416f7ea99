"""What went wrong, in words for the place where it went wrong."""

from __future__ import annotations

from dataclasses import dataclass

from app.defects import report_of
from app.errors import Cancelled, UserFacingError, WrongAnswer
from app.texts import tr


@dataclass(frozen=True, slots=True)
class Problem:
    """`what` happened, what is `safe`, what to do (`action`).

    `details` is set for defects of ours: a report that the person may copy by hand, without values.
    `wrong` marks a name, passphrase or code that is not right, and nothing else.
    """

    what: str
    action: str = ""
    safe: str = ""
    details: str = ""
    cancelled: bool = False
    wrong: bool = False

    @property
    def defect(self) -> bool:
        return bool(self.details)

    @staticmethod
    def of(error: BaseException) -> Problem:
        """The problem that an exception stands for."""
        if isinstance(error, UserFacingError):
            return Problem(
                error.what,
                error.action,
                error.safe,
                cancelled=isinstance(error, Cancelled),
                wrong=isinstance(error, WrongAnswer),
            )
        return Problem(
            tr("Something in Consultroom did not work as it should."),
            tr(
                "Try again. If it happens again, show these details to whoever installed the "
                "workstation."
            ),
            tr("What was saved before is safe."),
            report_of(error),
        )
