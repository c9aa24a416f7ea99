"""Who may sign which record about whom: every signer tries every kind of record."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import msgspec
import pytest

from app.domain.practitioner import Role
from app.keys.envelope import PrivateKeys
from app.keys.membership import Member, Stage, TamperedError, walk

CLINIC = "clinic"
NOON = "2026-03-02T12:00:00.000000Z"
LATER = "2026-03-03T12:00:00.000000Z"
CLINICIAN, MANAGER, AUDITOR = (Role.CLINICIAN,), (Role.OFFICE_MANAGER,), (Role.AUDITOR,)


class History:
    """Records with the private keys behind them."""

    def __init__(self) -> None:
        self.records: list[Member] = []
        self.keys: dict[str, PrivateKeys] = {}
        founder = self.record("amara", "amara", roles=CLINICIAN, stage=Stage.ADMITTED)
        self.add(founder)
        for person, roles in (("olin", MANAGER), ("recovery", tuple(sorted(Role)))):
            self.add(self.record(person, "amara", roles=roles, stage=Stage.ADMITTED))

    @property
    def current(self) -> dict[str, Member]:
        return {one.person: one for one in self.records}

    def record(
        self,
        person: str,
        signer: str,
        roles: tuple[Role, ...],
        stage: Stage,
        keys: PrivateKeys | None = None,
    ) -> Member:
        """A record with new keys, which count from now on if it is added."""
        new = keys or PrivateKeys.create()
        unsigned = Member(
            person=person,
            name=person,
            roles=roles,
            exchange_key=new.exchange_public,
            signing_key=new.signing_public,
            signed_by=signer,
            signed_at=NOON,
            stage=stage,
        )
        self._new = new
        signing = self.keys.get(signer, new)
        return unsigned.signed(CLINIC, signing.sign)

    def changed(self, person: str, signer: str, **fields: object) -> Member:
        """The person's record with other fields, and the same keys."""
        before = self.current[person]
        unsigned = msgspec.structs.replace(before, signed_by=signer, signature=b"", **fields)  # type: ignore[arg-type]
        return unsigned.signed(CLINIC, self.keys[signer].sign)

    def add(self, record: Member) -> None:
        self.records.append(record)
        if record.person not in self.keys or record.signing_key == self._new.signing_public:
            self.keys[record.person] = self._new

    def invite(self, person: str, roles: tuple[Role, ...], signer: str = "olin") -> None:
        self.add(self.record(person, signer, roles, Stage.INVITED))

    def enrol(self, person: str, roles: tuple[Role, ...]) -> None:
        self.invite(person, roles)
        self.add(self.record(person, person, roles, Stage.ENROLLED))

    def allows(self, record: Member) -> bool:
        try:
            walk(CLINIC, "amara", [*self.records, record])
        except TamperedError:
            return False
        return True


def everybody() -> History:
    """A clinic with people at every stage."""
    history = History()
    history.enrol("bela", CLINICIAN)
    history.add(history.changed("bela", "amara", stage=Stage.ADMITTED))
    history.enrol("cleo", CLINICIAN)  # waits for admission
    history.invite("dara", CLINICIAN)
    history.enrol("ivo", AUDITOR)
    for person in ("disabled", "retired"):
        history.enrol(person, CLINICIAN)
        history.add(history.changed(person, "amara", stage=Stage.ADMITTED))
    history.add(history.changed("disabled", "olin", disabled_at=NOON))
    history.add(history.changed("retired", "olin", removed_at=NOON))
    history.keys["stranger"] = PrivateKeys.create()
    return history


HISTORY = everybody()
MAY_MANAGE = {"amara", "bela", "olin", "recovery"}
MAY_ADMIT = {"amara", "bela", "recovery"}

