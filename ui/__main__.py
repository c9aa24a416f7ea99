"""`python -m ui`: seal this process, then open the window."""

# ruff: noqa: E402  nothing is collected while modules are loaded

from __future__ import annotations

import gc

gc.disable()  # what is loaded stays; the window collects the rest (ui.garbage)

import argparse
import builtins
import os
import sys
from pathlib import Path

from app.errors import UserFacingError
from app.paths import Paths
from app.seal.seal import seal_application
from app.settings import Settings, home_folder


def main(arguments: list[str] | None = None) -> int:
    """Open the clinic in the given folder, or the one of this account."""
    parser = argparse.ArgumentParser(prog="consultroom-window", description=__doc__)
    parser.add_argument("--home", type=Path, default=None, help="the clinic's folder")
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    seal = seal_application()

    import PySide6.QtWidgets  # noqa: F401, PLC0415  the seal comes first

    # PySide6's own import reads the source of whatever is imported, for a switch of names that
    # nobody uses here.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

    from ui.overrides import catch_in_overrides  # noqa: PLC0415

    catch_in_overrides()  # before any class of ours is made

    from ui.application import make_application, run  # noqa: PLC0415
    from ui.memory import WindowMemory  # noqa: PLC0415
    from ui.single_instance import SingleInstance  # noqa: PLC0415

    memory = WindowMemory(home_folder(chosen.home))
    application = make_application(sys.argv[:1], memory.language)
    try:
        settings = Settings.from_environment(home=chosen.home)
        instance = SingleInstance(settings.home)
        if not instance.take():
            return 0
        if not Paths(settings.home).founded:
            from app.backup.placing import finish  # noqa: PLC0415  few start without a clinic

            finish(settings.home)  # a restored clinic may wait to be put there
        return run(application, settings, seal, instance)
    except UserFacingError as error:
        sys.stderr.write(f"{error}\n")
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  few starts end here

        from ui.literal import as_tip  # noqa: PLC0415

        QMessageBox.critical(None, "Consultroom", as_tip(str(error)))
        return 1


if __name__ == "__main__":
    sys.exit(main())
