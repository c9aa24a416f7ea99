"""What children and their parents share: where a run's stores lie, and how they are opened."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.identifiers import NoteId
from app.keys.argon import Argon2Cost
from app.keys.recovery import RecoveryKey
from app.store import health
from app.store.kinds import StoreIdentity, StoreKind
from app.store.notes import NoteRepository
from app.store.store import Store, UnitOfWork
from tests.fixtures.charts import BareStore, a_note, a_visit
from tests.fixtures.clinic import settings_for

WORDS = "Intermittent claudication of the left calf."


@dataclass(frozen=True)
class Kept:
    """A store without accounts, whose key lies beside it for children to read."""

    folder: Path

    @property
    def path(self) -> Path:
        return self.folder / "store" / "chart.db"

    def put(self, bare: BareStore) -> None:
        """Say how the store is opened; the file itself is not touched."""
        known = {
            "kind": bare.identity.kind,
            "store": bare.identity.store_id,
            "clinic": bare.identity.clinic_id,
            "salt": (bare.identity.salt or b"").hex(),
            "key": bare.key.hex(),
        }
        (self.folder / "how.json").write_text(json.dumps(known))

    def bare(self) -> BareStore:
        known = json.loads((self.folder / "how.json").read_text())
        identity = StoreIdentity(
            StoreKind(known["kind"]), known["store"], known["clinic"], bytes.fromhex(known["salt"])
        )
        return BareStore(self.path, identity, bytes.fromhex(known["key"]))


def a_clinic(folder: Path) -> Path:
    """Where the clinic of a run lies."""
    return folder / "clinic"


def keep_words(folder: Path, recovery: RecoveryKey) -> None:
    """For the child: the recovery key opens everything without Argon2id, so runs are short."""
    (folder / "words").write_text(" ".join(recovery.words))


def enter(folder: Path) -> Session:
    accounts = Accounts(settings_for(a_clinic(folder)), argon=Argon2Cost.floor())
    return accounts.recover((folder / "words").read_text())


def save_note(store: Store) -> NoteId:
    """A visit and its note, and the events that tell of them."""
    transcript = a_visit(store)
    note = a_note(transcript, *[WORDS] * 4)

    def add(unit: UnitOfWork) -> None:
        NoteRepository(unit.connection).add(note)
        unit.record(Event(Action.CREATE, note.id))

    store.write(add)
    return note.id


def note_ids(store: Store) -> set[str]:
    rows = store.read(lambda c: c.execute("SELECT DISTINCT id FROM notes").fetchall())
    return {row[0] for row in rows}


def assert_whole(*stores: Store) -> None:
    """Pages, structure, identity, and the account of the pages."""
    for store in stores:
        found = health.check(store)
        assert found.whole, found.findings
        assert store.recorded


def assert_logged(session: Session, ids: Iterable[str]) -> None:
    """The log is whole, and each of these was told to it exactly once."""
    verdict = session.audit.verify()
    assert verdict.whole, verdict.findings
    wanted = set(ids)
    told = session.audit.events(limit=100_000, action=Action.CREATE)
    objects = [one.object_id for one in told if one.object_id in wanted]
    assert len(objects) == len(wanted) == len(set(objects))