KINDS: dict[str, tuple[Callable[[str], Member], set[str]]] = {
    "invite somebody new": (
        lambda signer: HISTORY.record("newcomer", signer, CLINICIAN, Stage.INVITED),
        MAY_MANAGE,
    ),
    "invite again": (
        lambda signer: HISTORY.record("cleo", signer, MANAGER, Stage.INVITED),
        MAY_MANAGE,
    ),
    "invite again who left": (
        lambda signer: HISTORY.record("retired", signer, CLINICIAN, Stage.INVITED),
        MAY_MANAGE,
    ),
    "enrol": (lambda signer: HISTORY.record("dara", signer, CLINICIAN, Stage.ENROLLED), {"dara"}),
    "enrol twice": (
        lambda signer: HISTORY.record("cleo", signer, CLINICIAN, Stage.ENROLLED),
        set(),
    ),
    "enrol with other roles": (
        lambda signer: HISTORY.record("dara", signer, MANAGER, Stage.ENROLLED),
        set(),
    ),
    "enrol uninvited": (
        lambda signer: HISTORY.record("newcomer", signer, CLINICIAN, Stage.ENROLLED),
        set(),
    ),
    "admit": (lambda signer: HISTORY.changed("cleo", signer, stage=Stage.ADMITTED), MAY_ADMIT),
    "admit other keys": (
        lambda signer: HISTORY.record("cleo", signer, CLINICIAN, Stage.ADMITTED),
        set(),
    ),
    "admit who is only invited": (
        lambda signer: HISTORY.changed("dara", signer, stage=Stage.ADMITTED),
        set(),
    ),
    "admit somebody new at once": (
        lambda signer: HISTORY.record("newcomer", signer, CLINICIAN, Stage.ADMITTED),
        set(),
    ),
    "admit an auditor": (
        lambda signer: HISTORY.changed("ivo", signer, stage=Stage.ADMITTED),
        set(),
    ),
    "admit who left": (
        lambda signer: HISTORY.changed("retired", signer, removed_at="", stage=Stage.ADMITTED),
        set(),
    ),
    "swap both keys": (
        lambda signer: HISTORY.record("bela", signer, CLINICIAN, Stage.ADMITTED),
        set(),
    ),
    "swap the exchange key": (
        lambda signer: HISTORY.changed(
            "bela", signer, exchange_key=PrivateKeys.create().exchange_public
        ),
        set(),
    ),
    "edit a role": (
        lambda signer: HISTORY.changed("olin", signer, roles=(*CLINICIAN, *MANAGER)),
        set(),
    ),
    "edit a name": (lambda signer: HISTORY.changed("olin", signer, name="other"), set()),
    "disable": (lambda signer: HISTORY.changed("bela", signer, disabled_at=LATER), MAY_MANAGE),
    "enable": (lambda signer: HISTORY.changed("disabled", signer, disabled_at=""), MAY_MANAGE),
    "retire": (lambda signer: HISTORY.changed("ivo", signer, removed_at=LATER), MAY_MANAGE),
    "disable and retire": (
        lambda signer: HISTORY.changed("ivo", signer, removed_at=LATER, disabled_at=LATER),
        set(),
    ),
    "disable and edit a role": (
        lambda signer: HISTORY.changed("ivo", signer, disabled_at=LATER, roles=MANAGER),
        set(),
    ),
    "undo a retirement": (
        lambda signer: HISTORY.changed("retired", signer, removed_at=""),
        set(),
    ),
    "change nothing": (lambda signer: HISTORY.changed("ivo", signer), set()),
    "renew the recovery key": (
        lambda signer: HISTORY.record("recovery", signer, tuple(sorted(Role)), Stage.ADMITTED),
        MAY_ADMIT,
    ),
    "weaken the recovery key": (
        lambda signer: HISTORY.record("recovery", signer, MANAGER, Stage.ADMITTED),
        set(),
    ),
    "invite the recovery key": (
        lambda signer: HISTORY.record("recovery", signer, tuple(sorted(Role)), Stage.INVITED),
        set(),
    ),
    "disable the recovery key": (
        lambda signer: HISTORY.changed("recovery", signer, disabled_at=LATER),
        set(),
    ),
    "retire the recovery key": (
        lambda signer: HISTORY.changed("recovery", signer, removed_at=LATER),
        set(),
    ),
}
SIGNERS = sorted({*HISTORY.current, "stranger"})


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_record_counts_from_these_people_only(kind: str) -> None:
    make, entitled = KINDS[kind]
    about = make("amara").person
    allowed = {signer for signer in SIGNERS if HISTORY.allows(make(signer))}
    assert allowed == entitled - ({about} if about not in {"dara", "recovery"} else set())


