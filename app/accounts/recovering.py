"""What the recovery key does besides opening the stores."""

from __future__ import annotations

from app.accounts.changing import change
from app.accounts.entry import Entered
from app.accounts.next_table import NextTable, slots_detail
from app.accounts.policies import read_policies
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.audit.trail import AuditTrail, Signer
from app.domain.identifiers import PersonId, new_id
from app.errors import UserFacingError
from app.keys.device_secret import SecretMissingError
from app.keys.keyslots import SlotTable
from app.store.key_slots import RecoveryKeyRepository
from app.store.store import UnitOfWork
from app.texts import marked, tr

ADOPTED = marked(
    "This workstation was not known to the clinic, and is now. Nobody can sign in here with a"
    " passphrase until you set one for them."
)
UNTIL_THEN = marked("Until it does, nobody can sign in here with a passphrase.")
KEPT = Event(Action.KEY_SLOTS, detail={"kind": "recovery_sheet_kept"})


def note_use(session: Session) -> None:
    """The words have been typed, so they are to be replaced."""

    def work(unit: UnitOfWork) -> None:
        RecoveryKeyRepository(unit.connection).used()

    session.clinic.write(work)


def adopt_workstation(session: Session) -> None:
    """Make a secret for a workstation that has none, and bind the key slots to it from now on.

    A keyring that is locked or does not answer is said, and stops nothing.
    """
    place = session.place
    try:
        place.secret(session.table.device).fetch()
    except SecretMissingError:
        _adopt(session)
    except UserFacingError as error:
        session.notices = (*session.notices, f"{error.what} {tr(UNTIL_THEN)}")


def _adopt(session: Session) -> None:
    place = session.place
    draft = NextTable(session.table)
    draft.device = new_id()
    secret = place.secret(draft.device)
    secret.create()

    def write(unit: UnitOfWork, after: SlotTable) -> None:
        detail = {"kind": "workstation_adopted", "device": after.device, **slots_detail(after)}
        unit.record(Event(Action.KEY_SLOTS, detail=detail))

    try:
        change(session, draft, write)
    except BaseException:
        if session.table.device != draft.device:
            secret.forget()
        raise
    session.audit.remember_in(secret)
    session.audit.checkpoint("key_slots")
    session.notices = (*session.notices, tr(ADOPTED))


def sheet_kept(entered: Entered) -> str:
    """Write down that the words of the present recovery key were read back; the clinic's name."""
    if entered.doubt is not None:
        entered.refuse(entered.doubt)
    keys = entered.keys
    signer = Signer(PersonId(entered.member.person), keys.signing_public, keys.sign)
    AuditTrail(entered.clinic, None, entered.author, signer, entered.table)

    def work(unit: UnitOfWork) -> None:
        RecoveryKeyRepository(unit.connection).kept()
        unit.record(KEPT)

    entered.clinic.write(work)
    return entered.clinic.read(lambda connection: read_policies(connection)[0].clinic_name)
