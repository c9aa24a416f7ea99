"""Reports of the log as files: CSV, PDF, JSON Lines and RFC 5424 syslog."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO

from app.audit.explanations import told
from app.audit.log import LoggedEvent, leaf_hash
from app.audit.reports import Report
from app.audit.syslog import message
from app.errors import BugError, Refused, UserFacingError
from app.export.audit_report import pdf
from app.keys.files import NEW_FILE, sync_folder
from app.store.values import time_text
from app.task import Task
from app.texts import marked, tr

COLUMNS = (
    "sequence", "time_utc", "person", "name", "role", "workstation", "session", "action",
    "object", "patient", "status", "reason", "detail", "what", "leaf_sha256",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
AT_ONCE = 500
UNCHANGED = marked("No file was written.")


class Format(StrEnum):
    """The forms of an exported report; the value is the ending of its file."""

    CSV = "csv"
    PDF = "pdf"
    JSON_LINES = "jsonl"
    SYSLOG = "log"


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export."""

    path: Path
    events: int
    bytes: int
    sha256: str


def pieces(report: Report, form: Format, task: Task) -> Iterator[bytes]:
    """The content of the file, a piece at a time."""
    if form is Format.PDF:
        yield pdf(report, task)
        return
    line = {
        Format.CSV: as_csv,
        Format.JSON_LINES: as_json_line,
        Format.SYSLOG: as_syslog,
    }[form]
    if form is Format.CSV:
        yield _row(COLUMNS)
    total = len(report.events)
    for start in range(0, total, AT_ONCE):
        task.check()
        task.report(tr("Writing the file"), start / total)
        events = report.events[start : start + AT_ONCE]
        yield b"".join(line(event, report.names) for event in events)


def as_csv(event: LoggedEvent, names: Mapping[str, str]) -> bytes:
    """One row. Source: RFC 4180; UTF-8."""
    detail = json.dumps(event.detail, ensure_ascii=False, sort_keys=True)
    return _row(
        (
            str(event.sequence),
            time_text(event.time),
            event.person,
            names.get(event.person, ""),
            event.role,
            event.workstation,
            event.session,
            event.action,
            event.object_id,
            event.patient,
            event.status,
            event.reason,
            detail,
            told(event, names),
            leaf_hash(event.leaf).hex(),
        )
    )


def as_json_line(event: LoggedEvent, names: Mapping[str, str]) -> bytes:
    """One line: the leaf as it is hashed (keys sorted, no spaces), its hash, and a sentence."""
    hashed = json.dumps(leaf_hash(event.leaf).hex())
    what = json.dumps(told(event, names), ensure_ascii=False)
    line = f'{{"leaf":{event.leaf.decode()},"leaf_sha256":{hashed},"what":{what}}}\n'
    return line.encode()


def as_syslog(event: LoggedEvent, names: Mapping[str, str]) -> bytes:
    """One line. Source: RFC 5424; lines end as in RFC 6587, section 3.4.2."""
    return f"{message(event, names)}\n".encode()


class NewFile:
    """A file that gets its name only when it is whole and on the disk."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self.path = path
        self._file = file
        self._sha256 = hashlib.sha256()
        self._bytes = 0
        self.done: Exported | None = None

    def write(self, content: bytes) -> None:
        self._file.write(content)
        self._sha256.update(content)
        self._bytes += len(content)

    def finish(self, events: int) -> Exported:
        """Put everything on the disk; the file gets its name when `destination` ends."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self.done = Exported(self.path, events, self._bytes, self._sha256.hexdigest())
        return self.done


@contextmanager
def destination(path: Path, clinic: Path) -> Iterator[NewFile]:
    """A file to write into; if anything fails before its end, nothing of it is left.

    Refused inside the clinic's folder, where the stores lie.
    """
    path = path.absolute()
    if path.is_dir():
        raise UserFacingError(
            tr("«{path}» is a folder.", path=path), tr("Name a file in it."), tr(UNCHANGED)
        )
    if path.resolve().is_relative_to(clinic.resolve()):
        raise Refused(
            tr("Nothing is exported into the clinic's own folder."),
            tr("Choose another folder."),
            tr(UNCHANGED),
        )
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(fresh, NEW_FILE, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                new = NewFile(path, file)
                yield new
            if new.done is None:
                raise BugError("An export ended before it was finished.")
            fresh.replace(path)
            sync_folder(path.parent)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise UserFacingError(
            tr("«{name}» could not be written: {cause}.", name=path.name, cause=error.strerror),
            tr("Choose another folder, or free some space."),
            tr(UNCHANGED),
        ) from error


def _row(cells: tuple[str, ...]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow([_harmless(cell) for cell in cells])
    return buffer.getvalue().encode()


def _harmless(cell: str) -> str:
    """Text that no spreadsheet takes for a formula. Source: OWASP, «CSV Injection»."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
