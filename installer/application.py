"""The bundle's application: the window, or a command where one is named."""

from __future__ import annotations

import sys


def main() -> int | None:
    """`consultroom` and `consultroom --home FOLDER` open the window; all else is a command."""
    if len(sys.argv) == 1 or sys.argv[1] == "--home":
        from ui.__main__ import main as window  # noqa: PLC0415  the seal comes first

        return window()
    from app.cli import main as command  # noqa: PLC0415

    return command()


if __name__ == "__main__":
    sys.exit(main())
