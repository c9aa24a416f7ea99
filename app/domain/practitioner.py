"""The people who sign in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.identifiers import PersonId


class Role(StrEnum):
    """What a person may do; a person may hold several roles."""

    CLINICIAN = "clinician"
    OFFICE_MANAGER = "office_manager"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True)
class Practitioner:
    """A person with an account: `name` is typed at sign-in, `display_name` is shown."""

    id: PersonId
    name: str
    display_name: str
    roles: frozenset[Role]

    @property
    def reads_charts(self) -> bool:
        return Role.CLINICIAN in self.roles
