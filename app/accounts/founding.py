"""The first hour of a clinic: two stores, the first people, and the recovery key."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.audit import log
from app.audit.events import Action, Event
from app.domain.identifiers import PersonId, new_id
from app.domain.practitioner import Practitioner, Role
from app.errors import Refused, UserFacingError
from app.keys.argon import SALT_BYTES, Argon2Cost, stretch
from app.keys.device_secret import device_secret
from app.keys.envelope import SLOT_VERSION, PrivateKeys, password_key, recovery_key, seal_data_key
from app.keys.files import sync_folder, write_durably
from app.keys.keyslots import (
    PASSWORD_SLOT,
    RECOVERY_SLOT,
    KeySlotFiles,
    SealedKey,
    Slot,
    SlotTable,
    StoreRecord,
)
from app.keys.membership import RECOVERY_PERSON, Member, Stage
from app.keys.memory import Secret
from app.keys.names import sign_in_name
from app.keys.recovery import RecoveryKey
from app.paths import Paths
from app.settings import Settings
from app.store.connection import Connection, StoreKind
from app.store.people import PersonRepository, add_membership
from app.store.policies import CLINIC_NAME, PolicyRepository
from app.store.store import Store, StoreIdentity, UnitOfWork
from app.store.values import time_text

SHORTEST_PASSWORD = 15
LONGEST_PASSWORD = 1024
DATA_KEY_BYTES = 32
EPOCH = 1


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

    def __init__(self, settings: Settings, cost: Argon2Cost, workstation: str) -> None:
        self._settings = settings
        self._paths = Paths(settings.home)
        self._cost = cost
        self._workstation = workstation
        self._clinic = new_id()
        self._device = new_id()
        self._ids = {kind: new_id() for kind in StoreKind}
        self._now = time_text(datetime.now(UTC))

    def found(self, clinic_name: str, people: Sequence[NewPerson]) -> RecoveryKey:
        check_people(clinic_name, people)
        self._prepare_folder()
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
            device = device_secret(self._settings, self._paths, self._device).create()
            stores = {}
            for kind in StoreKind:
                salt = Store.create(self._path(kind), self._identity(kind), data_keys[kind])
                stores[str(kind)] = StoreRecord(id=self._ids[kind], salt=salt, epoch=EPOCH)
            slots = [self._password_slot(newcomer, device) for newcomer in newcomers]
            slots.append(self._recovery_slot(rescue, recovery))
            table = SlotTable(
                clinic=self._clinic,
                generation=1,
                device=self._device,
                founder=newcomers[0].id,
                stores=stores,
                members=members,
                slots=tuple(slots),
                keys=self._sealed([*newcomers, rescue], data_keys),
            ).signed(newcomers[0].id, newcomers[0].keys.sign)
            self._first_entries(table, clinic_name, newcomers, data_keys[StoreKind.CLINIC])
            KeySlotFiles(self._paths).save(table)
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
        stores = [self._path(kind) for kind in StoreKind]
        try:
            home.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self._paths.founding.exists():
                for path in stores:
                    for leftover in (path, path.with_name(f"{path.name}-wal")):
                        leftover.unlink(missing_ok=True)
            elif any(path.exists() for path in stores):
                raise UserFacingError(
                    "This folder holds the stores of a clinic, and its key slots are missing.",
                    "Restore «keyslots.json» from a backup, or choose an empty folder.",
                    "The stores were not changed.",
                )
        except OSError as error:
            raise UserFacingError(
                f"The folder of the clinic cannot be used: {error.strerror}.",
                "Choose another folder.",
            ) from error
        write_durably(self._paths.founding, b"")

    def _path(self, kind: StoreKind) -> Path:
        return store_path(self._paths, kind)

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
            )
            members.append(member.signed(self._clinic, founder.keys.sign))
        return tuple(members)

    def _password_slot(self, newcomer: _Newcomer, device: bytes) -> Slot:
        assert newcomer.person is not None  # noqa: S101
        salt = secrets.token_bytes(SALT_BYTES)
        slot = Slot(
            kind=PASSWORD_SLOT,
            version=SLOT_VERSION,
            person=newcomer.id,
            device=self._device,
            locked=b"",
            salt=salt,
            memory_kib=self._cost.memory_kib,
            iterations=self._cost.iterations,
            lanes=self._cost.lanes,
        )
        binding = slot.binding(self._clinic, newcomer.roles)
        with (
            stretch(newcomer.person.password, salt, self._cost) as stretched,
            password_key(stretched, device, binding) as key,
        ):
            return msgspec.structs.replace(slot, locked=newcomer.keys.lock(key, binding))

    def _recovery_slot(self, rescue: _Newcomer, recovery: RecoveryKey) -> Slot:
        slot = Slot(
            kind=RECOVERY_SLOT, version=SLOT_VERSION, person=rescue.id, device="", locked=b""
        )
        binding = slot.binding(self._clinic, rescue.roles)
        with recovery.secret() as entropy, recovery_key(entropy, binding) as key:
            return msgspec.structs.replace(slot, locked=rescue.keys.lock(key, binding))

    def _sealed(
        self, newcomers: Sequence[_Newcomer], data_keys: dict[StoreKind, Secret]
    ) -> tuple[SealedKey, ...]:
        """The clinic's key for everybody, the charts' key for those who read charts."""
        sealed = []
        for newcomer in newcomers:
            for kind in StoreKind:
                if kind is StoreKind.CHART and not newcomer.reads_charts:
                    continue
                blob = seal_data_key(
                    data_keys[kind],
                    newcomer.keys.exchange_public,
                    clinic=self._clinic,
                    store=kind,
                    epoch=EPOCH,
                    person=newcomer.id,
                )
                sealed.append(SealedKey(store=kind, epoch=EPOCH, person=newcomer.id, sealed=blob))
        return tuple(sealed)

    def _first_entries(
        self, table: SlotTable, clinic_name: str, newcomers: Sequence[_Newcomer], key: Secret
    ) -> None:
        """The people, the clinic's name and the first event of the log."""
        founder = newcomers[0]
        author = log.Author(
            founder.id, tuple(founder.roles), self._workstation, new_id(), time.monotonic()
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
            unit.record(
                Event(
                    Action.FOUND,
                    object_id=self._clinic,
                    detail={
                        "count": len(newcomers),
                        "slots_sha256": table.sha256(),
                        "generation": table.generation,
                        "epoch": table.epoch,
                    },
                )
            )

        store = Store(self._path(StoreKind.CLINIC), self._identity(StoreKind.CLINIC), key)
        try:
            store.record_with(lambda connection, event: _logged(connection, author, event), None)
            store.write(write)
        finally:
            store.close()


def _logged(connection: Connection, author: log.Author, event: Event) -> None:
    log.append(connection, author.stamp(event))


def store_path(paths: Paths, kind: StoreKind) -> Path:
    return paths.clinic_store if kind is StoreKind.CLINIC else paths.chart_store


def check_people(clinic_name: str, people: Sequence[NewPerson]) -> None:
    """Refused, in words, if a clinic cannot begin with these people."""
    if not clinic_name.strip():
        raise Refused("The clinic needs a name.", "Give it one.")
    for person in people:
        if not person.name.strip() or len(person.name.strip()) > 64:
            raise Refused("Everyone needs a name of 1 to 64 characters to sign in with.")
        if not person.display_name.strip() or len(person.display_name.strip()) > 200:
            raise Refused(f"«{person.name}» needs a name of 1 to 200 characters to be shown.")
        if not person.roles:
            raise Refused(f"«{person.name}» needs at least one role.")
        check_password(person)
    names = [sign_in_name(person.name) for person in people]
    if len(set(names)) != len(names) or RECOVERY_PERSON in names:
        raise Refused(
            "Two people cannot sign in with the same name, and nobody as «recovery».",
            "Choose other names.",
        )
    for role, title in ((Role.CLINICIAN, "clinician"), (Role.OFFICE_MANAGER, "office manager")):
        if not any(role in person.roles for person in people):
            raise Refused(
                f"A clinic begins with at least one {title}.",
                "One person may hold both roles.",
            )


def check_password(person: NewPerson) -> None:
    """Length counts, not kinds of characters. Source: NIST SP 800-63B-4, section 3.1.1.2."""
    password = person.password
    if len(password) < SHORTEST_PASSWORD:
        raise Refused(
            f"The password of «{person.name}» has {len(password)} characters, and at least "
            f"{SHORTEST_PASSWORD} are needed.",
            "Four or five unrelated words make a good one.",
        )
    if len(password) > LONGEST_PASSWORD:
        raise Refused(
            f"The password of «{person.name}» is longer than {LONGEST_PASSWORD} characters."
        )
    if len(set(password)) < 5 or person.name.casefold() == password.casefold():
        raise Refused(
            f"The password of «{person.name}» is too easy to guess.",
            "Four or five unrelated words make a good one.",
        )


def _roles(roles: frozenset[Role]) -> tuple[Role, ...]:
    return tuple(sorted(roles))
