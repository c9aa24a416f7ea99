"""A patient's erasure: their key is destroyed, so that what is still written opens no more.

Source: GDPR, article 17; article 17(3)(b) and (c) for duties to keep records.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.days import day_in_words, here
from app.domain.identifiers import PatientId, PersonId
from app.domain.recording import SAMPLE_RATE
from app.errors import Refused, UserFacingError
from app.keys.canonical import canonical
from app.store.connection import Connection
from app.store.erasures import ErasureRepository, Holdings, Tombstone
from app.store.patient_keys import PatientKeys
from app.store.patients import PatientRepository
from app.store.snippets import SnippetRepository
from app.store.store import Store, UnitOfWork
from app.store.templates import TemplateRepository
from app.store.terms import TermRepository
from app.store.values import time_text
from app.task import Task
from app.texts import marked, number, plural, tr

DUTIES = marked(
    "Laws may oblige the clinic to keep records for some years, and then the right to erasure does"
    " not hold (GDPR, article 17(3)). Consultroom does not know these laws: the clinic decides."
)
REMAINS = marked(
    "The signed rows stay as ciphertext that nothing opens any more, with who signed and when, so"
    " that the log and the signatures can still be verified. The log keeps the patient's number,"
    " never a name."
)
BACKUPS = marked(
    "Backups made before this day still hold the records until they are thinned out or destroyed."
    " Whoever restores one erases the patient again: the log names everybody who was erased."
)


class ErasureReason(StrEnum):
    """Why a patient is erased; nothing else about the reason is written down."""

    PATIENT_REQUEST = "patient_request"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    PERIOD_OVER = "period_over"
    RECORDED_BY_MISTAKE = "recorded_by_mistake"
    ORDERED = "ordered"


REASONS = {
    ErasureReason.PATIENT_REQUEST: marked("The patient asked for it"),
    ErasureReason.CONSENT_WITHDRAWN: marked("The patient withdrew their consent"),
    ErasureReason.PERIOD_OVER: marked("The clinic need not keep the records any longer"),
    ErasureReason.RECORDED_BY_MISTAKE: marked("The records were made by mistake"),
    ErasureReason.ORDERED: marked("A court or an authority ordered it"),
}


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What an erasure would take, to be read before it is asked for."""

    patient_id: PatientId
    patient_name: str
    holdings: Holdings
    older_copies: tuple[str, ...]
    """Copies of the chart store beside it, made before an upgrade: they go too."""
    kept_aside: tuple[str, ...]
    """Damaged or replaced stores in the clinic's folder: they stay, and may hold the records."""

    terms: int = 0
    """Words of the vocabulary that are the patient's name."""
    snippets: int = 0
    """Snippets that hold the patient's name."""
    templates: int = 0
    """Versions of templates that hold the patient's name."""

    warnings: tuple[str, ...] = (DUTIES, REMAINS, BACKUPS)
    """What a person should know before they decide; shown by `tr`."""

    @property
    def lines(self) -> tuple[str, ...]:
        """What goes, in words."""
        holds = self.holdings
        minutes = holds.samples / SAMPLE_RATE / 60
        found = [
            tr(
                "{visits} with {recordings} ({minutes} minutes of audio) and {transcripts}",
                visits=_visits(holds.encounters),
                recordings=_recordings(holds.recordings),
                minutes=number(minutes, 1),
                transcripts=_transcripts(holds.transcripts),
            ),
            tr(
                "{notes}, {signed} of them signed, and {addenda}",
                notes=_notes(holds.notes),
                signed=holds.signed_notes,
                addenda=_addenda(holds.addenda),
            ),
            tr("Name, date of birth, allergies and the reasons of the visits"),
        ]
        if self.terms:
            found.append(
                plural(
                    self.terms,
                    "{count} word of the vocabulary that are their name",
                    "{count} words of the vocabulary that are their name",
                )
            )
        if self.snippets:
            found.append(
                plural(
                    self.snippets,
                    "{count} snippet that holds their name",
                    "{count} snippets that hold their name",
                )
            )
        if self.templates:
            found.append(
                plural(
                    self.templates,
                    "The text of {count} version of templates that holds their name",
                    "The text of {count} versions of templates that hold their name",
                )
            )
        if self.older_copies:
            found.append(
                tr("Older copies of the chart store: {names}", names=", ".join(self.older_copies))
            )
        if self.kept_aside:
            found.append(
                tr("Not erased, look at them yourself: {names}", names=", ".join(self.kept_aside))
            )
        return tuple(found)


