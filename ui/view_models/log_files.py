"""Files of the log: exports, checkpoints, countersignatures, time stamps; each with a receipt."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.audit.exports import Exported, Format
from app.audit.reports import Order
from app.audit.timestamps import Timestamp
from app.errors import UserFacingError
from app.keys.files import write_durably
from app.texts import plural, tr
from ui.operations import Lane, Operation
from ui.view_models.log import LogModel
from ui.view_models.wording import moment_in_full, number

REQUEST = ".tsq"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: where, how many bytes, its SHA-256 in hex, and what it is."""

    path: Path
    bytes: int
    sha256: str
    what: str


class LogFiles(QObject):
    """What leaves the house about the log, and what comes back to it."""

    written = Signal(object)

    def __init__(self, model: LogModel) -> None:
        super().__init__(model)
        self._model = model

    def export(self, path: Path, form: Format, password: str, title: str, order: Order) -> None:
        """Write the events that the list shows, in this order."""
        model, wanted = self._model, self._model.filter

        def done(exported: Exported) -> None:
            what = plural(
                exported.events, "{count} event", "{count} events", count=number(exported.events)
            )
            self._done(Written(exported.path, exported.bytes, exported.sha256, what))

        model.do(
            "export log",
            tr("Writing the events"),
            lambda operation: model.log.export(
                wanted, form, path, password, operation.task, title=title, order=order
            ),
            done,
            Lane.LONG,
        )

    def write_checkpoint(self, path: Path) -> None:
        """Write a fresh signed head of the log, to be kept elsewhere."""
        log = self._model.log
        self._model.do(
            "checkpoint",
            tr("Signing a checkpoint"),
            lambda _: _write(path, log.checkpoint().encode(), tr("a signed checkpoint")),
            self._done,
        )

    def countersign(self, source: Path, path: Path, password: str) -> None:
        """Write a checkpoint with this auditor's line under it."""
        log = self._model.log

        def work(operation: Operation) -> Written:
            text = log.countersign(_text(source), password, operation.task)
            return _write(path, text.encode(), tr("a countersigned checkpoint"))

        self._model.do("countersign", tr("Verifying the log"), work, self._done, Lane.CHECK)

    def request_timestamp(self, path: Path) -> None:
        """Write a fresh checkpoint, and beside it the request for an authority."""
        log = self._model.log

        def work(_: Operation) -> Written:
            text = log.checkpoint()
            request = log.timestamp_request(text)
            _write(path, text.encode(), "")
            beside = path.with_suffix(REQUEST)
            return _write(
                beside, request, tr("a request for {name}, which lies beside it", name=path.name)
            )

        self._model.do("time stamp", tr("Signing a checkpoint"), work, self._done)

    def add_timestamp(self, checkpoint: Path, response: Path, root: Path) -> None:
        """Keep the answer of an authority with its checkpoint."""
        model = self._model

        def work(operation: Operation) -> Timestamp:
            answer, roots = _content(response), (_content(root),)
            return model.log.add_timestamp(_text(checkpoint), answer, roots, operation.task)

        def done(stamp: Timestamp) -> None:
            model.said.emit(
                tr(
                    "{authority} says that the log of {count} events existed on {when}. "
                    "The answer is kept.",
                    authority=stamp.authority,
                    count=number(stamp.checkpoint.size),
                    when=moment_in_full(stamp.time),
                )
            )
            model.refresh()

        model.do("time stamp", tr("Verifying the log"), work, done, Lane.CHECK)

    def _done(self, written: Written) -> None:
        self.written.emit(written)
        self._model.refresh()


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserFacingError(
            tr("«{name}» cannot be read: {reason}.", name=path.name, reason=error.strerror),
            tr("Choose another file."),
        ) from error


def _text(path: Path) -> str:
    try:
        return _content(path).decode()
    except UnicodeDecodeError as error:
        raise UserFacingError(
            tr("«{name}» is not a checkpoint.", name=path.name), tr("Choose another file.")
        ) from error


def _write(path: Path, content: bytes, what: str) -> Written:
    write_durably(path, content)
    return Written(path, len(content), hashlib.sha256(content).hexdigest(), what)
