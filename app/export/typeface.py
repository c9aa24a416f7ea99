"""The one typeface, for the window and for paper: Inter (SIL Open Font License, fonts/OFL.txt)."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "fonts"
REGULAR = _FOLDER / "Inter-Regular.otf"
SEMIBOLD = _FOLDER / "Inter-SemiBold.otf"
