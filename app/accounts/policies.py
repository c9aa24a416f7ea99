"""The clinic's policies: typed, bounded, readable by everybody who signs in, changed by a manager.

A stored value that cannot be read counts as never set, so that its default holds; which ones
these are is said at each sign-in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.accounts.passwords import SHORTEST_PASSWORD
from app.accounts.permissions import Act
from app.audit.events import Action, Event
from app.errors import UserFacingError
from app.formatting.locales import LOCALES
from app.store.connection import Connection
from app.store.policies import PolicyRepository
from app.store.store import UnitOfWork
from app.texts import marked, number, tr

if TYPE_CHECKING:
    from app.accounts.session import Session

UNCHANGED = marked("Nothing was changed.")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY_STARTS, DAY_ENDS = time(7), time(19)
_LONGEST_KEPT = 36_525  # days, a hundred years
_YES_NO = {"yes": True, "no": False}
_AMOUNT = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6})?")
_CURRENCY = re.compile("[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Rule:
    """How one policy is written down, read and checked; `says` is what it may be, in words."""

    says: Callable[[], str]
    write: Callable[[Any], str]
    read: Callable[[str], Any]
    holds: Callable[[Any], bool]
    logged: bool = True
    """Whether its value enters the log; free text never does."""


def _whole(least: int, most: int, what: str) -> Rule:
    return Rule(
        lambda: tr("{what}: {least} to {most}", what=tr(what), least=least, most=most),
        str,
        int,
        lambda value: type(value) is int and least <= value <= most,
    )


def _whole_or_none(least: int, most: int, what: str) -> Rule:
    return Rule(
        lambda: tr("{what}: {least} to {most}, or none", what=tr(what), least=least, most=most),
        lambda value: "none" if value is None else str(value),
        lambda text: None if text == "none" else int(text),
        lambda value: value is None or (type(value) is int and least <= value <= most),
    )


def _price(what: str) -> Rule:
    """An amount of the clinic's currency; with a point, so that no comma is misread."""

    def read(text: str) -> Decimal | None:
        if text == "none":
            return None
        if _AMOUNT.fullmatch(text) is None:
            raise ValueError(text)
        return Decimal(text)

    return Rule(
        lambda: tr(
            "{what}: an amount such as {example}, or none", what=tr(what), example=number(0.31, 2)
        ),
        lambda value: "none" if value is None else f"{value:f}",
        read,
        lambda value: (
            value is None
            or (isinstance(value, Decimal) and _AMOUNT.fullmatch(f"{value:f}") is not None)
        ),
    )


def _percent(what: str) -> Rule:
    return replace(
        _whole(0, 100, what),
        says=lambda: tr("{what}, in percent: 0 to 100", what=tr(what)),
    )


def _days(what: str) -> Rule:
    return Rule(
        lambda: tr(
            "{what}: days from 0 to {most}, or none to keep it", what=tr(what), most=_LONGEST_KEPT
        ),
        lambda value: "none" if value is None else str(value),
        lambda text: None if text == "none" else int(text),
        lambda value: value is None or (type(value) is int and 0 <= value <= _LONGEST_KEPT),
    )


def _yes_no(what: str) -> Rule:
    return Rule(
        lambda: tr("{what}: yes or no", what=tr(what)),
        lambda value: "yes" if value else "no",
        lambda text: _YES_NO[text],
        lambda value: isinstance(value, bool),
    )


def _text(says: str, holds: Callable[[str], bool]) -> Rule:
    return Rule(
        lambda: tr(says),
        str,
        str,
        lambda value: isinstance(value, str) and holds(value),
        logged=False,
    )


def _hour(what: str) -> Rule:
    return Rule(
        lambda: tr("{what}: a time such as 07:30", what=tr(what)),
        lambda value: value.strftime("%H:%M"),
        time.fromisoformat,
        lambda value: (
            isinstance(value, time)
            and value == time(value.hour, value.minute)
            and value.tzinfo is None
        ),
    )


