"""People with the log's key and their signing keys rebuild the log so that it is whole in itself.

One alone fails, because everybody signs the log in their own sessions. Two who agree can do it, or
one who leaves everybody else's sessions out. Each thing that lies out of their reach finds it: a
checkpoint on paper, the charts' anchors, the workstation's memory, an auditor's countersignature, a
time-stamp.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.accounts.accounts import NewPerson
from app.audit import log as storage
from app.audit.checkpoint import Checkpoint, read_checkpoint
from app.audit.events import Action
from app.audit.filters import LogFilter
from app.audit.timestamps import check_answer, fingerprint, read_roots, request_for
from app.audit.tree import StoredTree
from app.domain.identifiers import PersonId
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import KeySlotFiles
from app.keys.memory import Secret
from app.paths import Paths
from app.store import checkpoints
from app.store.connection import Connection, open_raw
from app.store.state import state_of
from tests.fixtures.authority import Authority
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.inspected import AUDITOR, AuditedClinic
from tests.integration.vault.test_audit import clinic_key

Leaves = list[dict[str, Any]]
Forge = Callable[[Leaves], Leaves]
TESTIMONY = ("countersignatures", "timestamps")


def cut_off(leaves: Leaves) -> Leaves:
    """The tail is gone, as if it had never been."""
    return leaves[: len(leaves) // 2]


def replaced(leaves: Leaves) -> Leaves:
    """One event says something else."""
    victim = next(leaf for leaf in leaves if leaf["action"] == Action.VIEW)
    return [{**leaf, "object": "another"} if leaf is victim else leaf for leaf in leaves]


def left_out(leaves: Leaves) -> Leaves:
    """One event never was, and all that follow have moved up."""
    victim = next(leaf for leaf in leaves if leaf["action"] == Action.VIEW)
    return [leaf for leaf in leaves if leaf is not victim]


ATTACKS = pytest.mark.parametrize("forge", [cut_off, replaced, left_out])


class Forger:
    """Two people who agreed, with what their passphrases open and nobody's permission."""

    def __init__(self, clinic: AuditedClinic, *people: NewPerson) -> None:
        self.home = clinic.home
        self.path = Paths(clinic.home).clinic_store
        self.key = clinic_key(clinic.accounts, clinic.settings)
        self.keys = dict(unlocked(clinic, person) for person in people)

    def rebuild(self, forge: Forge, *, testimony: bool = False) -> str:
        """Write the log, its tree and every checkpoint anew; returns the last checkpoint.

        Sessions of people who did not agree are left out, as nobody could sign for them. Without
        `testimony` the rows that others signed are removed, too.
        """

        def leaves_of(leaves: Leaves) -> Leaves:
            return forge([leaf for leaf in leaves if leaf["person"] in self.keys])

        return self._replace(leaves_of, () if testimony else TESTIMONY, None)

    def sign_for_everybody(self, forge: Forge) -> str:
        """The same, but with all sessions, and with the first forger's signature everywhere."""
        return self._replace(forge, TESTIMONY, next(iter(self.keys)))

    def _replace(self, forge: Forge, empty: Sequence[str], signer: str | None) -> str:
        with Secret(self.key) as secret:
            raw = open_raw(self.path, secret)
        try:
            triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            kept = triggers.fetchall()
            for name, _ in kept:
                raw.execute(f"DROP TRIGGER {name}")
            raw.execute("PRAGMA foreign_keys = OFF")
            last = self._write(Connection(raw), forge, empty, signer)
            for _, sql in kept:
                raw.execute(sql)
        finally:
            raw.close()
        state_of(self.path).unlink(missing_ok=True)
        return last

    def _write(
        self, store: Connection, forge: Forge, empty: Sequence[str], signer: str | None
    ) -> str:
        leaves = forge([json.loads(row[0]) for row in store.execute("SELECT leaf FROM audit_log")])
        texts = [row[0] for row in store.execute("SELECT text FROM checkpoints ORDER BY number")]
        places = [leaf["sequence"] for leaf in leaves]  # as they were
        for table in ("audit_log", "merkle_nodes", "checkpoints", *empty):
            store.execute(f"DELETE FROM {table}")  # noqa: S608
        for leaf in leaves:
            storage.append(store, leaf)
        tree = StoredTree(store)
        for checkpoint in map(read_checkpoint, texts):
            person = signer or checkpoint.person
            size = bisect_right(places, checkpoint.size)
            if person in self.keys and size and checkpoint.size <= places[-1]:
                moved = replace(checkpoint, size=size, root=tree.root(size), person=person)
                checkpoints.add_checkpoint(store, size, PersonId(person), self._signed(moved))
        return str(checkpoints.last_checkpoint(store))

    def _signed(self, checkpoint: Checkpoint) -> str:
        keys = self.keys[checkpoint.person]
        return checkpoint.signed(keys.signing_public, keys.sign)

    def brief_the_witness(self, checkpoint: str) -> None:
        """Where no keyring protects it, the workstation's memory can be rewritten as well."""
        Path(self.home / "device.witness").write_text(checkpoint, encoding="utf-8")


def unlocked(clinic: AuditedClinic, person: NewPerson) -> tuple[str, PrivateKeys]:
    table = KeySlotFiles(Paths(clinic.home)).load()
    member = table.member_named(person.name)
    assert member is not None
    slot = table.slot(member.person, "password")
    assert slot is not None
    return member.person, clinic.accounts._unlock(table, member, slot, person.password)[1]


@pytest.fixture
def forger(audited: AuditedClinic) -> Forger:
    audited.work(2)
    return Forger(audited, OFFICE_MANAGER, CLINICIAN)


