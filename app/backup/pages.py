"""Whether a copied store is whole, read where it lies: nothing is written beside it."""

from __future__ import annotations

from pathlib import Path

from app.keys.memory import Secret
from app.store.connection import translate
from app.store.kinds import StoreKind
from app.store.library import DatabaseError, sqlcipher
from app.texts import tr

MOST = 5


def damage_of(path: Path, kind: StoreKind, store_id: str, key: Secret) -> list[str]:
    """What is wrong with the pages, the structure or the identity of a closed store.

    Source: SQLite, «URI filenames» (immutable: no locks, no log, no change); SQLCipher, «PRAGMA
    cipher_integrity_check».
    """
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    raw = sqlcipher.connect(address, uri=True, isolation_level=None)
    try:
        raw.execute("PRAGMA cipher_log_level = NONE")
        with Secret(b"x'" + bytes(key.value).hex().encode() + b"'") as literal:
            raw.set_key(literal.value)
        raw.execute("PRAGMA temp_store = MEMORY")
        found = [f"{row[0]}." for row in raw.execute("PRAGMA cipher_integrity_check")]
        if not found:
            rows = raw.execute(f"PRAGMA quick_check({MOST})")
            found = [f"{row[0]}." for row in rows if row[0] != "ok"]
        if not found:
            meta = dict(raw.execute("SELECT key, value FROM store_meta"))
            if (meta.get("kind"), meta.get("store_id")) != (kind, store_id):
                found = [tr("It is another store than the key slots name.")]
    except DatabaseError as error:
        found = [str(translate(error, kind, opening=True))]
    finally:
        raw.close()
    return found[:MOST]
