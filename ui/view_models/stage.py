"""What the window shows, from the first run to the lock."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    START = "start"
    FIRST_RUN = "first_run"
    RESTORE = "restore"
    SIGN_IN = "sign_in"
    ENROL = "enrol"
    RECOVERY = "recovery"
    RESCUE = "rescue"
    RECOVERY_SHEET = "recovery_sheet"
    CODES = "codes"
    OPEN = "open"
    SEAL_BROKEN = "seal_broken"
