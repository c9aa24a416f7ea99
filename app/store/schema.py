"""The schema that the migrations yield, as text to read and to compare: `app/store/schema.sql`.

`python -m app.store.schema` prints it.
"""

from __future__ import annotations

import secrets
import sys
import tempfile
from importlib import resources
from pathlib import Path

from app.keys.memory import Secret
from app.store.connection import StoreKind, open_raw
from app.store.store import Store, StoreIdentity

FILE = "schema.sql"


def recorded() -> str:
    """The schema as it is kept beside the code."""
    return (resources.files("app.store") / FILE).read_text(encoding="utf-8")


def resulting() -> str:
    """The schema of two new stores, read back out of them."""
    parts = []
    with tempfile.TemporaryDirectory() as folder:
        for kind in StoreKind:
            path = Path(folder) / f"{kind}.db"
            with Secret(secrets.token_bytes(32)) as key:
                Store.create(path, StoreIdentity(kind, "schema", "schema"), key)
                raw = open_raw(path, key)
            rows = raw.execute(
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
                " AND name NOT GLOB 'word_search_*' ORDER BY rowid"
            ).fetchall()
            raw.close()
            parts.append(f"-- {kind}.db\n\n" + "".join(f"{row[0]};\n\n" for row in rows))
    return "".join(parts).rstrip() + "\n"


if __name__ == "__main__":
    sys.stdout.write(resulting())
