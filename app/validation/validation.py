"""Validating models: what an office manager does before a clinic relies on one."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from time import monotonic
from typing import Final, TypeVar

from msgspec import structs

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.catalog.catalog import Catalog
from app.catalog.entry import Entry, Role
from app.catalog.models import NotMeasuredError
from app.domain.transcript import ModelStamp
from app.errors import Cancelled, Refused, UserFacingError
from app.hardware.probe import probe
from app.health.planning import preferred
from app.inference.engines import Engines
from app.inference.ladder import Kind
from app.inference.precision import check_precision, precision_of
from app.inference.protocol import Placement
from app.keys.canonical import canonical
from app.keys.envelope import verify_signature
from app.keys.files import write_durably
from app.settings import Settings
from app.store.connection import Connection
from app.store.people import memberships
from app.store.store import UnitOfWork
from app.store.validation import KeptReport, ValidationRepository
from app.store.values import time_text
from app.summarization.prompt import Question
from app.summarization.templates import SOAP
from app.task import Task
from app.texts import marked, tr
from app.validation.figures import SUITES, VERSIONS, Suite
from app.validation.measuring import Extent, Suited, measure
from app.validation.report import Body, Report, read, statement
from app.validation.report_page import Judged, comparison, page
from app.validation.thresholds import shortfalls

T = TypeVar("T")

_SCORE: Final = b"consultroom validation score\n"


class Validation:
    """The reports of this clinic; each is signed by who ran it, and an event of the log."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        catalog: Catalog,
        *,
        extent: Extent | None = None,
        make_room: Callable[[Task], None] = Task.check,
    ) -> None:
        """`make_room` frees the memory of other engines, which start again when they are asked."""
        self._session = session
        self._settings = settings
        self._catalog = catalog
        self._extent = extent or Extent(max_seconds=settings.max_recording_seconds)
        self._make_room = make_room

    def run(
        self,
        role: Role,
        task: Task,
        *,
        key: str = "",
        data: Path | None = None,
        precision: str = "",
    ) -> Report:
        """Measure the active model of a role, or the installed one with this key.

        `data` is a folder of the clinic's own cases; only figures are kept of them. A run that was
        stopped goes on where it was, if the same person starts it again. UserFacingError where the
        engine had to compute otherwise meanwhile, and for a precision that the role does not have.
        """
        session = self._session
        session.require(Act.MANAGE_MODELS)
        entry = self._catalog.trying(key, role).active(role) if key else self._catalog.active(role)
        check_precision(role, precision)
        trying = self._catalog.trying(entry.key, role)
        kind: Kind = "speech" if role == "speech" else "language"
        began = monotonic()
        try:
            self._make_room(task)
            with closing(Engines(self._settings, trying, precision)) as engines:
                engines.prefer(preferred(session.policies))
                start = engines.speech if kind == "speech" else engines.language
                engine = start(task.part(0.0, 0.0))
                placement = engines.placement(kind)
                scores = _Scores(session, self._run_of(entry, placement))
                suites = measure(kind, engines, data, scores, task, extent=self._extent)
                _refuse_moved(kind, placement, engines.placement(kind))
                device = placement.device if engine.loaded is None else engine.loaded.device
                computed = structs.replace(placement, device=device)
        except UserFacingError as error:
            reason = "cancelled" if isinstance(error, Cancelled) else "engine"
            if not session.closed:
                detail = _named(entry.stamp)
                session.audit.record(Event(Action.VALIDATE, "", "failed", reason, detail))
            raise
        libraries = engine.ready.libraries
        body = self._body(entry, computed, libraries, monotonic() - began, suites)
        return self._keep(structs.replace(body, as_planned=not precision), scores.run)

    def passing(self, entry: Entry, task: Task | None = None) -> Report:
        """The report that lets a model be «validated»: Refused with the reasons if it does not.

        NotMeasuredError if there is none that can be relied on. It is the newest over the clinic's
        own cases, else the newest, of those that were measured at the precision that the model is
        used at; its files are compared with it byte by byte.
        """
        self._session.require(Act.MANAGE_MODELS)
        stamp = self._catalog.verify(entry, task)
        kept = self._read(lambda repository: repository.of_model(stamp.sha256))
        # The same bytes under another key are another model: how it is asked may differ.
        of_it = [one for one in self._checked(kept) if one.report.stamp.key == stamp.key]
        found = [one for one in of_it if one.report.body.as_planned]
        known = [one for one in found if one.holds]
        own = [one for one in known if one.report.own_cases]
        chosen = next(iter(own or known), None)
        if chosen is None:
            broken = [one.findings[0] for one in found]
            what = tr(
                "«{name}» was not validated on this workstation with these bytes.", name=entry.name
            )
            if broken:
                what = tr(
                    "No report on «{name}» can be relied on: {reason}",
                    name=entry.name,
                    reason=broken[0],
                )
            elif of_it:
                what = tr(
                    "«{name}» was measured only at a precision that it is not used at.",
                    name=entry.name,
                )
            raise NotMeasuredError(
                what,
                tr("Validate it first, without naming a precision."),
                tr("It is installed, and nothing was changed."),
            )
        if chosen.shortfalls:
            raise Refused(
                tr(
                    "«{name}» does not reach what this clinic asks for (report {number}). "
                    "{shortfalls}",
                    name=entry.name,
                    number=chosen.report.number,
                    shortfalls=" ".join(chosen.shortfalls),
                ),
                tr("Use another model, change the clinic's policy, or measure this one anew."),
                tr("The model that is used now stays."),
            )
        return chosen.report

    def reports(self) -> list[Judged]:
        """Every report, newest first, each checked now."""
        self._session.require(Act.VERIFY_LOG)
        return self._checked(self._read(lambda kept: kept.reports()))

    def lost(self) -> int:
        """How many reports the log tells of that are not there any more."""
        self._session.require(Act.VERIFY_LOG)
        clinic = self._clinic_id
        there = {
            report.sha256(clinic)
            for kept in self._read(lambda kept: kept.reports())
            if (report := read(*kept)) is not None
        }
        return len(self._read(lambda kept: kept.logged()) - there)

    def write_page(self, path: Path, number: int, other: int | None = None) -> None:
        """Write one report, or two side by side, as a page to read and print."""
        self._session.require(Act.VERIFY_LOG)
        by_number = {one.report.number: one for one in self.reports()}
        chosen = [number] if other is None else [number, other]
        for wanted in chosen:
            if wanted not in by_number:
                raise UserFacingError(
                    tr("There is no report {wanted}.", wanted=wanted), tr("Look at the list.")
                )
        first, *second = (by_number[wanted] for wanted in chosen)
        policies = self._session.policies
        html = comparison(first, second[0], policies) if second else page(first, policies)
        write_durably(path, html.encode())
        self._session.audit.record(
            Event(Action.EXPORT, detail={"kind": "validation", "count": len(chosen)})
        )

    @property
    def _clinic_id(self) -> str:
        return self._session.clinic.identity.clinic_id

    def _run_of(self, entry: Entry, placement: Placement) -> str:
        """What scores of an unfinished run have to agree in, as a hash."""
        asked = {
            "application": version("consultroom"),
            "model": entry.stamp.sha256,
            "key": entry.key,  # the same bytes under another key may be asked otherwise
            "device": placement.device,
            "precision": _precision(entry, placement),
            "prompt": _prompt(entry),
            "versions": {suite: VERSIONS[suite] for suite in SUITES[entry.role]},
            "language": self._extent.language,
            "most": self._extent.max_seconds,
        }
        return hashlib.sha256(canonical(asked)).hexdigest()

    def _body(
        self,
        entry: Entry,
        placement: Placement,
        libraries: tuple[str, ...],
        seconds: float,
        suites: tuple[Suited, ...],
    ) -> Body:
        hardware, person = probe(), self._session.person
        return Body(
            role=entry.role,
            model=entry.stamp.key,
            model_name=entry.stamp.name,
            model_sha256=entry.stamp.sha256,
            demonstration=entry.demonstration,
            precision=_precision(entry, placement),
            device=placement.device,
            machine=f"{hardware.processor}, {hardware.cores} cores, {platform.system()}",
            libraries=(f"consultroom {version('consultroom')}", *libraries),
            prompt=_prompt(entry),
            person=person.id,
            person_name=person.display_name,
            made_at=time_text(datetime.now(UTC)),
            seconds=round(seconds, 1),
            suites=suites,
        )

    def _keep(self, body: Body, run: str) -> Report:
        clinic, session, text = self._clinic_id, self._session, body.text()
        signature = session.sign(statement(text, clinic))

        def work(unit: UnitOfWork) -> Report:
            kept = ValidationRepository(unit.connection)
            report = Report(kept.add(text, signature), text, body, signature)
            kept.forget_run(run)
            detail = {**_named(report.stamp), "sha256": report.sha256(clinic)}
            unit.record(Event(Action.VALIDATE, object_id=str(report.number), detail=detail))
            return report

        return session.clinic.write(work)

    def _checked(self, kept: list[KeptReport]) -> list[Judged]:
        clinic, policies = self._clinic_id, self._session.policies
        members = self._session.clinic.read(memberships)
        logged = self._read(lambda repository: repository.logged())
        found = []
        for one in kept:
            report = read(*one)
            if report is None:
                continue  # counted as lost
            findings = []
            if not report.signed_by(members, clinic):
                findings.append(tr("it is not what an office manager of this clinic signed."))
            if report.sha256(clinic) not in logged:
                findings.append(tr("the clinic's log does not know it."))
            found.append(Judged(report, tuple(findings), shortfalls(report, policies)))
        return found

    def _read(self, ask: Callable[[ValidationRepository], T]) -> T:
        def work(connection: Connection) -> T:
            return ask(ValidationRepository(connection))

        return self._session.clinic.read(work)


