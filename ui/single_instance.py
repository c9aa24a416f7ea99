"""One window for each clinic: a second start brings the first one to the front."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal

from app.errors import UserFacingError
from app.texts import tr

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 5_000
_AGAIN_MS = 50
_SHOW, _SHOWN = b"show\n", b"shown\n"


class SingleInstance(QObject):
    """Holds the clinic's folder for this window; `asked` says that somebody started it again.

    The lock goes away with the process, so that a crash leaves nothing in the way. The stores
    have locks of their own: this one is for the person, not for the data. Sockets are loaded only
    where they are used: the first window is seen before it listens.
    """

    asked = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = _place(home)
        self._path = place.name if os.name == "nt" else str(place)  # Windows names no path
        self._lock = QLockFile(f"{place}.lock")
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Whether this is the first window; if not, the first one has come to the front.

        Raises UserFacingError if the first one does not answer.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True  # nothing can be held here; the locks of the stores still hold
        self._show_first()
        return False

    def release(self) -> None:
        """Let another window open this clinic."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def listen(self) -> None:
        """Hear from now on who starts it again."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  see above

        QLocalServer.removeServer(self._path)  # what a crash left behind
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        if server.listen(self._path):
            self._server = server

    def _show_first(self) -> None:
        from PySide6.QtCore import QDeadlineTimer, QThread  # noqa: PLC0415  see above
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = QLocalSocket()
        patience = QDeadlineTimer(ANSWER_MS)
        socket.connectToServer(self._path)
        while not socket.waitForConnected(ANSWER_MS) and not patience.hasExpired():
            QThread.msleep(_AGAIN_MS)  # it has begun, and does not listen yet
            socket.connectToServer(self._path)
        answered = (
            socket.state() is QLocalSocket.LocalSocketState.ConnectedState
            and socket.write(_SHOW) == len(_SHOW)
            and socket.waitForReadyRead(ANSWER_MS)
        )
        socket.abort()
        if not answered:
            raise UserFacingError(
                tr("Consultroom is open already with this clinic, and does not answer."),
                tr(
                    "Close its window. If there is none, sign out of this workstation and in again."
                ),
                tr("Nothing is lost."),
            )

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.readyRead.connect(self._on_asked)
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._answer(socket)

    def _on_asked(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  see above

        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if socket.readAll().data() == _SHOW:
            socket.write(_SHOWN)
            socket.flush()
            self.asked.emit()


def _place(home: Path) -> Path:
    """A name for the folder, in the place for sockets of this account alone where there is one."""
    digest = QCryptographicHash.hash(
        os.fsencode(home.resolve()), QCryptographicHash.Algorithm.Sha256
    )
    name = f"consultroom-{digest.data().hex()[:24]}"
    return Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / name
