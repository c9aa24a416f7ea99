"""The system's clipboard with what is confidential: marked so, and taken out again after a time."""

from __future__ import annotations

import os

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

OURS = "application/x-consultroom-copy"
"""Names one copy, so that only our own is ever taken out."""
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
NOT_KEPT = {
    # Read by clipboard histories and clouds. Source: Microsoft, «Clipboard Formats», cloud
    # clipboard and clipboard history formats; a DWORD of 0 is «no».
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
    # Source: KDE Klipper; also KeePassXC and others.
    "x-kde-passwordManagerHint": b"secret",
    # Source: nspasteboard.org.
    "org.nspasteboard.ConcealedType": b"",
}


class ConfidentialCopy(QObject):
    """One text in the clipboard; it goes after a time, with the application, or by `clear`.

    What somebody copied since stays. It outlives the view that made it, as the other program is
    where people go next.
    """

    def __init__(self, text: str, seconds: int) -> None:
        application = QGuiApplication.instance()
        super().__init__(application)
        self._name = os.urandom(16)
        data = QMimeData()
        data.setText(text)
        data.setData(OURS, self._name)
        for kind, value in NOT_KEPT.items():
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.clear)
        self.timer.start(seconds * 1000)
        if application is not None:
            application.aboutToQuit.connect(self.clear)

    @property
    def held(self) -> bool:
        """Whether the clipboard still holds it."""
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and data.data(OURS).data() == self._name

    def clear(self) -> None:
        """Take it out if it is still there; safe to repeat."""
        self.timer.stop()
        if self.held:
            QGuiApplication.clipboard().clear()
        self.deleteLater()


def clear_copies() -> None:
    """Take out what is left of ours, as when the screen is locked."""
    application = QGuiApplication.instance()
    if application is not None:
        for copy in application.findChildren(ConfidentialCopy):
            copy.clear()
