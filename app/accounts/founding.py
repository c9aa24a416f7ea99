"""The first hour of a clinic: two stores, the first people, and the recovery key."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.accounts.attempts import SignInAttempts
from app.accounts.committing import add
from app.accounts.next_table import sealed_to, slots_detail
from app.accounts.passwords import SHORTEST_PASSWORD, check_password
from app.accounts.policies import RULES
from app.accounts.slots import new_recovery_slot, new_slot
from app.accounts.workplace import Workplace
from app.audit import log
from app.audit.events import Action, Event
from app.domain.identifiers import PersonId, new_id
from app.domain.practitioner import Practitioner, Role
from app.errors import Refused, UserFacingError
from app.keys.envelope import DATA_KEY_BYTES, PrivateKeys
from app.keys.files import make_private, sync_folder, write_durably
from app.keys.keyslots import SealedKey, Slot, SlotTable, StoreRecord
from app.keys.membership import RECOVERY_PERSON, Member, Stage
from app.keys.memory import Secret
from app.keys.names import sign_in_name
from app.keys.recovery import RecoveryKey
from app.store.connection import Connection, StoreKind
from app.store.key_slots import RecoveryKeyRepository
from app.store.people import PersonRepository, add_membership
from app.store.policies import CLINIC_NAME, PolicyRepository
from app.store.store import Store, StoreIdentity, UnitOfWork
from app.store.values import time_text
from app.texts import marked, tr
from app.version import version_here

EPOCH = 1
_NEEDED = {
    Role.CLINICIAN: marked("A clinic begins with at least one clinician."),
    Role.OFFICE_MANAGER: marked("A clinic begins with at least one office manager."),
}
LONGEST_NAME, LONGEST_DISPLAY_NAME = 64, 200


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A person to be given an account; `name` is what they type to sign in."""

    name: str
    display_name: str
    roles: frozenset[Role]
    password: str

    def __repr__(self) -> str:
        return f"NewPerson({self.name!r})"


@dataclass(frozen=True, slots=True)
class _Newcomer:
    id: PersonId
    person: NewPerson | None  # None stands for the recovery key
    roles: tuple[Role, ...]
    keys: PrivateKeys

    @property
    def reads_charts(self) -> bool:
        return Role.CLINICIAN in self.roles