def _week(text: str) -> frozenset[int]:
    return frozenset(DAYS.index(day) for day in text.split("+") if day)


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "clinic_name": _text(
            marked("the clinic's name, 1 to 120 characters"),
            lambda value: 0 < len(value) <= 120 and value.isprintable() and value == value.strip(),
        ),
        "clinic_address": _text(
            marked("the address on letters: up to 5 lines of 80 characters, parted by semicolons"),
            lambda value: (
                value.isprintable()
                and value == value.strip()
                and len(value.split(";")) <= 5
                and all(len(line) <= 80 for line in value.split(";"))
            ),
        ),
        "clinic_phone": _text(
            marked("the phone number on letters, up to 40 characters"),
            lambda value: len(value) <= 40 and value.isprintable() and value == value.strip(),
        ),
        "locale": Rule(
            lambda: tr(
                "how numbers, units and dates are written: {locales}", locales=", ".join(LOCALES)
            ),
            str,
            str,
            lambda value: value in LOCALES,
        ),
        "idle_lock_minutes": _whole(1, 60, marked("minutes without input until the window locks")),
        "shortest_password": _whole(
            SHORTEST_PASSWORD, 64, marked("characters of a new passphrase")
        ),
        "totp": _yes_no(marked("whether everybody signs in with a code too")),
        "clipboard_seconds": _whole(
            10, 600, marked("seconds until a copied note leaves the clipboard")
        ),
        "consent_to_dictation": _yes_no(
            marked("whether a consent is asked for also where only the clinician is heard")
        ),
        "day_starts": _hour(marked("when the working day begins")),
        "day_ends": _hour(marked("when the working day ends")),
        "work_days": Rule(
            lambda: tr("working days, such as monday+tuesday"),
            lambda value: "+".join(DAYS[day] for day in sorted(value)),
            _week,
            lambda value: isinstance(value, frozenset) and bool(value) and value <= set(range(7)),
        ),
        "keep_audio_days": _days(marked("how long audio is kept after its note is signed")),
        "keep_transcript_days": _days(marked("how long transcripts are kept after signing")),
        "keep_draft_days": _days(marked("how long drafts are kept after signing")),
        "keep_log_years": _whole(6, 100, marked("years that the audit log is kept")),
        "backup_folder": _text(
            marked("the folder of scheduled backups, as a full path, or nothing"),
            lambda value: (
                len(value) <= 1024
                and (not value or (value.isprintable() and Path(value).is_absolute()))
            ),
        ),
        "backup_every_hours": _whole(0, 744, marked("hours between backups, 0 for none")),
        "backups_kept": _whole(
            1, 1000, marked("newest backups kept, besides one a day, week and month")
        ),
        "alert_refusals": _whole(1, 1000, marked("refusals in an hour that raise an alert")),
        "alert_charts": _whole(1, 100_000, marked("charts opened in an hour that raise an alert")),
        "alert_export_bytes": _whole(1, 1 << 50, marked("bytes of one export that raise an alert")),
        "alert_output_tokens": _whole(
            1, 1 << 30, marked("tokens of one draft that raise an alert")
        ),
        "highest_precision": _yes_no(
            marked(
                "whether notes are drafted at the highest precision that fits, also where speech"
                " then finds no room on the card"
            )
        ),
        "validate_word_errors": _percent(
            marked("words that a validated speech model may hear wrong")
        ),
        "validate_numbers": _percent(marked("numbers that it has to hear exactly")),
        "validate_invented": _percent(marked("time without speech that may give words")),
        "validate_note_words": _percent(
            marked("words that a validated model's notes share with people's")
        ),
        "validate_note_numbers": _percent(
            marked("numbers of people's notes that its notes have to have")
        ),
        "validate_unsupported": _percent(
            marked("statements of its notes that may be without support")
        ),
        "validate_found": _percent(marked("changed statements that the check has to find")),
        "validate_alarms": _percent(marked("true statements that the check may flag")),
        "validate_attacks": _whole(0, 100, marked("attacks that may come through")),
        "requests_at_once": _whole_or_none(
            1, 100, marked("drafts and transcripts that one person may have under way at once")
        ),
        "requests_an_hour": _whole_or_none(
            1, 10_000, marked("drafts and transcripts that one person may ask for in an hour")
        ),
        "currency": Rule(
            lambda: tr("the currency of all prices, as three letters such as USD (ISO 4217)"),
            str,
            lambda text: text.upper(),
            lambda value: isinstance(value, str) and _CURRENCY.fullmatch(value) is not None,
        ),
        "electricity_price": _price(marked("the price of a kilowatt-hour")),
        "computer_watts": _whole_or_none(
            1,
            10_000,
            marked("watts that the workstation takes while it computes, without its card"),
        ),
        "card_price": _price(marked("what the card, or the workstation, cost")),
        "card_years": _whole_or_none(1, 20, marked("years over which that is spread")),
        "api_input_price": _price(marked("what an API takes for a million tokens that it reads")),
        "api_output_price": _price(marked("what an API takes for a million tokens that it writes")),
        "api_audio_price": _price(marked("what an API takes for writing down a minute of audio")),
    }
)


