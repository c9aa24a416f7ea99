"""After scrubbing, nothing of what was deleted can be read, even by somebody with the key."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.domain.identifiers import NoteId
from app.store.kinds import PAGE_BYTES, SALT_BYTES
from app.store.notes import NoteRepository
from app.store.pages import TAIL_BYTES
from app.store.recordings import RecordingRepository
from app.store.searched import SearchKind, forget
from app.store.snapshot import log_of
from app.store.store import Store, UnitOfWork
from app.store.wal import FRAME_BYTES, HEADER_BYTES
from app.task import Task
from tests.fixtures.charts import BareStore, a_note, a_visit

MARK = "ephemeralword"
WORDS = f"The {MARK} appears here. " * 30


def plain_page(page: bytes, number: int, key: bytes) -> bytes:
    """A page without its encryption. Source: SQLCipher 4, «Security Design»: AES-256-CBC, the IV in
    the first 16 bytes of the page's tail."""
    start = SALT_BYTES if number == 1 else 0
    initial = page[PAGE_BYTES - TAIL_BYTES :][:16]
    opened = Cipher(algorithms.AES(key), modes.CBC(initial)).decryptor()
    return opened.update(page[start : PAGE_BYTES - TAIL_BYTES]) + opened.finalize()


def everything(path: Path, key: bytes) -> bytes:
    """All pages of the file, freed ones too, and all frames of the log, used ones too."""
    content = path.read_bytes()
    parts = [
        plain_page(content[at : at + PAGE_BYTES], at // PAGE_BYTES + 1, key)
        for at in range(0, len(content), PAGE_BYTES)
    ]
    if log_of(path).exists():
        log = log_of(path).read_bytes()
        for at in range(HEADER_BYTES, len(log) - FRAME_BYTES + 1, FRAME_BYTES):
            frame = log[at : at + FRAME_BYTES]
            parts.append(plain_page(frame[24:], int.from_bytes(frame[:4]), key))
    return b"".join(parts)


def add_notes(store: Store) -> list[NoteId]:
    transcript = a_visit(store)
    notes = [a_note(transcript, WORDS) for _ in range(12)]
    for note in notes:
        store.write(lambda unit, note=note: NoteRepository(unit.connection).add(note))
    return [note.id for note in notes]


def test_words_that_were_deleted_are_gone(bare_charts: BareStore) -> None:
    with closing(bare_charts.open()) as store:
        for note in add_notes(store):
            store.write(lambda unit, note=note: forget(unit.connection, SearchKind.NOTE, note))
        assert MARK.encode() in everything(bare_charts.path, bare_charts.key)
        store.scrub(Task())
        assert MARK.encode() not in everything(bare_charts.path, bare_charts.key)
        store.verify_pages()


def test_a_recording_that_was_discarded_is_gone(bare_charts: BareStore) -> None:
    """Chunks are sealed under the patient's key, so their ciphertext is what must go."""
    with closing(bare_charts.open()) as store:
        recording = a_visit(store).recording_id

        def append(unit: UnitOfWork) -> None:
            RecordingRepository(unit.connection).append_chunk(recording, 0, bytes(6000))

        store.write(append)
        sealed = store.read(lambda c: bytes(c.value("SELECT samples FROM recording_chunks")))
        pieces = [sealed[at : at + 64] for at in range(0, len(sealed), 1500)]
        found = everything(bare_charts.path, bare_charts.key)
        assert all(piece in found for piece in pieces)
        store.write(lambda unit: unit.connection.execute("DELETE FROM recording_chunks") and None)
        store.scrub(Task())
        left = everything(bare_charts.path, bare_charts.key)
        assert not any(piece in left for piece in pieces)


def test_copies_of_upgrades_go_too(bare_charts: BareStore) -> None:
    copy = bare_charts.path.with_name("chart.db.schema-1")
    copy.write_bytes(b"what was there before an upgrade")
    with closing(bare_charts.open()) as store:
        store.scrub(Task())
    assert not copy.exists()