class Founding:
    """Makes a clinic in an empty folder; the key slots are written last and make it exist."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._paths = place.paths
        self._clinic = new_id()
        self._device = new_id()
        self._ids = {kind: new_id() for kind in StoreKind}
        self._now = time_text(datetime.now(UTC))

    def found(self, clinic_name: str, people: Sequence[NewPerson]) -> RecoveryKey:
        check_people(clinic_name, people)
        self._prepare_folder()
        SignInAttempts(self._paths.sign_in_attempts).create()  # one that is missing makes wait
        recovery = RecoveryKey.create()
        newcomers = [
            _Newcomer(PersonId(new_id()), person, _roles(person.roles), PrivateKeys.create())
            for person in people
        ]
        # The first clinician answers for everybody else, the recovery key included.
        newcomers.sort(key=lambda newcomer: not newcomer.reads_charts)
        everything = _roles(frozenset(Role))
        rescue = _Newcomer(PersonId(RECOVERY_PERSON), None, everything, PrivateKeys.create())
        members = self._members([*newcomers, rescue])
        data_keys = {kind: Secret(secrets.token_bytes(DATA_KEY_BYTES)) for kind in StoreKind}
        try:
            device = self._place.secret(self._device).create()
            cost = self._place.cost()
            stores = {}
            for kind in StoreKind:
                salt = Store.create(self._place.store(kind), self._identity(kind), data_keys[kind])
                stores[str(kind)] = StoreRecord(id=self._ids[kind], salt=salt, epoch=EPOCH)
            founder = newcomers[0]
            stores[StoreKind.CHART] = stores[StoreKind.CHART].vouched(
                self._clinic, data_keys[StoreKind.CHART], founder.id, founder.keys.sign
            )
            slots: list[Slot] = []
            for member, newcomer in zip(members, newcomers, strict=False):
                assert newcomer.person is not None  # noqa: S101
                slots.append(
                    new_slot(
                        member,
                        newcomer.keys,
                        newcomer.person.password,
                        clinic=self._clinic,
                        device=self._device,
                        secret=device,
                        cost=cost,
                    )
                )
            slots.append(new_recovery_slot(members[-1], rescue.keys, self._clinic, recovery))
            table = SlotTable(
                clinic=self._clinic,
                generation=1,
                device=self._device,
                founder=newcomers[0].id,
                stores=stores,
                members=members,
                slots=tuple(slots),
                keys=self._sealed(members, data_keys),
            ).signed(newcomers[0].id, newcomers[0].keys.sign)
            self._first_entries(table, clinic_name, newcomers, data_keys[StoreKind.CLINIC])
            self._place.files.save(table)
        finally:
            for secret in data_keys.values():
                secret.forget()
            for newcomer in [*newcomers, rescue]:
                newcomer.keys.forget()
        self._paths.founding.unlink()
        sync_folder(self._paths.home)
        return recovery

    def _prepare_folder(self) -> None:
        """An empty folder, or one where an earlier founding was cut short."""
        home = self._paths.home
        stores = [self._place.store(kind) for kind in StoreKind]
        try:
            make_private(home)
            if self._paths.founding.exists():
                for path in stores:
                    for leftover in (path, path.with_name(f"{path.name}-wal")):
                        leftover.unlink(missing_ok=True)
            elif any(path.exists() for path in stores):
                raise UserFacingError(
                    tr("This folder holds the stores of a clinic, and its key slots are missing."),
                    tr("Restore «keyslots.json» from a backup, or choose an empty folder."),
                    tr("The stores were not changed."),
                )
        except OSError as error:
            raise UserFacingError(
                tr("The folder of the clinic cannot be used: {cause}.", cause=error.strerror),
                tr("Choose another folder."),
            ) from error
        write_durably(self._paths.founding, b"")

    def _identity(self, kind: StoreKind) -> StoreIdentity:
        return StoreIdentity(kind, self._ids[kind], self._clinic)

    def _members(self, newcomers: Sequence[_Newcomer]) -> tuple[Member, ...]:
        founder = newcomers[0]
        members = []
        for newcomer in newcomers:
            member = Member(
                person=newcomer.id,
                name=newcomer.person.name.strip() if newcomer.person else RECOVERY_PERSON,
                roles=newcomer.roles,
                exchange_key=newcomer.keys.exchange_public,
                signing_key=newcomer.keys.signing_public,
                signed_by=founder.id,
                signed_at=self._now,
                stage=Stage.ADMITTED,
                charts_vouched=newcomer is founder,
            )
            members.append(member.signed(self._clinic, founder.keys.sign))
        return tuple(members)

    def _sealed(
        self, members: Sequence[Member], data_keys: dict[StoreKind, Secret]
    ) -> tuple[SealedKey, ...]:
        """The clinic's key for everybody, the charts' key for those who read charts."""
        return tuple(
            sealed_to(member, self._clinic, kind, EPOCH, data_keys[kind])
            for member in members
            for kind in StoreKind
            if kind is StoreKind.CLINIC or member.holds_charts
        )

    def _first_entries(
        self, table: SlotTable, clinic_name: str, newcomers: Sequence[_Newcomer], key: Secret
    ) -> None:
        """The people, the clinic's name and the first event of the log."""
        founder = newcomers[0]
        author = log.Author(
            founder.id, tuple(founder.roles), self._place.name, new_id(), time.monotonic()
        )

        def write(unit: UnitOfWork) -> None:
            people = PersonRepository(unit.connection)
            for newcomer in newcomers:
                assert newcomer.person is not None  # noqa: S101
                people.add(
                    Practitioner(
                        newcomer.id,
                        newcomer.person.name.strip(),
                        newcomer.person.display_name.strip(),
                        frozenset(newcomer.roles),
                    )
                )
            for member in table.members:
                add_membership(unit.connection, member)
            PolicyRepository(unit.connection).put(CLINIC_NAME, clinic_name.strip(), founder.id)
            RecoveryKeyRepository(unit.connection).made()
            add(unit.connection, table)
            unit.record(
                Event(
                    Action.FOUND,
                    object_id=self._clinic,
                    detail={
                        "count": len(newcomers),
                        "release": version_here(),
                        **slots_detail(table),
                    },
                )
            )

        store = Store(self._place.store(StoreKind.CLINIC), self._identity(StoreKind.CLINIC), key)
        try:
            store.record_with(lambda connection, event: _logged(connection, author, event), None)
            store.write(write)
        finally:
            store.close()


def _logged(connection: Connection, author: log.Author, event: Event) -> None:
    log.append(connection, author.stamp(event))


def check_people(clinic_name: str, people: Sequence[NewPerson]) -> None:
    """Refused, in words, if a clinic cannot begin with these people."""
    if not RULES["clinic_name"].holds(clinic_name.strip()):
        raise Refused(tr("The clinic needs a name of 1 to 120 characters."), tr("Give it one."))
    for person in people:
        check_account(person.name, person.display_name, person.roles)
        try:
            check_password(
                person.password,
                shortest=SHORTEST_PASSWORD,
                known=[person.name, person.display_name, clinic_name],
            )
        except Refused as error:
            raise Refused(f"«{person.name}»: {error.what}", error.action, error.safe) from error
    names = [sign_in_name(person.name) for person in people]
    if len(set(names)) != len(names):
        raise Refused(
            tr("Two people cannot sign in with the same name."), tr("Choose other names.")
        )
    for role, missing in _NEEDED.items():
        if not any(role in person.roles for person in people):
            raise Refused(tr(missing), tr("One person may hold both roles."))


def check_account(name: str, display_name: str, roles: frozenset[Role]) -> None:
    """Refused, in words, if nobody can have an account like this."""
    if not 0 < len(name.strip()) <= LONGEST_NAME:
        raise Refused(tr("Everyone needs a name of 1 to 64 characters to sign in with."))
    if not 0 < len(display_name.strip()) <= LONGEST_DISPLAY_NAME:
        raise Refused(tr("«{name}» needs a name of 1 to 200 characters to be shown.", name=name))
    if not (name.strip().isprintable() and display_name.strip().isprintable()):
        raise Refused(tr("Names are made of letters, digits and signs, on one line."))
    if not roles:
        raise Refused(tr("«{name}» needs at least one role.", name=name))
    if sign_in_name(name) == RECOVERY_PERSON:
        raise Refused(tr("Nobody signs in as «recovery»."), tr("Choose another name."))


def _roles(roles: frozenset[Role]) -> tuple[Role, ...]:
    return tuple(sorted(roles))
