"""What a sign-in opens."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.session import Duty, Session
from app.bootstrap import Office, Room, Services, open_office, open_room
from app.task import Task


@dataclass(frozen=True, slots=True)
class Opened:
    """`room` is there only for somebody who may work with charts now."""

    session: Session
    room: Room | None
    office: Office


def open_session(services: Services, session: Session, coming: Task) -> Opened:
    """The services of a session; it is closed again if that fails or `coming` was cancelled."""
    try:
        works = session.chart is not None and Duty.SET_UP_TOTP not in session.duties
        room = open_room(services, session) if works else None
        office = open_office(services, session)
        coming.check()
        return Opened(session, room, office)
    except BaseException:
        session.close()
        raise
