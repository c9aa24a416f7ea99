"""One durable step from a table of key slots to the next."""

from __future__ import annotations

from collections.abc import Callable

from app.errors import UserFacingError
from app.keys.keyslots import KeySlotFiles, SlotTable, decode, encode
from app.store.connection import Connection
from app.store.key_slots import SlotTableRepository
from app.store.store import Store, UnitOfWork
from app.texts import tr


class NotSavedError(UserFacingError):
    """The change counts, and the files do not hold it yet."""


def commit(
    files: KeySlotFiles, clinic: Store, table: SlotTable, work: Callable[[UnitOfWork], None]
) -> None:
    """Make a table count, together with the rows and events that `work` writes.

    The clinic's store decides: before its transaction nothing has changed, and after it the change
    is made, whatever happens to the files. TamperedError if the table does not hold; NotSavedError
    if the change counts and the files could not be written.
    """
    table.verify()
    files.prepare(table)

    def write(unit: UnitOfWork) -> None:
        add(unit.connection, table)
        work(unit)

    try:
        clinic.write(write)
    except BaseException:
        files.discard_next()
        raise
    try:
        save(files, clinic, table)
    except UserFacingError as error:
        raise NotSavedError(
            tr("The change is made, but not yet in both files. {what}", what=error.what),
            tr("Free some space or check the disk. The next sign-in finishes it."),
            tr("Nothing is lost."),
        ) from error


def add(connection: Connection, table: SlotTable) -> None:
    SlotTableRepository(connection).add(table.generation, table.sha256(), encode(table))


def save(files: KeySlotFiles, clinic: Store, table: SlotTable) -> None:
    """Write a committed table into both files, and note that this was done."""
    files.save(table)
    clinic.write(lambda unit: SlotTableRepository(unit.connection).saved(table.generation))


def read_committed(content: bytes) -> SlotTable | None:
    """A table as the clinic's store keeps it; None if it is not one that holds."""
    try:
        table = decode(content)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return table if table.holds else None
