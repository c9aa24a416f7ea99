"""The way in: which table of key slots counts, and whether it is believed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NoReturn

from app.accounts import scrutiny
from app.accounts.committing import add, read_committed, save
from app.accounts.next_table import slots_detail
from app.accounts.scrutiny import ACTION, TAMPERED, Doubt
from app.accounts.unlocking import UNCHANGED, data_key, wrong
from app.accounts.workplace import Workplace
from app.audit import log
from app.audit.events import Action, Event
from app.audit.log import Author
from app.domain.identifiers import PersonId, new_id
from app.errors import Refused, WrongAnswer
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import Member, SlotTable
from app.store.connection import StoreKind
from app.store.key_slots import CommittedTable, SlotTableRepository
from app.store.store import Store, StoreIdentity
from app.texts import tr

Unlock = Callable[[SlotTable], tuple[Member, PrivateKeys]]


@dataclass(frozen=True, slots=True)
class Entered:
    """A person whose keys were unlocked, the open clinic's store and the table that counts.

    `doubt` is why the files were not believed, `repaired` whether the clinic's store made up for
    it; only the recovery key comes this far with a doubt.
    """

    table: SlotTable
    member: Member
    keys: PrivateKeys
    clinic: Store
    author: Author
    doubt: Doubt | None = None
    repaired: bool = False

    @property
    def believed(self) -> bool:
        return self.doubt is None or self.repaired

    def leave(self) -> None:
        """Close what was opened and forget the keys."""
        self.keys.forget()
        self.clinic.close()

    def refuse(self, doubt: Doubt) -> NoReturn:
        """Write the refusal into the log that this person's key opened, and raise it."""
        event = Event(
            Action.SIGN_IN_REFUSED,
            status="refused",
            reason=doubt.reason,
            detail=slots_detail(self.table),
        )
        self.clinic.write(lambda unit: log.append(unit.connection, self.author.stamp(event)))
        raise Refused(tr(doubt.what), tr(doubt.action), tr(UNCHANGED))


class SlotsTampered(Refused):
    """The key slots are not believed, and the log that should know is shut."""

    def __init__(self) -> None:
        super().__init__(tr(TAMPERED), tr(ACTION), tr(UNCHANGED))


class Entrance:
    """Lets one person in: unlocks, opens the clinic's store, and lets it decide on the table."""

    def __init__(self, place: Workplace, unlock: Unlock, *, emergency: bool = False) -> None:
        self._place = place
        self._unlock = unlock
        self._emergency = emergency

    def enter(self) -> Entered:
        """WrongAnswer if nothing unlocks; Refused, in the log or told later, for a doubt."""
        table = self._place.files.load()
        prepared = self._place.files.prepared()
        tables = [table] if table.holds or self._emergency else []
        if prepared is not None and prepared.holds and prepared.clinic == table.clinic:
            tables.append(prepared)
        if not tables:
            raise SlotsTampered
        refusal: WrongAnswer | None = None
        for candidate in tables:
            try:
                return self._with(candidate, table)
            except WrongAnswer as error:
                refusal = refusal or error
        assert refusal is not None  # noqa: S101
        raise refusal

    def _with(self, table: SlotTable, in_files: SlotTable) -> Entered:
        member, keys = self._unlock(table)
        try:
            clinic = open_store(self._place, table, member, keys, StoreKind.CLINIC)
        except BaseException:
            keys.forget()
            raise
        entered = Entered(table, member, keys, clinic, self._author(member))
        try:
            return self._settled(entered, in_files)
        except BaseException:
            entered.leave()
            raise

    def _settled(self, entered: Entered, in_files: SlotTable) -> Entered:
        """The entry with the table that the clinic's store committed to."""
        newest = entered.clinic.read(lambda connection: SlotTableRepository(connection).newest())
        if newest is None or newest.sha256 == entered.table.sha256():
            return self._scrutinized(entered, newest)
        committed = read_committed(newest.content)
        ahead = newest.generation > entered.table.generation
        if committed is not None and ahead and not newest.saved:  # a crash came before the files
            save(self._place.files, entered.clinic, committed)
            saved = replace(newest, saved=True)
            return self._again(entered, committed, lambda again: self._scrutinized(again, saved))
        if newest.sha256 == in_files.sha256():  # a crash came before the commit
            self._place.files.discard_next()
            raise wrong()
        doubt = scrutiny.not_committed(entered.table, newest)
        if not self._emergency:
            entered.refuse(doubt)
        if committed is not None:
            return self._again(entered, committed, lambda again: self._repaired(again, doubt))
        return replace(entered, doubt=doubt)

    def _again(
        self, entered: Entered, table: SlotTable, then: Callable[[Entered], Entered]
    ) -> Entered:
        """The same person with the table that counts; WrongAnswer if it lets in another."""
        member, keys = self._unlock(table)
        try:
            again = then(replace(entered, table=table, member=member, keys=keys))
        except BaseException:
            keys.forget()
            raise
        entered.keys.forget()
        return again

    def _repaired(self, entered: Entered, doubt: Doubt) -> Entered:
        """With the recovery key: the files as the clinic's store committed to them, if it holds."""
        repaired = self._doubt(entered) is None
        if repaired:
            save(self._place.files, entered.clinic, entered.table)
        return replace(entered, doubt=doubt, repaired=repaired)

    def _scrutinized(self, entered: Entered, newest: CommittedTable | None) -> Entered:
        doubt = self._doubt(entered)
        if doubt is None:
            table = entered.table
            if newest is None:
                entered.clinic.write(lambda unit: add(unit.connection, table))
            if newest is None or not newest.saved:
                save(self._place.files, entered.clinic, table)
            self._place.files.heal(table)
            return entered
        if not (self._emergency and doubt.recoverable):
            entered.refuse(doubt)
        return replace(entered, doubt=doubt)

    @staticmethod
    def _doubt(entered: Entered) -> Doubt | None:
        return entered.clinic.read(
            lambda connection: scrutiny.first_doubt(
                entered.table, entered.member, entered.keys, connection
            )
        )

    def _author(self, member: Member) -> Author:
        return Author(
            PersonId(member.person),
            tuple(sorted(member.roles)),
            self._place.name,
            new_id(),
            time.monotonic(),
        )


def open_store(
    place: Workplace, table: SlotTable, member: Member, keys: PrivateKeys, kind: StoreKind
) -> Store:
    """A store with the key that the table seals to this person; SlotsTampered if it does not."""
    key = data_key(table, member.person, keys, kind)
    if key is None:
        raise SlotsTampered
    record = table.stores[kind]
    with key:
        identity = StoreIdentity(kind, record.id, table.clinic, record.salt)
        return Store(place.store(kind), identity, key)
