"""What can be wrong with a store's files: each kind in its own words, with the way back."""

from __future__ import annotations

from enum import StrEnum

from app.errors import UserFacingError
from app.store.kinds import NAMES, UNCHANGED, WITHIN, StoreKind
from app.texts import marked, quoted, tr


class Damage(StrEnum):
    """The kinds of damage that are told apart."""

    PAGE_CHANGED = "page_changed"
    TRUNCATED = "truncated"
    EMPTY = "empty"
    MISSING = "missing"
    PLAIN = "plain"
    WRONG_KEY = "wrong_key"
    OTHER_CLINIC = "other_clinic"
    OTHER_STORE = "other_store"
    OLDER_PART = "older_part"
    LOG_REMOVED = "log_removed"
    LOG_ADDED = "log_added"


RESTORE = marked("Restore it from a backup; the damaged file is kept.")
ACCEPT = "consultroom health --accept {kind}"
RIGHT_FILE = marked(
    "Put the right file back, or restore it from a backup. The file found here is kept."
)
KEPT = marked("The file was left as it was found.")

ACCEPTABLE = frozenset({Damage.OLDER_PART, Damage.LOG_REMOVED})
"""What a clinic may go on with where no backup is newer: each page is a true one, if an old one."""

WORDS: dict[Damage, tuple[str, str, str]] = {
    Damage.PAGE_CHANGED: (
        marked(
            "{name}{file} is damaged: a part of it is not what was written there. The disk may be"
            " failing, or somebody changed the file."
        ),
        RESTORE,
        KEPT,
    ),
    Damage.TRUNCATED: (
        marked("{name}{file} is truncated: a part of its end is missing."),
        RESTORE,
        KEPT,
    ),
    Damage.EMPTY: (marked("{name}{file} is empty."), RESTORE, UNCHANGED),
    Damage.MISSING: (
        marked("{name}{file} is missing."),
        marked("Restore it from a backup."),
        UNCHANGED,
    ),
    Damage.PLAIN: (
        marked("{name}{file} is an unencrypted database, not a store of Consultroom."),
        RIGHT_FILE,
        UNCHANGED,
    ),
    Damage.WRONG_KEY: (
        marked("{name}{file} does not open with this key."),
        marked("Restore the store and its key slots from the same backup."),
        KEPT,
    ),
    Damage.OTHER_CLINIC: (
        marked(
            "{name}{file} is not a store of this clinic: it belongs to another clinic, or it is no"
            " store at all."
        ),
        RIGHT_FILE,
        UNCHANGED,
    ),
    Damage.OTHER_STORE: (
        marked("{name}{file} is another store than the key slots name."),
        RIGHT_FILE,
        UNCHANGED,
    ),
    Damage.OLDER_PART: (
        marked(
            "{name}{file} holds parts of an earlier day: somebody put back an older file, or a part"
            " of one, since it was closed."
        ),
        marked("Restore it from a backup, or go on with what is there: {accept} keeps a copy."),
        KEPT,
    ),
    Damage.LOG_REMOVED: (
        marked(
            "The last changes of {inner}{file} are missing: its file «-wal» was removed or cut"
            " short after the workstation stopped without closing it."
        ),
        marked(
            "Put the file «-wal» back if it was moved, or restore the store from a backup, or go on"
            " without those changes: {accept} keeps a copy."
        ),
        KEPT,
    ),
    Damage.LOG_ADDED: (
        marked("A file «-wal» was put beside {inner}{file} that does not belong there."),
        marked("Move that file away, then try again."),
        marked("It was not let into the store."),
    ),
}


def in_words(kind: StoreKind, damage: Damage, file: str = "") -> tuple[str, str, str]:
    """What happened, what to do, what is safe."""
    places = {
        "accept": quoted(ACCEPT.format(kind=kind)),
        "name": tr(NAMES[kind]),
        "inner": tr(WITHIN[kind]),
        "file": f" {quoted(file)}" if file else "",
    }
    what, action, safe = (tr(words, **places) for words in WORDS[damage])
    return what, action, safe


class StoreDamagedError(UserFacingError):
    """A store that is not whole or not the right one; `kind` says which, `damage` what it is."""

    def __init__(self, kind: StoreKind, damage: Damage, file: str = "") -> None:
        super().__init__(*in_words(kind, damage, file))
        self.kind = kind
        self.damage = damage
