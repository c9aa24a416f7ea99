"""The journal of a recording: what a chunk's commit costs, and how fast audio goes in and out."""

from __future__ import annotations

import random
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from app.accounts.accounts import Accounts
from app.catalog.catalog import Catalog
from app.dictation.journal import CHUNK_BYTES, StoredAudio
from app.dictation.recordings import Recordings
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.records.records import Records
from app.settings import Settings
from tests.bench.measure import Ratio, seconds
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER, settings_for

SECONDS = 300


def bench(settings: Settings, catalog: Catalog) -> Iterator[Ratio]:
    """Against plain sqlite3 with the same bytes, committed as durably; it encrypts nothing."""
    chunk = random.Random(1).randbytes(CHUNK_BYTES)
    with tempfile.TemporaryDirectory(prefix="consultroom-bench-") as folder:
        home = Path(folder) / "clinic"
        accounts = Accounts(settings_for(home), argon=Argon2Cost.floor())
        accounts.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
        plain = sqlite3.connect(Path(folder) / "plain.db")
        plain.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
        plain.execute("CREATE TABLE chunks (position INTEGER PRIMARY KEY, samples BLOB)")

        def bare() -> None:
            with plain:
                plain.execute("INSERT INTO chunks (samples) VALUES (?)", (chunk,))

        with (
            closing(plain),
            closing(Engines(settings, catalog)) as engines,
            accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session,
        ):
            records = Records(session)
            visit = records.start_encounter(records.add_patient("Rosa", "Marín").id, "")
            recorder = Recordings(session, engines).begin(visit.id, "Desk")
            pairs = [
                (seconds(lambda: recorder.append(chunk)), seconds(bare)) for _ in range(SECONDS)
            ]
            recording = recorder.finish()
            mine, theirs = zip(*pairs, strict=True)
            cases: tuple[tuple[str, Callable[[tuple[float, ...]], float]], ...] = (
                ("half of all", statistics.median),
                ("all but 1 in 100", lambda times: statistics.quantiles(times, n=100)[98]),
            )
            for name, most in cases:
                label = f"commit of a second of sound, {name} within / sqlite3"
                yield Ratio(label, 1000 * most(mine), 1000 * most(theirs), "ms", "< 1 s")
            stored = StoredAudio(session.charts(), recording.id)
            mine_out = seconds(lambda: sum(map(len, stored)))
            theirs_out = seconds(lambda: plain.execute("SELECT samples FROM chunks").fetchall())
            audio = SECONDS / 60
            yield Ratio("a minute of sound read / sqlite3", 1000 * mine_out / audio,
                        1000 * theirs_out / audio, "ms")  # fmt: skip
