"""kill -9, a full disk, a lost write-ahead log: what was committed is there, nothing in clear."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.audit.events import Action
from app.domain.identifiers import RecordingId
from app.domain.note import NoteStatus
from app.errors import UserFacingError
from app.keys.argon import Argon2Cost
from app.settings import Settings
from app.store.connection import StoreKind
from app.store.damage import Damage, StoreDamagedError
from app.store.health import check
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from app.store.state import state_of
from app.store.store import Store, UnitOfWork
from tests.fixtures.charts import BareStore, a_note, a_patient, a_visit, bare_store, searched
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER
from tests.fixtures.disk import SmallDisk

PATTERN = b"\x17\x2a" * 32  # of samples; random data holds it never
NAMES = ("Zebulonia", "Quarterman-Fitch")
WORDS = "Intermittent claudication of the left calf."
MARKERS = (*(name.encode() for name in NAMES), WORDS.encode(), PATTERN)


def in_clear(home: Path) -> list[tuple[str, bytes]]:
    """Every file of the folder in which a marker can be read, in UTF-8 or UTF-16."""
    found = []
    for path in sorted(home.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            found += [
                (path.name, marker)
                for marker in MARKERS
                for form in (marker, marker.decode("latin-1").encode("utf-16-le"))
                if form in content
            ]
    return found


def test_nothing_readable_lies_in_the_folder(clinic: Accounts, settings: Settings) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        charts = session.charts()
        transcript = a_visit(charts, a_patient(*NAMES), WORDS)
        recording = transcript.recording_id
        for index in range(3):
            charts.write(
                lambda unit, index=index: RecordingRepository(unit.connection).append_chunk(
                    recording, index, PATTERN * 250
                )
            )
        draft = a_note(transcript, WORDS)
        final = a_note(transcript, WORDS, note_id=draft.id, version=2, status=NoteStatus.FINAL)
        for note in (draft, final):
            charts.write(lambda unit, note=note: NoteRepository(unit.connection).add(note))
        assert len(charts.read(lambda c: searched(c, "claudication"))) == 2  # note and transcript
        assert (settings.home / "chart.db-wal").stat().st_size > 0
        assert in_clear(settings.home) == []
        assert not list(settings.home.glob("*-shm"))
    assert in_clear(settings.home) == []
    assert not list(settings.home.glob("*-wal"))


WRITER = """
import sys
from pathlib import Path
from app.accounts.accounts import Accounts
from app.audit.events import Action, Event
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from tests.faults.test_store_crash import NAMES, PATTERN, WORDS
from tests.fixtures.charts import a_note, a_patient, a_visit
from tests.fixtures.clinic import CLINICIAN, settings_for

session = Accounts(settings_for(Path(sys.argv[1]))).sign_in(CLINICIAN.name, CLINICIAN.password)
charts = session.charts()
transcript = a_visit(charts, a_patient(*NAMES), WORDS)
charts.write(lambda unit: NoteRepository(unit.connection).add(a_note(transcript, WORDS)))
print(transcript.recording_id, flush=True)
index = 0
while True:
    def append(unit):
        RecordingRepository(unit.connection).append_chunk(
            transcript.recording_id, index, index.to_bytes(4, "little") + PATTERN * 250
        )
        unit.record(Event(Action.RECORD, transcript.recording_id, detail={"chunks": index}))
    charts.write(append)
    print(index, flush=True)
    index += 1
