"""Consents to being recorded in chart.db; rows are only added, and the newest one holds."""

from __future__ import annotations

from datetime import datetime

from app.domain.encounter import Consent, ConsentBy, ConsentHow
from app.domain.identifiers import EncounterId, PersonId
from app.errors import BugError
from app.store.connection import Connection, Row
from app.store.values import time_from, time_text

COLUMNS = "given_at, given_by, given_how, asked_by, withdrawn_at"
TABLE = "consents LEFT JOIN consent_withdrawals ON consent_number = consents.number"


class ConsentRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, encounter: EncounterId, consent: Consent) -> None:
        self._connection.execute(
            "INSERT INTO consents (encounter_id, given_at, given_by, given_how, asked_by)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                encounter,
                time_text(consent.given_at),
                str(consent.by),
                str(consent.how),
                consent.asked_by,
            ),
        )

    def withdraw(self, encounter: EncounterId, at: datetime, by: PersonId) -> None:
        """Write down that the newest consent holds no longer; `by` is who wrote it down."""
        number = self._connection.value(
            "SELECT max(number) FROM consents WHERE encounter_id = ?", (encounter,)
        )
        if number is None:
            raise BugError("A consent that was never given cannot be withdrawn.")
        self._connection.execute(
            "INSERT INTO consent_withdrawals (consent_number, withdrawn_at, person_id)"
            " VALUES (?, ?, ?)",
            (number, time_text(at), by),
        )

    def list_for_encounter(self, encounter: EncounterId) -> list[Consent]:
        """The oldest first."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM {TABLE} WHERE encounter_id = ? ORDER BY number",  # noqa: S608
            (encounter,),
        )
        return [consent_of(row) for row in rows]


def consent_of(row: Row) -> Consent:
    """The consent in a row of COLUMNS."""
    return Consent(
        time_from(row[0]),
        ConsentBy(row[1]),
        ConsentHow(row[2]),
        PersonId(row[3]),
        None if row[4] is None else time_from(row[4]),
    )
