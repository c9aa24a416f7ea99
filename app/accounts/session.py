"""One signed-in person: open stores, keys in memory, and a name to answer with."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType

from app.audit.events import Action, Event
from app.audit.trail import AuditTrail
from app.domain.practitioner import Practitioner
from app.errors import Refused
from app.keys.envelope import PrivateKeys
from app.store.store import Store


class Session:
    """What a person may reach between sign-in and sign-out; close it, or use it with `with`."""

    def __init__(
        self,
        *,
        person: Practitioner,
        clinic_name: str,
        workstation: str,
        clinic: Store,
        chart: Store | None,
        audit: AuditTrail,
        keys: PrivateKeys,
        confirm: Callable[[str], None],
        notices: tuple[str, ...] = (),
    ) -> None:
        self.person = person
        self.clinic_name = clinic_name
        self.workstation = workstation
        self.clinic = clinic
        self.chart = chart
        self.audit = audit
        self.notices = notices
        """What the person should be told at once, such as a sign-in with the recovery key."""
        self._keys = keys
        self._confirm = confirm
        self._public_key = keys.signing_public
        self._closing = threading.Lock()
        self._closed = False

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def closed(self) -> bool:
        return self._closed

    def charts(self) -> Store:
        """The chart store; Refused, and audited, for a person who reads no charts."""
        if self.chart is None:
            self.audit.record(Event(Action.REFUSAL, status="refused", reason="reads_no_charts"))
            raise Refused(
                f"{self.person.display_name} does not read charts.",
                "A clinician has to sign in for this.",
                "Nothing was opened.",
            )
        return self.chart

    def confirm(self, password: str) -> None:
        """Ask again who is there: Refused, and audited, if the password is wrong."""
        try:
            self._confirm(password)
        except Refused:
            self.audit.record(Event(Action.CONFIRM, status="refused", reason="password"))
            raise
        self.audit.record(Event(Action.CONFIRM))

    def sign(self, message: bytes) -> bytes:
        """The person's Ed25519 signature (RFC 8032) of a message."""
        return self._keys.sign(message)

    def public_key(self) -> bytes:
        """The 32 bytes that verify `sign`."""
        return self._public_key

    def close(self) -> None:
        """Forward what waits, sign the log, close the stores, forget the keys; safe to repeat."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
            try:
                self.audit.forward()
                self.audit.record(Event(Action.SIGN_OUT))
                self.audit.checkpoint("sign_out")
            finally:
                self._lock()

    def _lock(self) -> None:
        self._keys.forget()
        if self.chart is not None:
            self.chart.close()
        self.clinic.close()