"""


def test_a_killed_recording_loses_no_chunk_and_no_event(
    clinic: Accounts, settings: Settings
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(settings.home)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    recording = RecordingId(child.stdout.readline().strip())
    reported = -1
    while reported < 40:
        reported = int(child.stdout.readline())
    child.send_signal(signal.SIGKILL)
    rest, _ = child.communicate(timeout=60)
    reported = max([reported, *(int(line) for line in rest.split("\n")[:-1])])
    assert in_clear(settings.home) == []
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        charts = session.charts()
        chunks = charts.read(lambda c: list(RecordingRepository(c).chunks(recording)))
        assert len(chunks) > reported
        for index, chunk in enumerate(chunks):
            assert chunk == index.to_bytes(4, "little") + PATTERN * 250
        assert [one.id for one in charts.read(lambda c: RecordingRepository(c).list_open())] == [
            recording
        ]
        assert check(charts).whole
        told = session.audit.events(limit=len(chunks) + 1, action=Action.RECORD)
        assert [one.detail["chunks"] for one in reversed(told)] == list(range(len(chunks)))
        assert session.audit.verify().whole
    assert in_clear(settings.home) == []


def test_a_store_without_its_write_ahead_log_is_missed(
    bare_charts: BareStore, tmp_path: Path
) -> None:
    store = bare_charts.open()
    a_visit(store)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for file in (bare_charts.path, state_of(bare_charts.path)):
        shutil.copy(file, crashed)  # as kill -9 leaves it, without the log
    store.close()
    with pytest.raises(StoreDamagedError) as caught:
        replace(bare_charts, path=crashed / "chart.db").open()
    assert caught.value.damage is Damage.LOG_REMOVED


def fill(store: Store, recording: RecordingId, index: int = 0) -> None:
    """Append chunks from `index` on until the disk refuses."""
    while True:

        def append(unit: UnitOfWork, number: int = index) -> None:
            RecordingRepository(unit.connection).append_chunk(recording, number, bytes(32_000))

        store.write(append)
        index += 1


def test_a_full_disk_says_so_and_keeps_what_was_committed(small_disk: SmallDisk) -> None:
    bare = bare_store(small_disk.folder / "chart.db", StoreKind.CHART)
    small_disk.leave(900_000)
    with closing(bare.open()) as store:
        recording = a_visit(store).recording_id
        with pytest.raises(UserFacingError, match="disk is full"):
            fill(store, recording)
        count = store.read(lambda c: RecordingRepository(c).chunk_count(recording))
        assert count > 3
        chunks = store.read(lambda c: list(RecordingRepository(c).chunks(recording)))
        assert chunks == [bytes(32_000)] * count
        with pytest.raises(UserFacingError, match="disk is full"):  # still, and still in words
            fill(store, recording, count)
        count = store.read(lambda c: RecordingRepository(c).chunk_count(recording))
    with closing(bare.open()) as reopened:
        assert check(reopened).whole
        assert reopened.read(lambda c: RecordingRepository(c).chunk_count(recording)) == count


def test_a_full_disk_stops_a_founding_in_words_and_it_can_be_repeated(
    small_disk: SmallDisk, settings: Settings
) -> None:
    small_disk.leave(150_000)
    home = small_disk.folder / "clinic"
    accounts = Accounts(replace(settings, home=home), argon=Argon2Cost.floor())
    with pytest.raises(UserFacingError):
        accounts.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
    assert not accounts.founded()
    small_disk.free()
    accounts.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
    assert accounts.founded()


LIMITED = """
import resource, sys
from pathlib import Path
from app.errors import UserFacingError
from app.keys.argon import Argon2Cost
from app.store.connection import StoreKind
from tests.faults.test_store_crash import fill
from tests.fixtures.charts import a_visit, bare_store
from app.store.recordings import RecordingRepository

bare = bare_store(Path(sys.argv[1]), StoreKind.CHART)
store = bare.open()
recording = a_visit(store).recording_id
resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, resource.RLIM_INFINITY))
try:
    fill(store, recording)
except UserFacingError as error:
    print(error.what)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
count = store.read(lambda c: RecordingRepository(c).chunk_count(recording))
store.close()
store = bare.open()
assert store.read(lambda c: RecordingRepository(c).chunk_count(recording)) == count > 3
store.close()
"""


def test_a_disk_that_refuses_to_write_says_so(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path / "chart.db")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout in {
        "The disk refused to read or write the chart store.\n",
        "The disk is full.\n",
    }


def test_a_write_that_a_crash_cut_short_is_made_good_from_the_log(
    bare_charts: BareStore, tmp_path: Path
) -> None:
    """The store's own file may end within a page while the write-ahead log has the page whole."""
    store = bare_charts.open()
    transcript = a_visit(store)
    store.write(
        lambda unit: NoteRepository(unit.connection).add(a_note(transcript, *[WORDS] * 400))
    )
    crashed = replace(bare_charts, path=tmp_path / "crashed.db")
    shutil.copy(bare_charts.path, crashed.path)
    shutil.copy(f"{bare_charts.path}-wal", f"{crashed.path}-wal")
    store.close()
    with crashed.path.open("ab") as file:
        file.write(os.urandom(1500))

    with closing(crashed.open()) as again:
        found = again.read(lambda connection: searched(connection, "claudication"))
        assert len(found) == 1
    with closing(crashed.open()) as once_more:
        assert check(once_more).whole
