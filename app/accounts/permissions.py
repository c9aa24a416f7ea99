"""What each role may do; what is not written here, nobody may."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import reduce
from types import MappingProxyType

from app.domain.practitioner import Role
from app.texts import marked, tr


class Act(StrEnum):
    """What a service asks the session for before it does anything."""

    READ_CHARTS = "read_charts"
    ADMIT = "admit"
    ERASE = "erase"
    EXPORT_PATIENT = "export_patient"
    MANAGE_PEOPLE = "manage_people"
    CHANGE_POLICIES = "change_policies"
    MANAGE_MODELS = "manage_models"
    MONITOR = "monitor"
    INSTALL_UPDATES = "install_updates"
    BACK_UP = "back_up"
    RESTORE = "restore"
    READ_LOG = "read_log"
    VERIFY_LOG = "verify_log"
    EXPORT_LOG = "export_log"
    COUNTERSIGN = "countersign"
    CHECK_HEALTH = "check_health"
    REPLACE_RECOVERY = "replace_recovery"
    OWN_ACCOUNT = "own_account"
    """One's own passphrase and codes, and the policies that everybody may read."""


EVERYBODY = frozenset(Role)
CLINICIANS = frozenset({Role.CLINICIAN})
MANAGERS = frozenset({Role.OFFICE_MANAGER})
AUDITORS = frozenset({Role.AUDITOR})

ALLOWED: Mapping[Act, frozenset[Role]] = MappingProxyType(
    {
        Act.READ_CHARTS: CLINICIANS,
        Act.ADMIT: CLINICIANS,
        Act.ERASE: CLINICIANS,
        Act.EXPORT_PATIENT: CLINICIANS,
        Act.MANAGE_PEOPLE: MANAGERS,
        Act.CHANGE_POLICIES: MANAGERS,
        Act.MANAGE_MODELS: MANAGERS,
        Act.MONITOR: MANAGERS,
        Act.INSTALL_UPDATES: MANAGERS,
        Act.BACK_UP: MANAGERS | CLINICIANS,
        Act.RESTORE: MANAGERS | CLINICIANS,
        Act.READ_LOG: MANAGERS | AUDITORS,
        Act.VERIFY_LOG: EVERYBODY,
        Act.EXPORT_LOG: MANAGERS | AUDITORS,
        Act.COUNTERSIGN: AUDITORS,
        Act.CHECK_HEALTH: EVERYBODY,
        Act.REPLACE_RECOVERY: CLINICIANS,
        Act.OWN_ACCOUNT: EVERYBODY,
    }
)
"""The recovery key holds every role."""

TITLES: Mapping[Role, str] = MappingProxyType(
    {
        Role.CLINICIAN: marked("a clinician"),
        Role.OFFICE_MANAGER: marked("an office manager"),
        Role.AUDITOR: marked("an auditor"),
    }
)


def allowed(act: Act, roles: Iterable[Role]) -> bool:
    """Whether somebody with these roles may do it."""
    return not ALLOWED[act].isdisjoint(roles)


def who_may(act: Act) -> str:
    """The roles that may do it, in words: «a clinician or an office manager»."""
    titles = (tr(TITLES[role]) for role in Role if role in ALLOWED[act])
    return reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), titles)
