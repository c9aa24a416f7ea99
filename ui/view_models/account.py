"""One's own account: the passphrase, and the codes of one's phone."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.accounts.totp import TotpSetup
from app.bootstrap import Office
from app.domain.practitioner import Practitioner
from app.texts import tr
from ui.operations import Lane, Operations
from ui.view_models.place import PlaceModel


class AccountModel(PlaceModel):
    """Everything here asks for the passphrase that is used now, or for a code from the phone."""

    codes_set_up = Signal()

    def __init__(
        self, person: Practitioner, office: Office, operations: Operations, shortest: int
    ) -> None:
        super().__init__(operations)
        self.person = person
        self.shortest = shortest
        self._office = office
        self.codes: bool | None = None
        """Whether this person signs in with a code; None until it was read."""
        self.setup: TotpSetup | None = None

    def refresh(self) -> None:
        def done(enabled: bool) -> None:
            self.codes = enabled
            self.changed.emit()

        self.read("codes", lambda _: self._office.totp.enabled(), done)

    def change_password(self, old: str, new: str) -> None:
        people = self._office.people
        self.do(
            "change password",
            tr("Locking your keys anew"),
            lambda _: people.change_password(old, new),
            lambda _: self.said.emit(tr("Your new passphrase holds from now on.")),
            Lane.LONG,
        )

    def begin_codes(self) -> None:
        """Show a new secret; nothing is stored yet."""
        totp = self._office.totp

        def done(setup: TotpSetup) -> None:
            self.setup = setup
            self.changed.emit()

        self.do("begin codes", tr("Making a secret"), lambda _: totp.begin(), done, Lane.SHORT)

    def leave_codes(self) -> None:
        """Forget a secret that was not confirmed."""
        self.setup = None
        self.changed.emit()

    def confirm_codes(self, code: str) -> None:
        """The phone shows codes: ask for them at each sign-in."""
        totp, setup = self._office.totp, self.setup
        if setup is None:
            return

        def done(_: None) -> None:
            self.setup, self.codes = None, True
            self.changed.emit()
            self.said.emit(tr("From now on each sign-in asks for a code."))
            self.codes_set_up.emit()

        self.do(
            "confirm codes",
            tr("Comparing the code"),
            lambda _: totp.confirm(setup, code),
            done,
            Lane.SHORT,
        )

    def remove_codes(self, password: str) -> None:
        """Sign in with the passphrase alone again."""
        totp = self._office.totp

        def done(_: None) -> None:
            self.codes = False
            self.changed.emit()
            self.said.emit(tr("Codes are off. Remove the entry from your phone."))

        self.do(
            "remove codes",
            tr("Removing the codes"),
            lambda _: totp.remove(password),
            done,
            Lane.SHORT,
        )