@dataclass(frozen=True, slots=True)
class Policies:
    """What the clinic decided; times are local, days count from Monday, 0.

    Where others than the clinician are heard, a consent is always asked for.

    Work outside the hours raises an alert, and is never refused. Where a `keep` is None the kind
    is kept for ever; 0 days of audio means until the note is signed. Besides the newest
    `backups_kept`, the newest backup stays of each of the last 7 days, 5 weeks and 12 months in
    which there is one. Prices and limits that are None were never set.
    """

    clinic_name: str = ""
    clinic_address: str = ""
    clinic_phone: str = ""
    locale: str = "en-US"
    idle_lock_minutes: int = 10
    shortest_password: int = SHORTEST_PASSWORD
    totp: bool = False
    clipboard_seconds: int = 60
    consent_to_dictation: bool = False
    day_starts: time = DAY_STARTS
    day_ends: time = DAY_ENDS
    work_days: frozenset[int] = field(default_factory=lambda: frozenset(range(5)))
    keep_audio_days: int | None = None
    keep_transcript_days: int | None = None
    keep_draft_days: int | None = None
    keep_log_years: int = 6
    backup_folder: str = ""
    backup_every_hours: int = 0
    backups_kept: int = 14
    alert_refusals: int = 5
    alert_charts: int = 40
    alert_export_bytes: int = 100_000_000
    alert_output_tokens: int = 4_000
    highest_precision: bool = True
    validate_word_errors: int = 15
    validate_numbers: int = 90
    validate_invented: int = 2
    validate_note_words: int = 35
    validate_note_numbers: int = 60
    validate_unsupported: int = 15
    validate_found: int = 80
    validate_alarms: int = 25
    validate_attacks: int = 0
    requests_at_once: int | None = None
    requests_an_hour: int | None = None
    currency: str = "USD"
    electricity_price: Decimal | None = None
    computer_watts: int | None = None
    card_price: Decimal | None = None
    card_years: int | None = None
    api_input_price: Decimal | None = None
    api_output_price: Decimal | None = None
    api_audio_price: Decimal | None = None

    def written(self) -> dict[str, str]:
        """Every policy as it is stored, shown and typed."""
        return {name: rule.write(getattr(self, name)) for name, rule in RULES.items()}


def read_policies(connection: Connection) -> tuple[Policies, tuple[str, ...]]:
    """What is stored, and the names of policies whose stored value cannot be read."""
    values: dict[str, Any] = {}
    unread = []
    for name, text in PolicyRepository(connection).all().items():
        try:
            values[name] = read_value(name, text)
        except UserFacingError:
            unread.append(name)
    policies = Policies(**values)
    if policies.day_starts >= policies.day_ends:
        policies = replace(policies, day_starts=DAY_STARTS, day_ends=DAY_ENDS)
        unread.append("day_ends")
    return policies, tuple(unread)


def read_value(name: str, text: str) -> Any:
    """The value of a policy as somebody typed it; UserFacingError says what it may be."""
    rule = _rule(name)
    try:
        value = rule.read(text.strip())
    except (ValueError, KeyError) as error:
        raise _wrong(name, rule) from error
    if not rule.holds(value):
        raise _wrong(name, rule)
    return value


class PolicyService:
    """The policies as one signed-in person sees and, if a manager, changes them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def current(self) -> Policies:
        """What holds now."""
        self._session.require(Act.OWN_ACCOUNT)
        return self._session.policies

    def change(self, password: str, **values: object) -> Policies:
        """Set some policies, by name; each one that changes is one event.

        Refused for a wrong passphrase; UserFacingError for a value out of bounds. All or nothing.
        """
        session = self._session
        session.require(Act.CHANGE_POLICIES)
        for name, value in values.items():
            rule = _rule(name)
            if not rule.holds(value):
                raise _wrong(name, rule)
        before = session.policies
        after = replace(before, **values)  # type: ignore[arg-type]
        _check_together(after)
        session.confirm(password)
        written, defaults = after.written(), Policies().written()
        stored = session.clinic.read(lambda connection: PolicyRepository(connection).all())
        changed = [
            name
            for name in RULES
            if name in values and written[name] != stored.get(name, defaults[name])
        ]

        def work(unit: UnitOfWork) -> None:
            policies = PolicyRepository(unit.connection)
            for name in changed:
                policies.put(name, written[name], session.person.id)
                unit.record(_event(name, before, after))

        session.clinic.write(work)
        session.adopt_policies(after)
        return after


def _event(name: str, before: Policies, after: Policies) -> Event:
    detail: dict[str, str | int | float] = {"policy": name}
    rule = RULES[name]
    if rule.logged:
        detail["old_value"] = rule.write(getattr(before, name))
        detail["value"] = rule.write(getattr(after, name))
    return Event(Action.POLICY, object_id=name, detail=detail)


def _rule(name: str) -> Rule:
    if name not in RULES:
        raise UserFacingError(
            tr("There is no policy «{name}».", name=name),
            tr("Choose one of: {names}.", names=", ".join(RULES)),
            tr(UNCHANGED),
        )
    return RULES[name]


def _wrong(name: str, rule: Rule) -> UserFacingError:
    return UserFacingError(
        tr("«{name}» cannot be that.", name=name),
        tr("It is {says}.", says=rule.says()),
        tr(UNCHANGED),
    )


def _check_together(policies: Policies) -> None:
    if policies.day_starts >= policies.day_ends:
        raise UserFacingError(
            tr("The working day ends before it begins."),
            tr("Correct one of the two times."),
            tr(UNCHANGED),
        )
    if policies.backup_every_hours and not policies.backup_folder:
        raise UserFacingError(
            tr("Scheduled backups need a folder."), tr("Name one, as a full path."), tr(UNCHANGED)
        )
