"""kill -9 while the log is exported, signed and countersigned, at random points."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from app.accounts.accounts import Accounts
from app.audit.events import Action
from app.audit.exports import Format
from app.audit.filters import LogFilter
from app.audit.inspection import Log
from app.keys.argon import Argon2Cost
from tests.faults.kill import Act, Killing, Outcome
from tests.fixtures.clinic import settings_for
from tests.fixtures.inspected import AUDITOR

CLINIC = "clinic"
FILE = "log.jsonl"


def sign_in(folder: Path) -> Accounts:
    return Accounts(settings_for(folder / CLINIC), argon=Argon2Cost.floor())


def audit(act: Act) -> None:
    accounts = sign_in(act.folder)
    act.begin()
    with accounts.sign_in(AUDITOR.name, AUDITOR.password) as session:
        log = Log(session)
        path = act.folder / FILE
        done = log.export(LogFilter(), Format.JSON_LINES, path, AUDITOR.password)
        act.acknowledge(["export", done.sha256])
        paper = log.checkpoint()
        act.acknowledge(["checkpoint", paper])
        act.acknowledge(["countersigned", log.countersign(paper, AUDITOR.password)])


def test_the_log_survives_and_nothing_acknowledged_is_lost(
    killed_at_random_points: Killing, founded_with_auditor: Path
) -> None:
    broken_off = 0

    def prepare(folder: Path) -> None:
        shutil.copytree(founded_with_auditor, folder / CLINIC)
        accounts = sign_in(folder)
        accounts.sign_in(AUDITOR.name, AUDITOR.password).close()  # the workstation remembers

    def check(folder: Path, outcome: Outcome) -> None:
        nonlocal broken_off
        told = dict(outcome.acknowledged)
        with sign_in(folder).sign_in(AUDITOR.name, AUDITOR.password) as session:
            # A crash is never taken for a log that was put back.
            assert session.notices == ()
            log = Log(session)
            papers = [told[key] for key in ("checkpoint", "countersigned") if key in told]
            verdict = log.verify(against=papers)
            assert verdict.whole, verdict.findings
            exports = log.find(LogFilter(action=Action.EXPORT), 10)
            hashes = {one.detail.get("sha256") for one in exports}
            path = folder / FILE
            if path.exists():
                assert hashlib.sha256(path.read_bytes()).hexdigest() in hashes
            if "export" in told:
                assert path.exists()
                assert told["export"] in hashes
            if "countersigned" in told:
                assert told["countersigned"] in {one.text for one in log.countersigned()}
            unfinished = log.count(LogFilter(text="no_sign_out"))
            arrivals = log.count(LogFilter(action=Action.SIGN_IN))
            farewells = log.count(LogFilter(action=Action.SIGN_OUT, status="ok"))
            assert arrivals == farewells + unfinished + 1
            broken_off += unfinished

    killed_at_random_points(40, prepare, audit, check)
    assert broken_off > 5
