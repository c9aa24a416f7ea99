"""The health of the stores, from the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.accounts.accounts import Accounts
from app.settings import Settings
from tests.e2e.command import Outcome, consultroom
from tests.fixtures.charts import a_visit
from tests.fixtures.clinic import CLINICIAN


def health(home: Path, *more: str) -> Outcome:
    return consultroom(
        "health", "--home", home, "--user", CLINICIAN.name, "--password-stdin", "--json", *more,
        stdin=f"{CLINICIAN.password}\n",
    )  # fmt: skip


def test_whole_and_damaged_stores_are_told_apart(
    clinic: Accounts, settings: Settings, tmp_path: Path
) -> None:
    path, old = settings.home / "chart.db", tmp_path / "old.db"
    found = health(settings.home)
    assert found.code == 0
    assert found.value["whole"]
    assert [store["store"] for store in found.value["stores"]] == ["clinic", "chart"]
    assert found.value["log"]["events"] > 0

    shutil.copy(path, old)
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        a_visit(session.charts())
    shutil.copy(old, path)
    found = health(settings.home)
    assert found.code == 1
    assert [finding["kind"] for finding in found.value["findings"]] == ["older_part"]
    assert "--accept chart" in found.value["findings"][0]["action"]

    accepted = health(settings.home, "--accept", "chart")
    assert accepted.code == 0
    assert (Path(accepted.value["kept"]) / "chart.db").read_bytes() == old.read_bytes()
    found = health(settings.home)
    assert found.code == 0
    assert [notice["kind"] for notice in found.value["notices"]] == ["unrecorded"]
