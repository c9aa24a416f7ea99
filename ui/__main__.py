"""`python -m ui`: seal this process, then open the window."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from app.seal.seal import seal_application
from app.settings import Settings


def main(arguments: list[str] | None = None) -> int:
    """Open the clinic in the given folder, or the one of this account."""
    parser = argparse.ArgumentParser(prog="consultroom-window", description=__doc__)
    parser.add_argument("--home", type=Path, default=None, help="the clinic's folder")
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    seal = seal_application()

    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  the seal comes first

    from app.errors import UserFacingError  # noqa: PLC0415
    from ui.opening import make_application, show_emblem  # noqa: PLC0415
    from ui.single_instance import SingleInstance  # noqa: PLC0415

    application = make_application(sys.argv[:1])
    try:
        settings = Settings.from_environment(home=chosen.home)
        instance = SingleInstance(settings.home)
        if not instance.take():
            return 0
        emblem = show_emblem(application)

        from app.bootstrap import build  # noqa: PLC0415  the emblem is seen first
        from ui.application import run  # noqa: PLC0415

        services = build(settings, seal)
    except UserFacingError as error:
        sys.stderr.write(f"{error}\n")
        QMessageBox.critical(None, "Consultroom", str(error))
        return 1
    return run(application, services, instance, emblem)


if __name__ == "__main__":
    sys.exit(main())