def findings(clinic: AuditedClinic, *against: str) -> tuple[str, ...]:
    """What the auditor's verification finds."""
    with clinic.log() as log:
        return log.verify(against=against).findings


@ATTACKS
def test_the_rebuilt_log_is_whole_in_itself(
    audited: AuditedClinic, forger: Forger, forge: Forge
) -> None:
    """Without this, the attacks below would prove little."""
    forger.brief_the_witness(forger.rebuild(forge))
    assert findings(audited) == ()
    with audited.signed_in(OFFICE_MANAGER) as session:
        assert session.notices == ()


@pytest.mark.parametrize("forge", [replaced, left_out])
def test_the_log_finds_whoever_signs_for_others(
    audited: AuditedClinic, forger: Forger, forge: Forge
) -> None:
    forger.brief_the_witness(forger.sign_for_everybody(forge))
    found = findings(audited)
    assert found
    assert all("is not signed by them" in one for one in found), found


def test_one_alone_has_to_leave_everybody_else_out_and_paper_finds_that(
    audited: AuditedClinic,
) -> None:
    audited.work(2)
    paper = audited.checkpoint()
    alone = Forger(audited, CLINICIAN)
    alone.brief_the_witness(alone.rebuild(replaced))
    assert findings(audited) == ()
    found = findings(audited, paper)
    assert any("The exported checkpoint" in one for one in found), found


@ATTACKS
def test_paper_finds_it(audited: AuditedClinic, forger: Forger, forge: Forge) -> None:
    paper = audited.checkpoint()
    forger.brief_the_witness(forger.rebuild(forge))
    found = findings(audited, paper)
    assert any("The exported checkpoint" in one for one in found), found


@ATTACKS
def test_the_charts_find_it(audited: AuditedClinic, forger: Forger, forge: Forge) -> None:
    forger.brief_the_witness(forger.rebuild(forge))
    with audited.log(CLINICIAN) as log:
        assert any("restored or rewritten" in one for one in log._session.notices)
        found = log.verify().findings
    assert any("in the charts" in one for one in found), found


@ATTACKS
def test_the_workstation_finds_it(audited: AuditedClinic, forger: Forger, forge: Forge) -> None:
    """It is said once, at the next sign-in of anybody, and stays in the log."""
    forger.rebuild(forge)
    with audited.log() as log:
        assert any("what this workstation signed last" in one for one in log._session.notices)
        (event,) = log.find(LogFilter(text="witness", status="failed"))
        assert (event.action, event.reason) == (Action.VERIFY, "witness")
        assert log.verify().whole
    with audited.log(OFFICE_MANAGER) as log:
        assert log._session.notices == ()
        assert log.count(LogFilter(text="witness", status="failed")) == 1
        assert [one.kind for one in log.alerts(event.time) if one.level == "urgent"] == ["restored"]


@ATTACKS
def test_a_countersignature_finds_it(audited: AuditedClinic, forger: Forger, forge: Forge) -> None:
    """Kept in the log's own file it names what is gone; kept outside it cannot be removed."""
    paper = audited.checkpoint()
    with audited.log() as log:
        signed = log.countersign(paper, AUDITOR.password)
    forger.brief_the_witness(forger.rebuild(forge, testimony=True))
    found = findings(audited)
    assert any(one.startswith("Countersignature 1") for one in found), found
    forger.brief_the_witness(forger.rebuild(lambda leaves: leaves))
    found = findings(audited, signed)
    assert any("The exported checkpoint" in one for one in found), found


@ATTACKS
def test_a_countersignature_cannot_be_moved_to_the_rebuilt_log(
    audited: AuditedClinic, forger: Forger, forge: Forge
) -> None:
    paper = audited.checkpoint()
    with audited.log() as log:
        line = log.countersign(paper, AUDITOR.password).removeprefix(paper)
    last = forger.rebuild(forge)
    forger.brief_the_witness(last)
    found = findings(audited, last + line)
    assert found == (
        "The exported checkpoint carries a countersignature that no auditor here made.",
    )


@ATTACKS
def test_a_time_stamp_finds_it(
    audited: AuditedClinic, forger: Forger, forge: Forge, authority: Authority
) -> None:
    paper = audited.checkpoint()
    with audited.log() as log:
        response = authority.answer(log.timestamp_request(paper))
        log.add_timestamp(paper, response, [authority.root])
    forger.brief_the_witness(forger.rebuild(forge, testimony=True))
    found = findings(audited)
    assert any(one.startswith("Time-stamp 1") for one in found), found
    # Taken out of the file, it still proves when the old checkpoint existed, and it names it.
    last = forger.rebuild(lambda leaves: leaves)
    forger.brief_the_witness(last)
    assert check_answer(paper, response, read_roots([authority.root])).time
    found = findings(audited, paper)
    assert any("The exported checkpoint" in one for one in found), found


def test_an_authority_of_the_forger_is_known_by_its_root(
    audited: AuditedClinic, forger: Forger, authority: Authority, other_authority: Authority
) -> None:
    """A rebuilt log can be time-stamped, too: from now on, or by an authority of its own."""
    last = forger.rebuild(replaced)
    forger.brief_the_witness(last)
    with audited.log() as log:
        own = log.checkpoint()
        response = other_authority.answer(request_for(own))
        stamp = log.add_timestamp(own, response, [other_authority.root])
        assert log.verify().whole
        trusted = {fingerprint(root) for root in read_roots([authority.root])}
        assert trusted.isdisjoint(stamp.roots)
