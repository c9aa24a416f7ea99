"""What a person can speak into."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QMediaDevices

from ui.devices.microphone import Microphone, device_id, microphones
from ui.devices.source import Source


@dataclass(frozen=True, slots=True)
class Input:
    """One input of the sound system, not listened to yet."""

    device: str
    name: str
    open: Callable[[], Source]


class Inputs(QObject):
    """The inputs there are now; this one knows none, and subclasses ask a sound system.

    `changed` tells that one came or went.
    """

    changed = Signal()

    def known(self) -> list[Input]:
        """The system's own choice first."""
        return []


class SystemInputs(Inputs):
    """The microphones of the workstation."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.audioInputsChanged.connect(self.changed)

    def known(self) -> list[Input]:
        """The system's own choice first."""
        return [
            Input(device_id(one), one.description(), partial(Microphone, one))
            for one in microphones()
        ]
