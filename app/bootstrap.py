"""The composition root: every service is made here, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.backup.placing import finish
from app.catalog.catalog import Catalog
from app.catalog.registry import go_by, read_registry
from app.errors import Refused
from app.inference.engines import Engines
from app.paths import Paths
from app.seal.report import SealReport
from app.settings import Settings
from app.texts import tr
from app.version import version_here

if TYPE_CHECKING:
    from app.accounts.people import People
    from app.accounts.policies import PolicyService
    from app.accounts.totp import TotpService
    from app.audit.inspection import Log
    from app.backup.backups import Backups
    from app.catalog.models import Models
    from app.chart.charts import PatientCharts
    from app.dictation.consents import Consents
    from app.dictation.recordings import Recordings
    from app.export.letterhead import LetterheadService
    from app.export.notes import NoteExport
    from app.export.patient import PatientExport
    from app.health.computing import Computing
    from app.health.health import Health
    from app.monitoring.monitoring import Monitoring
    from app.records.records import Records
    from app.retention.erasure import Erasure
    from app.retention.retention import Retention
    from app.retrieval.search import Search
    from app.review.guards import Guards
    from app.review.review import Review
    from app.review.signing import Signing
    from app.set_up import SetUp
    from app.snippets.snippets import Snippets
    from app.summarization.drafting import Drafting
    from app.templates.templates import Templates
    from app.transcription.editing import Transcripts
    from app.transcription.live import Live
    from app.transcription.speakers import Speakers
    from app.transcription.transcription import Transcription
    from app.updates.updates import Updates
    from app.validation.validation import Validation
    from app.vocabulary.vocabulary import Vocabulary


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
    consents: Consents
    live: Live
    transcription: Transcription
    transcripts: Transcripts
    vocabulary: Vocabulary
    snippets: Snippets
    templates: Templates
    speakers: Speakers
    drafting: Drafting
    review: Review
    guards: Guards
    signing: Signing
    retention: Retention
    erasure: Erasure
    patient_export: PatientExport
    note_export: NoteExport
    search: Search
    patient_charts: PatientCharts


@dataclass(frozen=True, slots=True)
class Office:
    """What everybody who is signed in has; each service asks for itself who may do what."""

    people: People
    policies: PolicyService
    letterhead: LetterheadService
    totp: TotpService
    log: Log
    backups: Backups
    updates: Updates
    health: Health
    computing: Computing
    monitoring: Monitoring
    models: Models
    validation: Validation
    set_up: SetUp


def build(settings: Settings, seal: SealReport) -> Services:
    """The services of one process that has sealed itself, or has tried to."""
    finish(settings.home)  # a restore that a crash cut short
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
    session.audit.record(seal_event(services.seal))
    if not services.seal.whole:
        raise Refused(
            tr(
                "The network seal of this application could not be proved, so the charts stay "
                "closed."
            ),
            tr(
                "Run «consultroom doctor» and show its report to whoever installed the workstation."
            ),
            tr("Nothing was opened and nothing is lost."),
        )
    session.charts()
    return furnish(services, session)


def furnish(services: Services, session: Session) -> Room:
    """The services over the charts; each of them asks for itself who may do what."""
    # Nobody needs these before signing in, and the first window should not wait for them.
    from app.chart.charts import PatientCharts  # noqa: PLC0415
    from app.dictation.consents import Consents  # noqa: PLC0415
    from app.dictation.recordings import Recordings  # noqa: PLC0415
    from app.export.notes import NoteExport  # noqa: PLC0415
    from app.export.patient import PatientExport  # noqa: PLC0415
    from app.health.computing import attend as attend_moves  # noqa: PLC0415
    from app.health.planning import attend as attend_plan  # noqa: PLC0415
    from app.monitoring.keeping import attend  # noqa: PLC0415
    from app.records.records import Records  # noqa: PLC0415
    from app.retention.erasure import Erasure  # noqa: PLC0415
    from app.retention.retention import Retention  # noqa: PLC0415
    from app.retrieval.search import Search  # noqa: PLC0415
    from app.review.guards import Guards  # noqa: PLC0415
    from app.review.review import Review  # noqa: PLC0415
    from app.review.signing import Signing  # noqa: PLC0415
    from app.snippets.snippets import Snippets  # noqa: PLC0415
    from app.summarization.drafting import Drafting  # noqa: PLC0415
    from app.templates.templates import Templates  # noqa: PLC0415
    from app.transcription.editing import Transcripts  # noqa: PLC0415
    from app.transcription.live import Live  # noqa: PLC0415
    from app.transcription.speakers import Speakers  # noqa: PLC0415
    from app.transcription.transcription import Transcription  # noqa: PLC0415
    from app.vocabulary.vocabulary import Vocabulary  # noqa: PLC0415

    choose_models(services, session)
    attend_plan(session, services.engines)
    attend_moves(session, services.engines, services.settings.measured)
    session.when_left(services.engines.forget)
    attend(session, services.engines.meter)
    recordings = Recordings(session, services.engines, services.settings.max_recording_seconds)
    live = Live(session, services.engines)
    return Room(
        records=Records(session),
        recordings=recordings,
        consents=Consents(session),
        live=live,
        transcription=Transcription(session, services.engines, live),
        transcripts=Transcripts(session),
        vocabulary=Vocabulary(session),
        snippets=Snippets(session),
        templates=Templates(session),
        speakers=Speakers(session),
        drafting=Drafting(session, services.engines),
        review=Review(session),
        guards=Guards(session),
        signing=Signing(session, unfinished=recordings.unfinished),
        retention=Retention(session, recordings.playing),
        erasure=Erasure(session),
        patient_export=PatientExport(session),
        note_export=NoteExport(session),
        search=Search(session),
        patient_charts=PatientCharts(session),
    )


def open_office(services: Services, session: Session) -> Office:
    """The services over the clinic's own store; none of them opens a chart."""
    from app.accounts.people import People  # noqa: PLC0415
    from app.accounts.policies import PolicyService  # noqa: PLC0415
    from app.accounts.totp import TotpService  # noqa: PLC0415
    from app.audit.inspection import Log  # noqa: PLC0415
    from app.backup.backups import Backups  # noqa: PLC0415
    from app.catalog.models import Models  # noqa: PLC0415
    from app.export.letterhead import LetterheadService  # noqa: PLC0415
    from app.health.computing import Computing  # noqa: PLC0415
    from app.health.computing import attend as attend_moves  # noqa: PLC0415
    from app.health.health import Health  # noqa: PLC0415
    from app.health.planning import attend as attend_plan  # noqa: PLC0415
    from app.monitoring.keeping import attend  # noqa: PLC0415
    from app.monitoring.monitoring import Monitoring  # noqa: PLC0415
    from app.set_up import SetUp  # noqa: PLC0415
    from app.updates.updates import Updates  # noqa: PLC0415
    from app.updates.updates import attend as attend_updates  # noqa: PLC0415
    from app.validation.validation import Validation  # noqa: PLC0415

    attend_updates(session, version_here())
    attend(session, services.engines.meter)
    choose_models(services, session)
    attend_plan(session, services.engines)
    attend_moves(session, services.engines, services.settings.measured)
    validation = Validation(
        session, services.settings, services.catalog, make_room=services.engines.rest
    )
    computing = Computing(session, services.engines, services.settings.measured)
    backups = Backups(session)
    return Office(
        people=People(session),
        policies=PolicyService(session),
        letterhead=LetterheadService(session),
        totp=TotpService(session),
        log=Log(session),
        backups=backups,
        updates=Updates(session, backups),
        health=Health(session, services.catalog),
        computing=computing,
        monitoring=Monitoring(session, services.engines),
        models=Models(
            session, services.catalog, validation, partial(choose_models, services, session)
        ),
        validation=validation,
        set_up=SetUp(session, services.catalog, computing, services.settings),
    )


def choose_models(services: Services, session: Session) -> None:
    """Compute with the models that the clinic's registry says are used.

    A session that is covered or closed reads no registry, and computes nothing either.
    """
    if session.covered or session.closed:
        return
    if go_by(services.catalog, session.clinic.read(read_registry)):
        services.engines.close()


def seal_event(seal: SealReport) -> Event:
    """What the log keeps of a proof: the layers, how many attempts held, and which did not."""
    broken = ", ".join(name.replace(" ", "_") for name in seal.broken[:8])
    return Event(
        Action.SEAL,
        status="ok" if seal.whole else "failed",
        reason="" if seal.whole else "seal_broken",
        detail={"layers": ", ".join(seal.layers), "held": len(seal.held), "broken": broken},
    )
