"""The two files of a clinic, and what people call them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.texts import marked


class StoreKind(StrEnum):
    """Which of the two files it is."""

    CLINIC = "clinic"
    CHART = "chart"


@dataclass(frozen=True, slots=True)
class StoreIdentity:
    """Which store a file has to be; `salt` is None where it is not known."""

    kind: StoreKind
    store_id: str
    clinic_id: str
    salt: bytes | None = None


NAMES = {StoreKind.CLINIC: marked("The clinic's store"), StoreKind.CHART: marked("The chart store")}
WITHIN = {
    StoreKind.CLINIC: marked("the clinic's store"),
    StoreKind.CHART: marked("the chart store"),
}
"""Their names within a sentence."""
UNCHANGED = marked("Nothing was changed.")

PAGE_BYTES = 4096
SALT_BYTES = 16
"""The salt lies in the clear in the first bytes of the file."""