def test_every_signer_was_tried_on_every_kind() -> None:
    assert len(SIGNERS) == 10
    assert len(list(itertools.product(KINDS, SIGNERS))) == 290


def test_nobody_decides_about_themselves() -> None:
    for person in ("amara", "olin", "bela"):
        for record in (
            HISTORY.changed(person, person, disabled_at=LATER),
            HISTORY.changed(person, person, removed_at=LATER),
            HISTORY.record(person, person, HISTORY.current[person].roles, Stage.INVITED),
            HISTORY.record(person, person, CLINICIAN, Stage.ADMITTED),
        ):
            assert not HISTORY.allows(record)


def test_every_record_of_the_history_is_needed_and_none_may_be_edited() -> None:
    walk(CLINIC, "amara", HISTORY.records)
    for position, record in enumerate(HISTORY.records):
        flipped = bytes([record.signature[0] ^ 1]) + record.signature[1:]
        edited = msgspec.structs.replace(record, signature=flipped)
        records = [*HISTORY.records[:position], edited, *HISTORY.records[position + 1 :]]
        with pytest.raises(TamperedError):
            walk(CLINIC, "amara", records)
    with pytest.raises(TamperedError):
        walk(CLINIC, "amara", HISTORY.records[1:])
    with pytest.raises(TamperedError):
        walk("another clinic", "amara", HISTORY.records)
    with pytest.raises(TamperedError):
        walk(CLINIC, "olin", HISTORY.records)


def test_keys_that_the_office_manager_knows_are_not_kept() -> None:
    history = everybody()
    invitation = history.keys["dara"]
    kept = history.record("dara", "dara", CLINICIAN, Stage.ENROLLED, keys=invitation)
    assert not history.allows(kept)
    half = msgspec.structs.replace(
        history.record("dara", "dara", CLINICIAN, Stage.ENROLLED),
        exchange_key=history.current["dara"].exchange_key,
    ).signed(CLINIC, invitation.sign)
    assert not history.allows(half)


def test_who_is_disabled_before_enrolling_does_not_enrol() -> None:
    history = everybody()
    history.add(history.changed("dara", "olin", disabled_at=LATER))
    assert not history.allows(history.record("dara", "dara", CLINICIAN, Stage.ENROLLED))


@pytest.mark.parametrize("name", ["amara", " AMARA", "retired", "recovery"])
def test_a_name_belongs_to_one_person_for_ever(name: str) -> None:
    record = msgspec.structs.replace(
        HISTORY.record("newcomer", "olin", CLINICIAN, Stage.INVITED), name=name
    ).signed(CLINIC, HISTORY.keys["olin"].sign)
    assert not HISTORY.allows(record)


def test_only_who_is_admitted_and_neither_disabled_nor_gone_reads_charts() -> None:
    reading = {person for person, one in HISTORY.current.items() if one.reads_charts}
    assert reading == {"amara", "bela", "recovery"}
    holding = {person for person, one in HISTORY.current.items() if one.holds_charts}
    assert holding == reading | {"disabled"}  # disabled for a while, and enabled without a key


def test_a_fingerprint_is_six_groups_of_four_digits_over_person_keys_and_clinic() -> None:
    cleo = HISTORY.current["cleo"]
    said = cleo.fingerprint(CLINIC)
    assert [len(group) for group in said.split(" ")] == [4] * 6
    assert said.replace(" ", "").isdecimal()
    others = {
        cleo.fingerprint("another clinic"),
        HISTORY.current["bela"].fingerprint(CLINIC),
        msgspec.structs.replace(cleo, person="bela").fingerprint(CLINIC),
        msgspec.structs.replace(
            cleo, exchange_key=PrivateKeys.create().exchange_public
        ).fingerprint(CLINIC),
        msgspec.structs.replace(cleo, signing_key=PrivateKeys.create().signing_public).fingerprint(
            CLINIC
        ),
    }
    assert len(others | {said}) == 6
    admitted = msgspec.structs.replace(cleo, stage=Stage.ADMITTED, signed_by="amara")
    assert admitted.fingerprint(CLINIC) == said
