"""Every public verb of every service, whose permission it needs, and values to call it with."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.accounts.totp import TotpSetup
from app.audit.alerts import Alert, AlertKind, Level
from app.audit.exports import Format
from app.audit.filters import LogFilter
from app.audit.log import LoggedEvent
from app.backup.manifest import Backup
from app.bootstrap import Services, furnish, open_office
from app.catalog.catalog import Catalog
from app.catalog.entry import Memory
from app.catalog.own import Candidate
from app.domain.encounter import ConsentBy, ConsentHow, EncounterMode
from app.domain.identifiers import EncounterId, PatientId, PersonId, RecordingId, TranscriptId
from app.domain.patient import Patient
from app.domain.practitioner import Role
from app.domain.term import TermKind
from app.domain.transcript import ModelStamp, Transcript
from app.export.note_files import NoteFormat
from app.retention.retention import RetentionPlan
from app.summarization.templates import SOAP
from app.task import Task

NOBODY = "00000000-0000-4000-8000-000000000000"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
EVENT = LoggedEvent(
    1, NOBODY, NOON, 0.0, PersonId(NOBODY), "", "", "", "view", "", "ok", "", {}, b"{}"
)
TRANSCRIPT = Transcript(
    TranscriptId(NOBODY),
    EncounterId(NOBODY),
    RecordingId(NOBODY),
    NOON,
    ModelStamp("model", "Model", "a" * 64),
    0.0,
    (),
)

CHARTS = {
    "records": (
        "add_patient change_patient patients start_encounter recent_encounters encounters_of"
        " open_encounter reload set_mode set_language"
    ),
    "recordings": (
        "look_at refuse_unasked import_files import_file begin list_for_encounter unfinished"
        " recover discard"
        " leave_out samples audio audio_of languages playing"
    ),
    "consents": "keep withdraw deletable delete_recorded",
    "live": "follow take_over",
    "transcription": "transcribe transcribe_new",
    "speakers": "assign swap settle name tell_apart",
    "transcripts": "versions edit restore undo diff",
    "snippets": "snippets add change remove",
    "templates": (
        "list retired get named title save retire restore default set_default export_file"
        " import_file"
    ),
    "vocabulary": "terms add mishear change remove import_list export_list",
    "drafting": "draft regenerate begin options forget read_ahead",
    "review": (
        "try_out accept_heard edit remove add attest recheck undo undone redo versions changes"
    ),
    "guards": "missing mismatches confirm_patient",
    "signing": "obstacles sign colleagues ask_cosigner waiting cosign enter_in_error add_addendum"
    " verify",
    "search": "find",
    "patient_charts": "open",
}
RULES: dict[str, Act | tuple[Act, ...]] = {
    **{f"{part}.{verb}": Act.READ_CHARTS for part in CHARTS for verb in CHARTS[part].split()},
    "retention.due": Act.READ_CHARTS,
    "retention.deleted_at_signing": Act.READ_CHARTS,
    "retention.audio_after_signing": Act.READ_CHARTS,
    "retention.sweep": Act.READ_CHARTS,
    "erasure.preview": Act.ERASE,
    "erasure.erase": Act.ERASE,
    "erasure.erasures": Act.ERASE,
    "patient_export.preview": Act.EXPORT_PATIENT,
    "patient_export.write": Act.EXPORT_PATIENT,
    **{
        f"note_export.{verb}": Act.EXPORT_PATIENT
        for verb in ("preview", "offer_passphrase", "write", "copy", "print_out", "hashes")
    },
    "policies.current": Act.OWN_ACCOUNT,
    "policies.change": Act.CHANGE_POLICIES,
    "letterhead.current": Act.OWN_ACCOUNT,
    "letterhead.set_logo": Act.CHANGE_POLICIES,
    "letterhead.remove_logo": Act.CHANGE_POLICIES,
    "totp.enabled": Act.OWN_ACCOUNT,
    "totp.due": Act.OWN_ACCOUNT,
    "totp.begin": Act.OWN_ACCOUNT,
    "totp.resume": Act.OWN_ACCOUNT,
    "totp.confirm": Act.OWN_ACCOUNT,
    "totp.remove": Act.OWN_ACCOUNT,
    "log.find": Act.READ_LOG,
    "log.count": Act.READ_LOG,
    "log.explain": Act.READ_LOG,
    "log.people": Act.READ_LOG,
    "log.report": Act.READ_LOG,
    "log.alerts": Act.READ_LOG,
    "log.acknowledge": Act.READ_LOG,
    "log.state": Act.VERIFY_LOG,
    "log.verify": Act.VERIFY_LOG,
    "log.checkpoint": Act.VERIFY_LOG,
    "log.countersigned": Act.VERIFY_LOG,
    "log.timestamps": Act.VERIFY_LOG,
    "log.countersign": Act.COUNTERSIGN,
    "log.timestamp_request": Act.EXPORT_LOG,
    "log.add_timestamp": Act.EXPORT_LOG,
    "log.export": Act.EXPORT_LOG,
    "monitoring.now": Act.MONITOR,
    "monitoring.usage": Act.MONITOR,
    **{
        f"models.{verb}": Act.MANAGE_MODELS
        for verb in ("list", "find", "add", "examine", "add_own", "validate", "switch", "pin")
    },
    "models.left_out": Act.MANAGE_MODELS,
    "models.unpin": Act.MANAGE_MODELS,
    "models.retire": Act.MANAGE_MODELS,
    "models.remove": Act.MANAGE_MODELS,
    "validation.run": Act.MANAGE_MODELS,
    "validation.passing": Act.MANAGE_MODELS,
    "validation.reports": Act.VERIFY_LOG,
    "validation.lost": Act.VERIFY_LOG,
    "validation.write_page": Act.VERIFY_LOG,
    "health.check": Act.CHECK_HEALTH,
    "health.quick": Act.CHECK_HEALTH,
    "set_up.progress": Act.CHANGE_POLICIES,
    "set_up.microphone_heard": Act.CHANGE_POLICIES,
    "set_up.end": Act.CHANGE_POLICIES,
    "computing.falls": Act.CHECK_HEALTH,
    "computing.newest": Act.CHECK_HEALTH,
    "computing.test": Act.CHECK_HEALTH,
    "backups.create": Act.BACK_UP,
    "backups.last": Act.BACK_UP,
    "backups.run": Act.BACK_UP,
    "backups.verify": Act.BACK_UP,
    "backups.verified": Act.BACK_UP,
    "backups.erased_since": Act.BACK_UP,
    "backups.thin": Act.BACK_UP,
    "backups.superfluous": Act.BACK_UP,
    "backups.list": Act.BACK_UP,
    **{f"updates.{verb}": Act.INSTALL_UPDATES for verb in ("version", "prepared", "check")},
    "updates.prepare": Act.INSTALL_UPDATES,
    "people.list": (Act.MANAGE_PEOPLE, Act.ADMIT),
    "people.invite": Act.MANAGE_PEOPLE,
    "people.reinvite": Act.MANAGE_PEOPLE,
    "people.disable": Act.MANAGE_PEOPLE,
    "people.enable": Act.MANAGE_PEOPLE,
    "people.retire": Act.MANAGE_PEOPLE,
    "people.let_try": Act.MANAGE_PEOPLE,
    "people.waiting_to_try": Act.MANAGE_PEOPLE,
    "people.waiting": Act.ADMIT,
    "people.admit": Act.ADMIT,
    "people.rekey": Act.READ_CHARTS,
    "people.replace_recovery_key": Act.REPLACE_RECOVERY,
    "people.recovery_sheet_kept": Act.REPLACE_RECOVERY,
    "people.change_password": Act.OWN_ACCOUNT,
    "people.set_password": Act.MANAGE_PEOPLE,
}
"""Where two acts stand, either of them is enough."""
QUIET = {"backups.due": Act.BACK_UP}
"""What a timer asks again and again: who may not is told «no», without an event."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One public method of one service, ready to be called with values that name nobody."""

    name: str
    call: Callable[[], object]


