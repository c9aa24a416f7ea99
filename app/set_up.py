"""What a new clinic's workstation still needs, step by step; the log remembers how far it came."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from app.accounts.permissions import Act
from app.accounts.session import Duty, Session
from app.audit.events import Action, Event
from app.audit.queries import DISMISSED, FINISHED, MICROPHONE, set_up_kinds
from app.catalog.catalog import USED_ROLES, Catalog
from app.hardware.choosing import Proposal, proposal
from app.hardware.probe import Hardware
from app.health.computing import Computing
from app.inference.cards import hardware_here
from app.settings import Settings
from app.store.key_slots import RecoveryKeyRepository


class Step(StrEnum):
    """One thing to do, in the order in which they are best done."""

    SHEET = "sheet"
    MODELS = "models"
    MICROPHONE = "microphone"
    BACKUPS = "backups"
    SELF_TEST = "self_test"


@dataclass(frozen=True, slots=True)
class Progress:
    """The steps that are done, and the models that fit this workstation, None where none does."""

    done: frozenset[Step]
    models: Proposal | None

    @property
    def complete(self) -> bool:
        return self.done == frozenset(Step)


class SetUp:
    """The set-up as an office manager sees it; each step is done in its own place."""

    def __init__(
        self, session: Session, catalog: Catalog, computing: Computing, settings: Settings
    ) -> None:
        self._session = session
        self._catalog = catalog
        self._computing = computing
        self._settings = settings

    def progress(self) -> Progress:
        """How far it came."""
        session = self._session
        session.require(Act.CHANGE_POLICIES)
        sheet = session.clinic.read(lambda store: RecoveryKeyRepository(store).state())
        policies = session.policies
        active = [self._catalog.active(role) for role in USED_ROLES]
        holds = {
            Step.SHEET: sheet is None or (sheet.kept and not sheet.used),
            Step.MODELS: not any(entry.demonstration for entry in active),
            Step.MICROPHONE: MICROPHONE in session.clinic.read(set_up_kinds),
            Step.BACKUPS: bool(policies.backup_folder) and policies.backup_every_hours > 0,
            Step.SELF_TEST: self._computing.newest() is not None,
        }
        spoken = policies.locale.partition("-")[0]
        return Progress(
            frozenset(step for step, done in holds.items() if done),
            proposal(self._hardware, self._catalog.entries(), spoken),
        )

    def microphone_heard(self) -> None:
        """Somebody was well heard."""
        self._session.require(Act.CHANGE_POLICIES)
        self._record(MICROPHONE)

    def end(self) -> None:
        """Offer it no more: finished, or dismissed where something is still to do."""
        self._record(FINISHED if self.progress().complete else DISMISSED)
        self._session.done(Duty.FINISH_SET_UP)

    @cached_property
    def _hardware(self) -> Hardware:
        """Asked once: to name some cards a worker has to be started."""
        return replace(hardware_here(), cores=self._settings.threads)

    def _record(self, kind: str) -> None:
        self._session.audit.record(Event(Action.SET_UP, detail={"kind": kind}))
