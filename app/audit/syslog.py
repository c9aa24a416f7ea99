"""Events as RFC 5424 syslog messages, one line each, for a SIEM."""

from __future__ import annotations

from collections.abc import Mapping

from app.audit.explanations import told
from app.audit.log import LoggedEvent, leaf_hash
from app.store.values import time_text

FACILITY = 13  # «log audit». Source: RFC 5424, section 6.2.1
SEVERITIES = {"ok": 6, "refused": 4, "failed": 3}  # informational, warning, error
LOUD = 5  # notice: what succeeded and still deserves a look
LOUD_ACTIONS = frozenset({"recover", "restore", "key_slots", "policy", "account"})
APPLICATION = "consultroom"
# No number was registered for this project; RFC 5612 reserves this one for documentation. Whoever
# takes these messages in production replaces it with the clinic's own private enterprise number.
STRUCTURE = "audit@32473"
DETAILS = "detail@32473"
NOTHING = "-"
BYTE_ORDER_MARK = "\ufeff"
LONGEST = {"host": 255, "process": 128, "message": 32, "name": 32}


def message(event: LoggedEvent, names: Mapping[str, str]) -> str:
    """The whole message without a newline at its end."""
    header = " ".join(
        (
            f"<{FACILITY * 8 + severity(event)}>1",
            time_text(event.time),
            _header(event.workstation, LONGEST["host"]),
            APPLICATION,
            _header(event.session, LONGEST["process"]),
            _header(event.action, LONGEST["message"]),
        )
    )
    known = {
        "sequence": event.sequence,
        "id": event.id,
        "person": event.person,
        "role": event.role,
        "object": event.object_id,
        "patient": event.patient,
        "status": event.status,
        "reason": event.reason,
        "leafHash": leaf_hash(event.leaf).hex(),
    }
    structure = _element(STRUCTURE, known) + (
        _element(DETAILS, event.detail) if event.detail else ""
    )
    said = "".join(one if one.isprintable() else " " for one in told(event, names))
    return f"{header} {structure} {BYTE_ORDER_MARK}{said}"


def severity(event: LoggedEvent) -> int:
    """The severity of RFC 5424, section 6.2.1."""
    quiet = SEVERITIES.get(event.status, SEVERITIES["failed"])
    return min(quiet, LOUD) if event.action in LOUD_ACTIONS else quiet


def _header(text: str, longest: int) -> str:
    """A header field: printable ASCII without spaces, or the sign for nothing."""
    return "".join(one if "!" <= one <= "~" else "_" for one in text)[:longest] or NOTHING


def _element(name: str, values: Mapping[str, object]) -> str:
    parameters = "".join(
        f' {_header(key, LONGEST["name"])}="{_escaped(str(value))}"'
        for key, value in values.items()
        if value != ""
    )
    return f"[{name}{parameters}]"


def _escaped(value: str) -> str:
    """Source: RFC 5424, section 6.3.3; control characters would end the line of a file."""
    for sign in ("\\", '"', "]"):
        value = value.replace(sign, f"\\{sign}")
    return "".join(one if one.isprintable() else " " for one in value)
