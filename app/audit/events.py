"""What is written down about each act; never what a patient said or what a note says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Literal

from app.errors import BugError

Status = Literal["ok", "refused", "failed"]


class Action(StrEnum):
    """The acts that the log knows. Source: FHIR R4 AuditEvent, 45 CFR 170.315(d)(2)."""

    FOUND = "found"
    SIGN_IN = "sign_in"
    SIGN_IN_REFUSED = "sign_in_refused"
    SIGN_OUT = "sign_out"
    LOCK = "lock"
    UNLOCK = "unlock"
    CLOCK = "clock"
    HEALTH = "health"
    RECOVER = "recover"
    CONFIRM = "confirm"
    REFUSAL = "refusal"
    SEAL = "seal"
    VIEW = "view"
    SEARCH = "search"
    CREATE = "create"
    UPDATE = "update"
    CONSENT = "consent"  # to being recorded
    WITHDRAW = "withdraw"
    RECORD = "record"
    IMPORT_RECORDING = "import_recording"
    DISCARD = "discard"
    PLAY = "play"
    TRANSCRIBE = "transcribe"
    LEAVE_OUT = "leave_out"  # a recording that cannot be written down
    DRAFT = "draft"
    EDIT = "edit"
    ATTEST = "attest"
    IDENTIFY = "identify"  # the patient, although something that was said does not fit
    SIGN = "sign"
    COSIGN = "cosign"
    ASK_COSIGNER = "ask_cosigner"
    ADDENDUM = "addendum"
    ENTER_IN_ERROR = "enter_in_error"
    EXPIRE = "expire"  # a retention policy removed content
    ERASE = "erase"
    EXPORT = "export"
    POLICY = "policy"
    ACCOUNT = "account"
    KEY_SLOTS = "key_slots"
    MODEL = "model"
    FALL = "fall"  # an engine computes lower than planned, or is back
    PLAN = "plan"  # the engines are placed otherwise than the log says last
    SELF_TEST = "self_test"  # of what the workstation computes on
    SET_UP = "set_up"  # of the clinic's workstation: a step, or its end
    VALIDATE = "validate"  # a model, against cases
    BACKUP = "backup"
    VERIFY_BACKUP = "verify_backup"
    REMOVE_BACKUP = "remove_backup"
    RESTORE = "restore"
    CHECK_UPDATE = "check_update"
    PREPARE_UPDATE = "prepare_update"  # by a backup that was opened
    INSTALL_UPDATE = "install_update"  # or a way back: told at the next sign-in
    NEW_VERSION = "new_version"  # the first sign-in with another version of Consultroom
    VERIFY = "verify"
    COUNTERSIGN = "countersign"
    TIMESTAMP = "timestamp"
    ACKNOWLEDGE = "acknowledge"


class Kind(Enum):
    """What a detail may hold."""

    COUNT = "a whole number"
    NUMBER = "a number"
    SHA256 = "64 hexadecimal digits"
    NAME = "one name of our own code, such as soap or whisper-small.en"
    NAMES = "names of our own code, separated by commas"


DETAILS: Mapping[str, Kind] = {
    # of any act
    "kind": Kind.NAME,
    "count": Kind.COUNT,
    "bytes": Kind.COUNT,
    "seconds": Kind.NUMBER,
    "version": Kind.COUNT,
    "guard": Kind.NAME,
    "error": Kind.NAME,
    "sha256": Kind.SHA256,
    "content_sha256": Kind.SHA256,
    # of accounts and keys
    "roles": Kind.NAMES,
    "epoch": Kind.COUNT,
    "generation": Kind.COUNT,
    "slots_sha256": Kind.SHA256,
    "record_sha256": Kind.SHA256,
    "name_sha256": Kind.SHA256,
    "first_time": Kind.NAME,
    "last_time": Kind.NAME,
    "stores": Kind.NAMES,
    "device": Kind.NAME,
    # of backups
    "replaced_size": Kind.COUNT,
    "replaced_root": Kind.SHA256,
    "erased": Kind.COUNT,
    # of updates
    "release": Kind.NAME,
    "old_release": Kind.NAME,
    # of retention and erasure
    "days": Kind.COUNT,
    "encounters": Kind.COUNT,
    "recordings": Kind.COUNT,
    "transcripts": Kind.COUNT,
    "notes": Kind.COUNT,
    "addenda": Kind.COUNT,
    "key_sha256": Kind.SHA256,
    # of the seal
    "layers": Kind.NAMES,
    "held": Kind.COUNT,
    "broken": Kind.NAMES,
    # of recordings, transcripts and notes
    "encounter": Kind.NAME,
    "patient": Kind.NAME,
    "recording": Kind.NAME,
    "transcript": Kind.NAME,
    "note": Kind.NAME,
    "statement": Kind.NAME,
    "source": Kind.NAME,
    "mode": Kind.NAME,
    "language": Kind.NAME,
    "given_by": Kind.NAME,
    "given_how": Kind.NAME,
    "samples": Kind.COUNT,
    "chunks": Kind.COUNT,
    "speech_seconds": Kind.NUMBER,
    "segments": Kind.COUNT,
    "sections": Kind.COUNT,
    "statements": Kind.COUNT,
    "flags": Kind.COUNT,
    "loops": Kind.COUNT,
    "dropped": Kind.COUNT,
    "resumed": Kind.COUNT,
    "corrections": Kind.COUNT,
    "verdict": Kind.NAME,
    "status": Kind.NAME,
    "template": Kind.NAME,
    "template_version": Kind.COUNT,
    "format": Kind.NAME,
    # of what the workstation computes on
    "engine": Kind.NAME,
    "speech_placement": Kind.NAME,
    "language_placement": Kind.NAME,
    "in_turn": Kind.NAME,
    "speech_factor": Kind.NUMBER,
    "tokens_per_second": Kind.NUMBER,
    "speech_sha256": Kind.SHA256,
    # of inference
    "model": Kind.NAME,
    "model_name": Kind.NAMES,
    "model_sha256": Kind.SHA256,
    "prompt_sha256": Kind.SHA256,
    "prompt_version": Kind.COUNT,
    "parameters": Kind.NAMES,
    "prompt_tokens": Kind.COUNT,
    "tokens": Kind.COUNT,
    "temperature": Kind.NUMBER,
    "finish": Kind.NAME,
    # of the registry of models
    "report": Kind.COUNT,
    "licence": Kind.NAME,  # that was accepted
    # of policies and the log itself
    "policy": Kind.NAME,
    "value": Kind.NAME,
    "old_value": Kind.NAME,
    "size": Kind.COUNT,
    "root": Kind.SHA256,
    "findings": Kind.COUNT,
    "session": Kind.NAME,
    "alert": Kind.NAME,
    "person": Kind.NAME,
    "subject": Kind.NAME,
    "since": Kind.NAME,
    "until": Kind.NAME,
}
"""Every key that an event may carry. A key for free text does not exist, and must not."""

WORD = r"[A-Za-z0-9_.:/@+=()-]{1,128}"
PATTERNS = {
    Kind.SHA256: re.compile(r"[0-9a-f]{64}"),
    Kind.NAME: re.compile(WORD),
    Kind.NAMES: re.compile(rf"(?:{WORD}(?: {WORD}){{0,2}}(?:, {WORD}(?: {WORD}){{0,2}})*)?"),
}
CAUSE = r"[a-z0-9_.:/()-]{1,64}"
REASON = re.compile(rf"(?:{CAUSE}(?: {CAUSE}){{0,2}}(?:, {CAUSE}(?: {CAUSE}){{0,2}})*)?")
OBJECT = re.compile(r"[A-Za-z0-9_.:@/-]{0,128}")
LONGEST = 512


@dataclass(frozen=True, slots=True)
class Event:
    """One act. `reason` names the guard or the cause in our own words, lower case, comma-separated.

    Anything that could carry a sentence is refused with BugError, here, where it is written.
    """

    action: Action
    object_id: str = ""
    status: Status = "ok"
    reason: str = ""
    detail: Mapping[str, str | int | float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.status not in {"ok", "refused", "failed"}:
            raise BugError(f"An event's status is never {self.status!r}.")
        if OBJECT.fullmatch(self.object_id) is None:
            raise BugError(f"The object of an event ({self.action}) is not an id.")
        if len(self.reason) > LONGEST or REASON.fullmatch(self.reason) is None:
            raise BugError(f"The reason of an event ({self.action}) is not a list of names.")
        for key, value in self.detail.items():
            if key not in DETAILS:
                raise BugError(f"Events have no detail «{key}».")
            if not _fits(DETAILS[key], value):
                raise BugError(f"The detail «{key}» of an event holds {DETAILS[key].value}.")


def _fits(kind: Kind, value: str | int | float) -> bool:
    if kind is Kind.COUNT:
        return type(value) is int and 0 <= value < 1 << 53
    if kind is Kind.NUMBER:
        return type(value) in {int, float} and abs(value) < 1e12  # type: ignore[arg-type]
    return (
        isinstance(value, str)
        and len(value) <= LONGEST
        and PATTERNS[kind].fullmatch(value) is not None
    )
