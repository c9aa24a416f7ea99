"""What the person who signed in should do now, and what they should know."""

from __future__ import annotations

from app.accounts.session import Duty, Session
from app.bootstrap import Office
from app.texts import tr
from ui.operations import Lane, Operation, Operations
from ui.view_models.place import PlaceModel


class DutiesModel(PlaceModel):
    """Reads the session's own list; each duty goes away when it is done."""

    def __init__(self, session: Session, office: Office, operations: Operations) -> None:
        super().__init__(operations)
        self._session = session
        self._office = office
        self._read_notices = 0

    @property
    def duties(self) -> tuple[Duty, ...]:
        return self._session.duties

    @property
    def notice(self) -> str:
        """The next thing to know that was not dismissed yet."""
        left = self._session.notices[self._read_notices :]
        return left[0] if left else ""

    def read_notice(self) -> None:
        """The person has seen it."""
        self._read_notices += 1
        self.changed.emit()

    def refresh(self) -> None:
        self.changed.emit()

    def renew_chart_key(self) -> None:
        """Give the charts the new key that is due."""
        people, session = self._office.people, self._session

        def work(operation: Operation) -> None:
            people.rekey(operation.task)

        def done(_: None) -> None:
            session.done(Duty.REKEY_FAILED)
            self.said.emit(tr("The charts have a new key."))
            self.changed.emit()

        self.do("rekey", tr("Giving the charts a new key"), work, done, Lane.LONG)
