"""What this workstation computes on: its self-test, and engines that fell or came back, logged."""

from __future__ import annotations

import weakref
from pathlib import Path

from msgspec import structs

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.errors import UserFacingError
from app.hardware import self_test
from app.hardware.self_test import SelfTest
from app.inference.engines import Engines
from app.inference.ladder import Move
from app.inference.protocol import Placement
from app.task import Task


class Computing:
    """What one signed-in person sees of it; `folder` is where tests are kept."""

    def __init__(self, session: Session, engines: Engines, folder: Path) -> None:
        self._session = session
        self._engines = engines
        self._folder = folder

    def newest(self) -> SelfTest | None:
        """The self-test of this workstation with its present models; None before the first."""
        self._session.require(Act.CHECK_HEALTH)
        kept = self_test.kept(self._folder)
        return kept if kept is not None and kept.key == self_test.key(self._engines) else None

    def test(self, task: Task | None = None) -> SelfTest:
        """Try both engines, and keep what was found. UserFacingError where one does not work."""
        self._session.require(Act.CHECK_HEALTH)
        try:
            made = self_test.run(self._engines, task or Task())
        except UserFacingError:
            self._session.audit.record(Event(Action.SELF_TEST, status="failed", reason="engine"))
            raise
        return _log(self._session, self._folder, made)

    def falls(self) -> tuple[Move, ...]:
        """What computes lower than planned now, and why."""
        self._session.require(Act.CHECK_HEALTH)
        return self._engines.status().falls


def attend(session: Session, engines: Engines, folder: Path) -> None:
    """Log what happened while nobody was here, and every engine that falls or comes back."""
    if session.closed or session.covered:
        return
    kept = self_test.kept(folder)
    if kept is not None and not kept.logged:
        _log(session, folder, kept)
    # The engines outlive the session, and must not keep it.
    listener = weakref.ref(session)

    def tell(move: Move) -> bool:
        here = listener()
        if here is None or here.closed:
            return False
        here.audit.record(move_event(move))
        return True

    engines.tell_moves(tell)


def _log(session: Session, folder: Path, made: SelfTest) -> SelfTest:
    session.audit.record(_test_event(made))
    return keep(folder, structs.replace(made, logged=True))


def keep(folder: Path, made: SelfTest) -> SelfTest:
    """Keep a test; where the folder cannot be written the test says so itself."""
    try:
        self_test.keep(folder, made)
    except OSError as error:
        return structs.replace(made, unkept=error.strerror or str(error))
    return made


def move_event(move: Move) -> Event:
    """What the log keeps of an engine that fell or came back."""
    return Event(
        Action.FALL,
        reason=move.cause or "recovered",
        detail={
            "engine": move.kind,
            "old_value": _named(move.before),
            "value": _named(move.after),
        },
    )


def _named(placement: Placement) -> str:
    """A placement as one name of the log."""
    parts = (
        placement.device,
        f"{placement.layers}-layers",
        f"{placement.context}-tokens",
        placement.cache,
        placement.precision,
        f"batch-{placement.batch}",
    )
    return "/".join(parts)


def _test_event(made: SelfTest) -> Event:
    return Event(
        Action.SELF_TEST,
        detail={
            "speech_factor": made.speech.rate,
            "tokens_per_second": made.language.rate,
            "device": f"{made.speech.device}/{made.language.device}",
            "speech_sha256": made.speech.model_sha256,
            "model_sha256": made.language.model_sha256,
            "seconds": made.seconds,
            "findings": len(made.findings),
        },
    )
