"""Why a package is not taken: in words for a person, and in one name for the log."""

from __future__ import annotations

from enum import StrEnum

from app.errors import Refused
from app.texts import tr


class Why(StrEnum):
    """What the log keeps of a refusal."""

    NONE = ""
    NOT_AN_UPDATE = "not_an_update"
    NO_RELEASE_KEY = "no_release_key"
    FOREIGN_KEY = "foreign_release_key"
    DAMAGED = "damaged_update"
    OTHER_UPDATE = "other_update"
    PLATFORM = "other_platform"
    OLDER = "older_version"
    SAME = "same_version"
    TOO_FAR = "version_between"
    SCHEMA = "newer_schema"
    ROOM = "no_room"
    NO_BACKUP = "no_backup"
    INSTALLER = "installer"


class UpdateRefused(Refused):
    """A package that must not be installed here."""

    def __init__(self, why: Why, what: str, action: str) -> None:
        super().__init__(what, action, tr("Nothing was installed and nothing was changed."))
        self.why = why
