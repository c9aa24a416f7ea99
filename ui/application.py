"""The composition of the window: theme, shell, services, and what happens to defects."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.defects import report_of
from app.seal.report import SealReport
from app.settings import Settings
from app.texts import tr
from ui.garbage import Collector
from ui.language import ENGLISH, language_in_use, use_language
from ui.memory import WindowMemory
from ui.operations import Operations
from ui.problem import Problem
from ui.single_instance import SingleInstance
from ui.spoken import tell_roles
from ui.theme.theme import Theme
from ui.view_models.shell import Shell
from ui.views.window import Window

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from ui.devices.asleep import Suspension
    from ui.devices.suspension import Wakefulness

_SIGNAL_POLL_MS = 500
_FURNITURE = (
    "ui.view_models.status",
    "ui.views.office",
    "ui.widgets.command_palette",
    "ui.widgets.rail",
    "ui.widgets.status_bar",
)
"""What the window is furnished with, loaded on the thread that builds the services."""
INSIDE = (
    "ui.view_models.duties",
    "ui.views.today",
    "ui.widgets.duties_panel",
    "ui.views.encounter",
)
"""What a person meets after signing in."""


def make_application(arguments: Sequence[str], language: str = ENGLISH) -> QApplication:
    """The one QApplication, named, set for sharp pixels, and in a language."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # Named here, because a style that Python has seen brings a dozen long enums along.
    application = QApplication([*arguments, "-style", "Fusion"])
    application.setApplicationName("consultroom")
    application.setApplicationDisplayName("Consultroom")
    application.setDesktopFileName("consultroom")
    use_language(language)
    return application


def make_window(settings: Settings, seal: SealReport, theme: Theme) -> Window:
    """The window of one clinic at its first door; its services come by `shell.equip`."""
    shell = Shell(settings, seal, Operations())
    memory = WindowMemory(settings.home)
    if memory.language != language_in_use():
        use_language(memory.language)
    window = Window(theme, shell, memory)
    shell.begin()
    for changed in (shell.stage_changed, shell.covered_changed):
        changed.connect(_clear_copies)
    return window


def _clear_copies() -> None:
    """What was copied goes when whoever copied it does."""
    from ui.devices.clipboard import clear_copies  # noqa: PLC0415  nothing is copied at the door

    clear_copies()


def run(
    application: QApplication, settings: Settings, seal: SealReport, instance: SingleInstance
) -> int:
    """Show the window until it is closed; its services are built once it is seen."""
    window = make_window(settings, seal, Theme(application))
    Collector(window)
    _show_defects(window)
    instance.asked.connect(window.come_to_front)
    window.painted.connect(tell_roles)
    window.painted.connect(lambda: _close_on_signals(window))
    window.painted.connect(instance.listen)
    window.painted.connect(lambda: _build_services(window))
    window.show()
    try:
        return application.exec()
    finally:
        if window.isVisible():
            window.close()
        instance.release()


def _build_services(window: Window) -> None:
    """Read and build on another thread what the window waits for, while somebody types."""
    shell = window.shell

    def work(_: object) -> None:
        from app.bootstrap import build  # noqa: PLC0415  the door is seen first

        services = build(shell.settings, shell.seal)
        for name in _FURNITURE:
            import_module(name)
        shell.equip(services)

    shell.operations.start(
        "build services", work, done=lambda _: _go_on(window), problem=_say_and_end
    )


def _say_and_end(problem: Problem) -> None:
    """Nothing works without the services: say why, and close."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  few starts end here

    from ui.literal import as_tip  # noqa: PLC0415

    words = " ".join(part for part in (problem.what, problem.safe, problem.action) if part)
    sys.stderr.write(f"{words}\n{problem.details}\n")
    QMessageBox.critical(None, "Consultroom", as_tip(words))
    QApplication.exit(1)


def _go_on(window: Window) -> None:
    """Listen for the workstation's sleep; load what a visit needs while somebody signs in."""
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  the door is seen first

    shell = window.shell
    shell.stage_changed.connect(window.status.warm_engines)
    bus = QDBusConnection.systemBus()
    lock_before_sleep(window, bus)
    stay_awake(window, bus)
    shell.operations.start("load", lambda _: [import_module(name) for name in INSIDE])


def lock_before_sleep(window: Window, bus: QDBusConnection) -> Suspension:
    """Lock when the workstation falls asleep, and let it sleep once the stores are closed."""
    from ui.devices.suspension import suspension  # noqa: PLC0415  brings the bus along

    return close_before(suspension(bus, window), window.shell)


def close_before(sleep: Suspension, shell: Shell) -> Suspension:
    """Lock when told, and say when that is done."""

    def lock() -> None:
        shell.lock(tr("Locked, because the workstation went to sleep. Everything is saved."))
        release()

    def release() -> None:
        if not shell.busy:
            sleep.release()

    sleep.asleep_soon.connect(lock)
    shell.busy_changed.connect(release)
    return sleep


def stay_awake(window: Window, bus: QDBusConnection) -> Wakefulness:
    """Keep the workstation awake while a visit is recorded."""
    from ui.devices.suspension import Wakefulness  # noqa: PLC0415  brings the bus along

    return Wakefulness(bus, window.shell.operations, window)


def _show_defects(window: Window) -> None:
    """What nobody caught is shown and can be copied; the window goes on.

    Nothing of it is written as Python would: the desktop keeps that, messages and all.
    """
    relay = window.shell.operations.defect_found

    def on_main(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        sys.stderr.write(f"{report_of(error)}\n")
        relay.emit(Problem.of(error))

    def on_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            relay.emit(Problem.of(arguments.exc_value))

    def in_passing(arguments: sys.UnraisableHookArgs) -> None:
        if arguments.exc_value is not None:
            sys.stderr.write(f"{report_of(arguments.exc_value)}\n")

    sys.excepthook = on_main
    threading.excepthook = on_thread
    sys.unraisablehook = in_passing


def _close_on_signals(window: Window) -> None:
    """Ctrl+C and a polite kill close the window as a person would."""
    import signal  # noqa: PLC0415  the door is seen first

    asked = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: asked.set())
    timer = QTimer(window)
    timer.setInterval(_SIGNAL_POLL_MS)
    timer.timeout.connect(lambda: window.close() if asked.is_set() else None)
    timer.start()
