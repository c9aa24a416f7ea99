"""The composition root: every service is made here, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.catalog.catalog import Catalog
from app.dictation.recordings import Recordings
from app.errors import Refused
from app.inference.engines import Engines
from app.inference.protocol import SealReport
from app.paths import Paths
from app.records.records import Records
from app.review.review import Review
from app.review.signing import Signing
from app.settings import Settings
from app.summarization.drafting import Drafting
from app.transcription.transcription import Transcription


@dataclass(frozen=True, slots=True)
class Services:
    """What exists before anybody signs in; `seal` is the proof of this process's own seal."""

    settings: Settings
    paths: Paths
    accounts: Accounts
    catalog: Catalog
    engines: Engines
    seal: SealReport


@dataclass(frozen=True, slots=True)
class Room:
    """What a signed-in clinician works with."""

    records: Records
    recordings: Recordings
    transcription: Transcription
    drafting: Drafting
    review: Review
    signing: Signing


def build(settings: Settings, seal: SealReport) -> Services:
    """The services of one process that has sealed itself, or has tried to."""
    catalog = Catalog.load(settings.models)
    return Services(
        settings=settings,
        paths=Paths(settings.home),
        accounts=Accounts(settings),
        catalog=catalog,
        engines=Engines(settings, catalog),
        seal=seal,
    )


def open_room(services: Services, session: Session) -> Room:
    """The services over the charts; refused while the network is not proved to be closed."""
    seal = services.seal
    session.audit.record(
        Event(
            Action.SEAL,
            status="ok" if seal.whole else "failed",
            reason=", ".join(seal.broken),
            detail={"layers": ", ".join(seal.layers), "held": len(seal.held)},
        )
    )
    if not seal.whole:
        raise Refused(
            "The network seal of this application could not be proved, so the charts stay closed.",
            "Run «consultroom doctor» and show its report to whoever installed the workstation.",
            "Nothing was opened and nothing is lost.",
        )
    session.charts()
    recordings = Recordings(session, services.engines)
    return Room(
        records=Records(session),
        recordings=recordings,
        transcription=Transcription(session, services.engines),
        drafting=Drafting(session, services.engines),
        review=Review(session),
        signing=Signing(session),
    )
