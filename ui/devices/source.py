"""Anything that sound comes from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Source(QObject):
    """Emits 16 kHz mono signed 16-bit samples between `start` and `stop`.

    `failed` says in words why it stopped by itself.
    """

    samples_arrived = Signal(bytes)
    failed = Signal(str)

    @property
    def name(self) -> str:
        """What the person knows it by."""
        raise NotImplementedError

    @property
    def device(self) -> str:
        """What tells the device from others."""
        raise NotImplementedError

    def start(self) -> None:
        """Begin to listen."""
        raise NotImplementedError

    def stop(self) -> None:
        """Stop listening; what was heard until now is delivered first."""
        raise NotImplementedError