def verbs(services: Services, session: Session, folder: Path) -> Iterator[Verb]:
    """All of them, found by looking; a new parameter needs a value here."""
    for bundle in (furnish(services, session), open_office(services, session)):
        for part in fields(bundle):
            service = getattr(bundle, part.name)
            for name, member in inspect.getmembers(type(service)):
                if name.startswith("_"):
                    continue
                call = partial(getattr, service, name)
                if callable(member):
                    call = partial(_begin, getattr(service, name), _values(member, folder))
                yield Verb(f"{part.name}.{name}", call)


def _begin(method: Callable[..., object], values: dict[str, object]) -> object:
    result = method(**values)
    return list(islice(result, 1)) if isinstance(result, Iterator) else result


def _values(method: Callable[..., object], folder: Path) -> dict[str, object]:
    known: dict[str, Any] = {
        "alert": Alert(NOBODY, AlertKind.CLOCK, next(iter(Level)), NOON, NOBODY, "what", (EVENT,)),
        "backup": Backup(folder / "none", NOON, NOBODY, 1, 1, 1, 1, "", False),
        "by": ConsentBy.PATIENT,
        "candidate": Candidate("language", False, (), {}, Memory(0, 0)),
        "checkpoint": "no checkpoint",
        "clinician": 1,
        "code": "000000",
        "destination": folder,
        "days": 30,
        "display_name": "Dr. New",
        "end": 2.0,
        "entry": next(iter(Catalog.load(folder).entries())),
        "event": EVENT,
        "family_name": "Marín",
        "fingerprint": "0000 0000 0000 0000 0000 0000",
        "file_format": NoteFormat.PDF,
        "folder": folder / "none",
        "form": next(iter(Format)),
        "given_name": "Rosa",
        "heard": "some worts",
        "how": ConsentHow.SPOKEN,
        "kind": TermKind.OTHER,
        "key": ".norm",
        "keys": ["soap"],
        "language": "de",
        "mode": EncounterMode.VISIT,
        "name": "newcomer",
        "new": "a wholly new passphrase of words",
        "new_password": "a wholly new passphrase of words",
        "now": NOON,
        "number": 1,
        "one": 0,
        "other": 1,
        "old": "not the right passphrase",
        "password": "not the right passphrase",
        "path": folder / "none.wav",
        "paths": [folder / "none.wav"],
        "patient": Patient(PatientId(NOBODY), "Rosa", "Marín"),
        "reason": "a reason",
        "recorder": SimpleNamespace(recording=SimpleNamespace(encounter_id=NOBODY)),
        "response": b"",
        "role": "embedding",
        "roles": frozenset({Role.CLINICIAN}),
        "roots": (),
        "secret_text": "A" * 32,
        "section_key": "plan",
        "setup": TotpSetup("A" * 32, "", ()),
        "since": NOON,
        "source_name": "microphone",
        "speaker": 1,
        "speakers": {1: 0},
        "start": 1.0,
        "task": Task(),
        "template": SOAP,
        "template_key": "soap",
        "text": "Some words.",
        "title": "Title",
        "tombstones": (),
        "transcript": TRANSCRIPT,
        "version": 1,
        "wanted": LogFilter(),
        "who": PatientId(NOBODY),
        "word": 0,
        "words": "no words of a sheet",
    }
    values: dict[str, object] = {}
    for name, parameter in list(inspect.signature(method).parameters.items())[1:]:
        if parameter.kind is parameter.VAR_KEYWORD:
            values["alert_charts"] = 41
        elif name == "plan":
            values[name] = RetentionPlan(NOON, (), ())
        elif parameter.default is parameter.empty:
            values[name] = NOBODY if name.endswith("_id") else known[name]
    return values
