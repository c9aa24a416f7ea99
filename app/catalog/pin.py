"""Writes the bytes and hashes of the starter models into the catalog after a training.

python -m app.catalog.pin models/starter
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from pathlib import Path
from typing import Final

from app.catalog.catalog import CATALOG, Catalog

_FILES: Final = re.compile(r"^files = \[.*?^\]\n", re.MULTILINE | re.DOTALL)


def pin(starter: Path, catalog: Path = CATALOG) -> list[str]:
    """Pin what lies in the folders of the models below `starter`; gives a line for each file."""
    text = catalog.read_text("utf-8")
    lines: list[str] = []
    for entry in Catalog.load(Path("/nonexistent"), catalog).entries():
        if not entry.folder.is_relative_to(starter.resolve()) or not entry.folder.is_dir():
            continue
        rows = [_row(path) for path in sorted(entry.folder.iterdir()) if _belongs(path)]
        text = _replaced(text, entry.key, "files = [\n" + "".join(rows) + "]\n")
        lines += [f"{entry.key}: {row.strip()}" for row in rows]
    catalog.write_text(text, "utf-8")
    return lines


def _belongs(path: Path) -> bool:
    return path.is_file() and not path.name.startswith(".") and path.suffix != ".md"


def _row(path: Path) -> str:
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    return f'  {{ path = "{path.name}", bytes = {len(data)}, sha256 = "{digest}" }},\n'


def _replaced(text: str, key: str, files: str) -> str:
    start = text.index(f'key = "{key}"')
    found = _FILES.search(text, start)
    following = text.find("[[model]]", start)
    if found is None or -1 < following < found.start():
        raise ValueError(f"the entry {key} has no list of files")
    return text[: found.start()] + files + text[found.end() :]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m app.catalog.pin", description=__doc__)
    parser.add_argument("starter", type=Path)
    for line in pin(parser.parse_args().starter):
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