class _Scores:
    """What this person measured in a run that was stopped: nobody else's word is taken for it."""

    def __init__(self, session: Session, run: str) -> None:
        self.run = run
        self._session = session

    def get(self, suite: Suite, case: str) -> bytes | None:
        row = self._session.clinic.read(
            lambda connection: ValidationRepository(connection).score(self.run, suite, case)
        )
        if row is None:
            return None
        scores, signature = row
        if not verify_signature(
            self._session.public_key(), signature, self._statement(suite, case, scores)
        ):
            return None
        return scores.encode()

    def put(self, suite: Suite, case: str, scores: bytes) -> None:
        text = scores.decode()
        signature = self._session.sign(self._statement(suite, case, text))
        self._session.clinic.write(
            lambda unit: ValidationRepository(unit.connection).put_score(
                self.run, suite, case, text, signature
            )
        )

    def _statement(self, suite: Suite, case: str, scores: str) -> bytes:
        clinic = self._session.clinic.identity.clinic_id
        return _SCORE + canonical(
            {"clinic": clinic, "run": self.run, "suite": suite, "case": case, "scores": scores}
        )


_MOVED: Mapping[Kind, str] = {
    "speech": marked("The speech engine had to compute otherwise while it was measured."),
    "language": marked("The language engine had to compute otherwise while it was measured."),
}


def _refuse_moved(kind: Kind, before: Placement, after: Placement) -> None:
    if after != before:
        raise UserFacingError(
            tr(_MOVED[kind]),
            tr("Close what else needs memory, and start again."),
            tr("Nothing was signed."),
        )


def _precision(entry: Entry, placement: Placement) -> str:
    return precision_of("speech" if entry.role == "speech" else "language", placement)


def _prompt(entry: Entry) -> int:
    return Question(SOAP, not entry.demonstration).version if entry.role == "language" else 0


def _named(stamp: ModelStamp) -> dict[str, str | int | float]:
    return {"model": stamp.key, "model_sha256": stamp.sha256}
