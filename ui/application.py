"""The composition of the window: theme, services, shell, and what happens to defects."""

from __future__ import annotations

import signal
import sys
import threading
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSplashScreen

from app.bootstrap import Services
from app.texts import tr
from ui.devices.clipboard import clear_copies
from ui.garbage import Collector
from ui.memory import WindowMemory
from ui.operations import Operations
from ui.problem import Problem
from ui.single_instance import SingleInstance
from ui.theme.theme import Theme
from ui.view_models.shell import Shell
from ui.views.window import Window

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from ui.devices.suspension import Suspension, Wakefulness

_SIGNAL_POLL_MS = 500


def make_window(application: QApplication, services: Services, theme: Theme) -> Window:
    """The window of one clinic, at its first stage."""
    operations = Operations()
    shell = Shell(services, operations)
    window = Window(theme, shell, WindowMemory(services.paths.home))
    for changed in (shell.stage_changed, shell.covered_changed):
        changed.connect(clear_copies)
    shell.begin()
    return window


def run(
    application: QApplication, services: Services, instance: SingleInstance, emblem: QSplashScreen
) -> int:
    """Show the window in the place of the emblem, until it is closed."""
    theme = Theme(application)
    window = make_window(application, services, theme)
    Collector(window)
    _show_defects(window)
    _close_on_signals(window)
    instance.asked.connect(window.come_to_front)
    window.shell.stage_changed.connect(window.status.warm_engines)
    window.show()
    emblem.finish(window)
    QTimer.singleShot(0, lambda: _after_first_paint(window))
    try:
        return application.exec()
    finally:
        instance.release()


def _after_first_paint(window: Window) -> None:
    """Listen for the workstation's sleep; load what a visit needs while somebody signs in."""
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  the window is seen first

    bus = QDBusConnection.systemBus()
    lock_before_sleep(window, bus)
    stay_awake(window, bus)
    window.shell.operations.start("warm up", lambda _: import_module("ui.views.encounter"))


def lock_before_sleep(window: Window, bus: QDBusConnection) -> Suspension:
    """Lock when the workstation falls asleep, and let it sleep once the stores are closed."""
    from ui.devices.suspension import Suspension  # noqa: PLC0415  brings the bus along

    suspension, shell = Suspension(bus, window), window.shell

    def lock() -> None:
        shell.lock(tr("Locked, because the workstation went to sleep. Everything is saved."))
        release()

    def release() -> None:
        if not shell.busy:
            suspension.release()

    suspension.asleep_soon.connect(lock)
    shell.busy_changed.connect(release)
    return suspension


def stay_awake(window: Window, bus: QDBusConnection) -> Wakefulness:
    """Keep the workstation awake while a visit is recorded."""
    from ui.devices.suspension import Wakefulness  # noqa: PLC0415  brings the bus along

    return Wakefulness(bus, window.shell.operations, window)


def _show_defects(window: Window) -> None:
    """What nobody caught is shown and can be copied; the window goes on."""
    relay = window.shell.operations.defect_found

    def on_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        relay.emit(Problem.of(error))

    def on_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            relay.emit(Problem.of(arguments.exc_value))

    sys.excepthook = on_main
    threading.excepthook = on_thread


def _close_on_signals(window: Window) -> None:
    """Ctrl+C and a polite kill close the window as a person would."""
    asked = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: asked.set())
    timer = QTimer(window)
    timer.setInterval(_SIGNAL_POLL_MS)
    timer.timeout.connect(lambda: window.close() if asked.is_set() else None)
    timer.start()
