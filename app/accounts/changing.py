"""Changes of the key slots by somebody who is signed in."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable

from app.accounts.committing import NotSavedError, commit
from app.accounts.next_table import NextTable, membership_event, slots_detail
from app.accounts.scrutiny import TAMPERED
from app.accounts.session import Duty, Session
from app.audit.events import Action, Event
from app.errors import BugError, Refused, UserFacingError
from app.keys.envelope import DATA_KEY_BYTES, PrivateKeys
from app.keys.keyslots import NobodyLeftError, SlotTable, TamperedError
from app.keys.membership import Member
from app.keys.memory import Secret
from app.store.connection import StoreKind
from app.store.people import add_membership
from app.store.store import UnitOfWork
from app.task import Task
from app.texts import marked, tr

Write = Callable[[UnitOfWork, SlotTable], None]
UNCHANGED = marked("Nothing was changed.")


def change(
    session: Session, draft: NextTable, write: Write, keys: PrivateKeys | None = None
) -> None:
    """Sign and commit the next table, and go on with it; `keys` are the signer's new ones.

    Refused, and audited, if it would lock everybody of a kind out. UserFacingError if another
    change came first.
    """
    with session.changing_slots:
        if draft.begins_with is not session.table:
            raise UserFacingError(
                tr("The accounts were changed at the same moment from elsewhere."),
                tr("Look at the list, then try again."),
                tr(UNCHANGED),
            )
        _change(session, draft, write, keys)


def _change(session: Session, draft: NextTable, write: Write, keys: PrivateKeys | None) -> None:
    after = draft.signed(session.person.id, (keys or session.keys).sign)
    try:
        commit(session.place.files, session.clinic, after, lambda unit: write(unit, after))
    except NobodyLeftError as error:
        session.audit.record(Event(Action.REFUSAL, status="refused", reason="last_way_in"))
        raise Refused(
            tr("The clinic would have no way in left for {who}.", who=tr(error.who)),
            tr("Let somebody else have it first."),
            tr(UNCHANGED),
        ) from error
    except TamperedError as error:
        raise Refused(
            tr(TAMPERED), tr("Restore «keyslots.json» from a backup."), tr(UNCHANGED)
        ) from error
    except NotSavedError:
        session.adopt(after, keys)
        raise
    session.adopt(after, keys)


def change_members(
    session: Session,
    draft: NextTable,
    records: Iterable[tuple[str, Member]],
    write: Callable[[UnitOfWork], None] | None = None,
) -> None:
    """Commit signed records, each with the kind of its event, and sign the log afterwards."""
    added = list(records)
    for _, member in added:
        draft.add(member)

    def work(unit: UnitOfWork, after: SlotTable) -> None:
        if write is not None:
            write(unit)
        for kind, member in added:
            add_membership(unit.connection, member)
            unit.record(membership_event(kind, member, after))

    change(session, draft, work)
    session.audit.checkpoint("key_slots")


def held_key(session: Session, kind: StoreKind) -> Secret:
    """A store's key, which this person holds."""
    key = session.data_key(session.table, kind)
    if key is None:
        raise BugError(f"The {kind} store is open without a key for it.")
    return key


def rekey(session: Session, task: Task) -> None:
    """Give the charts a new key, sealed to everybody who holds them; the old key opens nothing.

    Whatever goes wrong before the new table is committed leaves the old key in force.
    """
    charts = session.chart
    if charts is None:
        raise BugError("Only somebody who reads charts gives them a new key.")
    unsaved: list[NotSavedError] = []

    with Secret(secrets.token_bytes(DATA_KEY_BYTES)) as key:

        def count(salt: bytes) -> None:
            draft = NextTable(session.table)
            draft.begin_epoch(salt, key, session.person.id, session.keys.sign)
            for member in session.table.current().values():
                if member.holds_charts:
                    draft.seal(member, {StoreKind.CHART: key})
            try:
                change(session, draft, _rekeyed)
            except NotSavedError as error:  # it counts; the file under the new key must stay
                unsaved.append(error)

        charts.rekey(key, count, task)
    session.done(Duty.REKEY_FAILED)
    session.audit.checkpoint("rekey")
    if unsaved:
        raise unsaved[0]


def _rekeyed(unit: UnitOfWork, after: SlotTable) -> None:
    unit.record(Event(Action.KEY_SLOTS, detail={"kind": "rekey", **slots_detail(after)}))


def rekey_if_due(session: Session, task: Task) -> None:
    """At sign-in: a failure is written down and stays a duty, and the person goes on."""
    vouched = bool(session.table.stores[StoreKind.CHART].voucher)
    if session.chart is None or (vouched and not session.table.rekey_due):
        return
    try:
        rekey(session, task)
    except UserFacingError:
        if session.chart.closed:  # which of the two files counts, the next sign-in finds out
            raise
        session.audit.record(
            Event(Action.KEY_SLOTS, status="failed", reason="rekey", detail={"kind": "rekey"})
        )
        session.owe(Duty.REKEY_FAILED)
