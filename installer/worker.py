"""The bundle's worker: one engine in a sealed process."""

from __future__ import annotations

from models.worker import main

if __name__ == "__main__":
    main()
