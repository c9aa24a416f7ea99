"""A validation's report: what was measured of which model, and who signs for it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec

from app.domain.practitioner import Role
from app.domain.transcript import ModelStamp
from app.keys.canonical import canonical
from app.keys.envelope import verify_signature
from app.keys.membership import Member
from app.store.values import time_from
from app.validation.figures import SUITES, Suite
from app.validation.measuring import Suited

_SIGNED: Final = b"consultroom validation report\n"


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a signature covers; `made_at` is UTC, `precision` and `device` are the engine's.

    `prompt` is the version of the prompt, 0 where there is none; `as_planned` says that nobody
    asked for the precision, so that it is the one that the model is used at.
    """

    role: str
    model: str
    model_name: str
    model_sha256: str
    demonstration: bool
    precision: str
    device: str
    machine: str
    libraries: tuple[str, ...]
    prompt: int
    person: str
    person_name: str
    made_at: str
    seconds: float
    suites: tuple[Suited, ...]
    as_planned: bool = True

    def text(self) -> str:
        """How it is kept, and what is signed."""
        return canonical(msgspec.to_builtins(self)).decode()


def statement(text: str, clinic: str) -> bytes:
    """The bytes of a report that are signed: this clinic's, and nothing else."""
    return _SIGNED + canonical({"clinic": clinic, "report": text})


@dataclass(frozen=True, slots=True)
class Report:
    """A report as it is kept, numbered without gaps; `body` is what `text` says."""

    number: int
    text: str
    body: Body
    signature: bytes

    @property
    def made_at(self) -> datetime:
        return time_from(self.body.made_at)

    @property
    def stamp(self) -> ModelStamp:
        return ModelStamp(self.body.model, self.body.model_name, self.body.model_sha256)

    @property
    def own_cases(self) -> bool:
        """Whether any suite was measured on the clinic's own cases."""
        return any(one.cases_of == "own" for one in self.body.suites)

    def sha256(self, clinic: str) -> str:
        """What the log names it by."""
        return hashlib.sha256(statement(self.text, clinic) + self.signature).hexdigest()

    def signed_by(self, members: Iterable[Member], clinic: str) -> bool:
        """Whether the person it names signed it with a key that an office manager held."""
        return any(
            member.person == self.body.person
            and Role.OFFICE_MANAGER in member.roles
            and verify_signature(member.signing_key, self.signature, statement(self.text, clinic))
            for member in members
        )

    def deciding(self, suite: Suite) -> Suited | None:
        """A suite over the clinic's own cases where there are any, else over the built-in ones."""
        found = {one.cases_of: one for one in self.body.suites if one.suite == suite}
        return found.get("own") or found.get("built-in")

    @property
    def measured(self) -> tuple[Suited, ...]:
        """Every suite as it counts, in their order."""
        found = (self.deciding(suite) for suite in SUITES.get(self.body.role, ()))
        return tuple(one for one in found if one is not None)


def read(number: int, text: str, signature: bytes) -> Report | None:
    """A report as it was kept; None if this version of the application cannot read it."""
    try:
        return Report(number, text, msgspec.json.decode(text, type=Body), signature)
    except msgspec.DecodeError:
        return None
