"""What is remembered of an update between the window that prepares it and who installs it.

Whoever installs has no key, so it cannot write into the log: it leaves what became of the update
here, and the next sign-in takes it over. Nothing here is trusted further than that.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import msgspec

from app.errors import UserFacingError
from app.keys.files import write_durably
from app.paths import Paths
from app.store.kinds import StoreKind
from app.store.migrate import aside_of
from app.store.values import time_from
from app.texts import tr
from app.updates.refusals import Why
from app.updates.release import order

LARGEST = 64 << 10
FRESH = timedelta(days=1)
"""What was written after the backup is missing after a way back: it must not be much."""


class Outcome(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What became of one attempt to install or to go back."""

    kind: Literal["installed", "went_back"]
    version: str
    status: Literal["ok", "refused", "failed"] = "ok"
    reason: Why = Why.NONE


class UpdatePlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The update that was prepared.

    `path` is where it lay and `package` the SHA-256 that names it. `before` is the version that it
    follows, `schemas` those of the stores before it, `backup` the folder of the backup that was
    made and verified for it, at `prepared_at`. `untold` is what the log does not know yet.
    """

    version: str
    path: str
    package: str
    before: str
    schemas: dict[StoreKind, int]
    backup: str
    prepared_at: str
    untold: tuple[Outcome, ...] = ()

    @property
    def at_hand(self) -> bool:
        """Whether a backup was made for it, and is here for whoever asks."""
        try:
            return bool(self.backup) and Path(self.backup).is_dir()
        except OSError:  # such as another account's stick, into which nobody else may look
            return False

    def fresh(self, now: datetime) -> bool:
        """Whether its backup is here, and of this day."""
        age = now - time_from(self.prepared_at)
        return self.at_hand and timedelta(0) <= age <= FRESH

    def migrated(self, home: Path) -> bool:
        """Whether the stores were brought to a newer schema since, of which a copy tells."""
        paths = Paths(home)
        stores = {StoreKind.CLINIC: paths.clinic_store, StoreKind.CHART: paths.chart_store}
        return any(aside_of(stores[kind], self.schemas[kind]).exists() for kind in stores)


def read_plan(home: Path) -> UpdatePlan | None:
    """The plan of a clinic's folder; None where there is none that anybody could have written.

    UserFacingError where it is there and cannot be read.
    """
    path = Paths(home).update_plan
    try:
        if not path.is_file():  # a pipe in its place would be waited for
            return None
        with path.open("rb") as file:
            plan = msgspec.json.decode(file.read(LARGEST), type=UpdatePlan)
        for version in (plan.version, plan.before, *(one.version for one in plan.untold)):
            order(version)
        time_from(plan.prepared_at)
        return plan if set(plan.schemas) == set(StoreKind) else None
    except FileNotFoundError:  # removed meanwhile
        return None
    except OSError as error:
        raise UserFacingError(
            tr("«{path}» cannot be read: {reason}.", path=path, reason=error.strerror),
            tr("Check the permissions of the clinic's folder."),
        ) from error
    except (ValueError, OverflowError, RecursionError):  # what was prepared is asked for again
        return None


def keep_plan(home: Path, plan: UpdatePlan) -> None:
    """Keep a plan in a clinic's folder."""
    content = msgspec.json.format(msgspec.json.encode(plan), indent=2)
    write_durably(Paths(home).update_plan, content)
