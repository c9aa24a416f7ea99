"""What SQL may do on an open store, decided when a statement is prepared, whoever wrote it.

Triggers protect the rows; this authorizer also keeps the triggers, the schema and the key out of
reach. Source: SQLite, sqlite3_set_authorizer.
"""

from __future__ import annotations

from collections.abc import Callable

from app.store.connection import StoreKind
from app.store.library import sqlcipher
from app.store.searched import INDEX, TABLES

# Everything not named here is append-only or read-only.
CHANGEABLE = {
    StoreKind.CLINIC: frozenset(
        {
            "people",
            "policies",
            "letterhead",
            "models",
            "totp",
            "slot_tables",
            "recovery_keys",
            "usage",
        }
    ),
    StoreKind.CHART: frozenset({*TABLES, "patients", "encounters", "recordings", "left_out"}),
}
DELETABLE = {
    StoreKind.CLINIC: frozenset({"usage", "validation_scores"}),
    # Triggers: recordings while they are open; the rest after the row that lets it go.
    StoreKind.CHART: frozenset(
        {
            *TABLES,
            "recordings",
            "recording_chunks",
            "recording_keys",
            "segments",
            "statements",
            "patient_keys",
            "heard_windows",
        }
    ),
}
CLOSED_TO_INSERT = ("sqlite_", "store_meta", "schema_migrations")
READABLE_PRAGMAS = frozenset(
    {
        "application_id",
        "cipher_integrity_check",
        "cipher_version",
        "data_version",
        "foreign_key_check",
        "foreign_keys",
        "freelist_count",
        "integrity_check",
        "journal_mode",
        "locking_mode",
        "page_count",
        "quick_check",
        "recursive_triggers",
        "schema_version",
        "secure_delete",
        "synchronous",
        "temp_store",
        "trusted_schema",
        "user_version",
    }
)
PRAGMAS_WITH_ARGUMENT = frozenset({"table_info", "table_xinfo", "index_list", "wal_checkpoint"})
CHECKS = frozenset({"quick_check", "integrity_check", "foreign_key_check"})  # take a table's name
DANGEROUS_FUNCTIONS = frozenset(
    {"load_extension", "sqlcipher_export", "fts3_tokenizer", "writefile", "readfile", "edit"}
)
ALWAYS = frozenset(
    {
        sqlcipher.SQLITE_SELECT,
        sqlcipher.SQLITE_READ,
        sqlcipher.SQLITE_TRANSACTION,
        sqlcipher.SQLITE_SAVEPOINT,
        sqlcipher.SQLITE_RECURSIVE,
    }
)

Authorizer = Callable[[int, str | None, str | None, str | None, str | None], int]


def authorizer(kind: StoreKind) -> Authorizer:
    """The rule for one open store; whatever it does not know is denied."""

    def changes(action: int, table: str) -> bool:
        if table == INDEX or table.startswith(f"{INDEX}_"):
            return kind is StoreKind.CHART
        if action == sqlcipher.SQLITE_INSERT:
            return not table.startswith(CLOSED_TO_INSERT)
        if action == sqlcipher.SQLITE_UPDATE:
            return table in CHANGEABLE[kind]
        return table in DELETABLE[kind]

    def allowed(action: int, first: str | None, second: str | None) -> bool:
        if action in ALWAYS:
            return True
        if action in {sqlcipher.SQLITE_INSERT, sqlcipher.SQLITE_UPDATE, sqlcipher.SQLITE_DELETE}:
            return changes(action, (first or "").casefold())
        if action == sqlcipher.SQLITE_FUNCTION:
            return (second or "").casefold() not in DANGEROUS_FUNCTIONS
        if action == sqlcipher.SQLITE_PRAGMA:
            name = (first or "").casefold()
            if second is None:
                return name in READABLE_PRAGMAS or name == "wal_checkpoint"
            return name in PRAGMAS_WITH_ARGUMENT or name in CHECKS
        return False

    def decide(
        action: int,
        first: str | None,
        second: str | None,
        _database: str | None,
        _trigger: str | None,
    ) -> int:
        return int(sqlcipher.SQLITE_OK if allowed(action, first, second) else sqlcipher.SQLITE_DENY)

    return decide
