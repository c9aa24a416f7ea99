from __future__ import annotations

from ui.overrides import catch_in_overrides

catch_in_overrides()  # as the window does, before any of its classes is made