@dataclass(frozen=True, slots=True)
class ErasureReceipt:
    """What was erased, when (UTC), by whom and why; `sha256` is in the log and in the tombstone.

    `key_sha256` names the key that was destroyed without telling anything about it.
    """

    patient_id: PatientId
    erased_at: datetime
    person_id: PersonId
    reason: ErasureReason
    holdings: Holdings
    key_sha256: str

    @property
    def content(self) -> bytes:
        """What the hash is made over."""
        holds = self.holdings
        return canonical(
            {
                "addenda": holds.addenda,
                "encounters": holds.encounters,
                "erased_at": time_text(self.erased_at),
                "key_sha256": self.key_sha256,
                "notes": holds.notes,
                "patient": self.patient_id,
                "person": self.person_id,
                "reason": str(self.reason),
                "recordings": holds.recordings,
                "samples": holds.samples,
                "signed_notes": holds.signed_notes,
                "transcripts": holds.transcripts,
            }
        )

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()

    @property
    def text(self) -> str:
        """The receipt to print; it names no patient."""
        holds = self.holdings
        return "\n".join(
            (
                tr("Receipt of an erasure"),
                tr("Patient: {patient}", patient=self.patient_id),
                tr("Erased: {time}", time=time_text(self.erased_at)),
                tr("Erased by: {person}", person=self.person_id),
                tr("Reason: {reason}", reason=tr(REASONS[self.reason])),
                tr(
                    "Gone: {visits}, {recordings}, {transcripts}, {notes}, {addenda}",
                    visits=_visits(holds.encounters),
                    recordings=_recordings(holds.recordings),
                    transcripts=_transcripts(holds.transcripts),
                    notes=_notes(holds.notes),
                    addenda=_addenda(holds.addenda),
                ),
                tr("Destroyed key, SHA-256: {key}", key=self.key_sha256),
                tr("This receipt, SHA-256: {receipt}", receipt=self.sha256),
                tr(REMAINS),
                tr(BACKUPS),
            )
        )


class Erasure:
    """Erases patients; for clinicians, who hold the charts' key."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def preview(self, patient_id: PatientId) -> ErasurePreview:
        """What would go. ErasedError if it is gone already."""
        self._session.require(Act.ERASE)
        charts = self._session.charts()

        def work(connection: Connection) -> ErasurePreview:
            patient = PatientRepository(connection).get(patient_id)
            return ErasurePreview(
                patient_id,
                patient.name,
                ErasureRepository(connection).holdings(patient_id),
                tuple(path.name for path in _older_copies(charts.path)),
                tuple(path.name for path in _kept_aside(charts.path)),
                len(TermRepository(connection).naming(patient)),
                len(SnippetRepository(connection).naming(patient)),
                len(TemplateRepository(connection).naming(patient)),
            )

        return charts.read(work)

    def erase(
        self,
        patient_id: PatientId,
        password: str,
        reason: ErasureReason,
        task: Task | None = None,
    ) -> ErasureReceipt:
        """Destroy the patient's key and all that is searchable; it cannot be undone.

        Refused for a wrong passphrase, and while a recording of the patient is open.
        """
        self._session.require(Act.ERASE)
        charts = self._session.charts()
        charts.read(lambda connection: PatientKeys(connection).of_patient(patient_id))
        self._session.confirm(password)
        steps = task or Task()
        steps.report(tr("Destroying the patient's key"), 0.1)
        receipt = charts.write(lambda unit: self._erase(unit, patient_id, reason))
        _overwrite(charts, steps)
        steps.report(tr("Erased"), 1.0)
        return receipt

    def erasures(self) -> list[Tombstone]:
        """Everybody who was erased, the oldest first."""
        self._session.require(Act.ERASE)
        return self._session.charts().read(lambda connection: ErasureRepository(connection).list())

    def _erase(
        self, unit: UnitOfWork, patient_id: PatientId, reason: ErasureReason
    ) -> ErasureReceipt:
        erasures = ErasureRepository(unit.connection)
        key_sha256 = PatientKeys(unit.connection).fingerprint(patient_id)
        if erasures.open_recording(patient_id) is not None:
            raise Refused(
                tr("A recording of this patient is not finished."),
                tr("Finish or discard it first."),
                tr("Nothing was erased."),
            )
        receipt = ErasureReceipt(
            patient_id,
            datetime.now(UTC),
            self._session.person.id,
            reason,
            erasures.holdings(patient_id),
            key_sha256,
        )
        patient = PatientRepository(unit.connection).get(patient_id)
        terms, snippets = TermRepository(unit.connection), SnippetRepository(unit.connection)
        for term in terms.naming(patient):
            terms.remove(term.id)
            unit.record(Event(Action.DISCARD, term.id, detail={"kind": "term"}))
        for snippet in snippets.naming(patient):
            snippets.remove(snippet.id)
            unit.record(Event(Action.DISCARD, snippet.id, detail={"kind": "snippet"}))
        templates = TemplateRepository(unit.connection)
        for template in templates.naming(patient):
            templates.empty(template)
            unit.record(
                Event(
                    Action.DISCARD,
                    detail={
                        "kind": "template_text",
                        "template": template.key,
                        "template_version": template.version,
                    },
                )
            )
        erasures.erase(
            Tombstone(patient_id, receipt.erased_at, receipt.person_id, str(reason), receipt.sha256)
        )
        holds = receipt.holdings
        unit.record(
            Event(
                Action.ERASE,
                patient_id,
                reason=str(reason),
                detail={
                    "encounters": holds.encounters,
                    "recordings": holds.recordings,
                    "samples": holds.samples,
                    "transcripts": holds.transcripts,
                    "notes": holds.notes,
                    "addenda": holds.addenda,
                    "key_sha256": key_sha256,
                    "sha256": receipt.sha256,
                },
            )
        )
        return receipt


def told(tombstones: Sequence[Tombstone]) -> tuple[str, ...]:
    """Tombstones in words, one line each."""
    return tuple(
        tr(
            "{patient} was erased on {day}: {reason}",
            patient=one.patient_id,
            day=day_in_words(here(one.erased_at)),
            reason=tr(REASONS[ErasureReason(one.reason)]),
        )
        for one in tombstones
    )


def _overwrite(charts: Store, task: Task) -> None:
    """Leave nothing of what was freed; where that fails, the erasure itself has been made."""
    try:
        charts.scrub(task)
    except UserFacingError as error:
        raise UserFacingError(
            tr(
                "The patient was erased, but what was freed is not overwritten yet: {what}",
                what=error.what,
            ),
            error.action,
            tr("The erasure is written down in the log, with the hash of its receipt."),
        ) from error


def _older_copies(store: Path) -> list[Path]:
    """Copies of the whole store that an upgrade left beside it."""
    return sorted(store.parent.glob(f"{store.name}.schema-*"))


def _kept_aside(store: Path) -> list[Path]:
    """What a damage or a restore left in the clinic's folder."""
    return sorted(store.parent.glob("damaged-*")) + sorted(store.parent.glob("replaced-*"))


def _visits(count: int) -> str:
    return plural(count, "{count} visit", "{count} visits")


def _recordings(count: int) -> str:
    return plural(count, "{count} recording", "{count} recordings")


def _transcripts(count: int) -> str:
    return plural(count, "{count} transcript", "{count} transcripts")


def _notes(count: int) -> str:
    return plural(count, "{count} note", "{count} notes")


def _addenda(count: int) -> str:
    return plural(count, "{count} addendum", "{count} addenda")
