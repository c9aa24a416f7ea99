"""The clinic's policies while somebody edits them: what would change, and what cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from math import isfinite

from PySide6.QtCore import QLocale, QTime

from app.accounts.permissions import Act, allowed
from app.accounts.policies import RULES, Policies, PolicyService, read_value
from app.accounts.session import Session
from app.errors import UserFacingError
from app.texts import marked, plural, tr, trimmed
from ui.operations import Operations
from ui.view_models.place import PlaceModel
from ui.view_models.wording import number


@dataclass(frozen=True, slots=True)
class Words:
    """How a policy is called, what stands after its number, what it does; all shown by `tr`."""

    name: str
    unit: str = ""
    text: str = ""


WORDS = {
    "clinic_name": Words(marked("Name of the clinic")),
    "clinic_address": Words(
        marked("Address"), "", marked("It stands on exported notes. Part its lines by semicolons.")
    ),
    "clinic_phone": Words(marked("Phone"), "", marked("It stands on exported notes too.")),
    "clipboard_seconds": Words(
        marked("A copied note stays in the clipboard"),
        marked("seconds"),
        marked("Then it is taken out again."),
    ),
    "locale": Words(
        marked("Numbers, units and dates"),
        "",
        marked("How they are written in transcripts from now on."),
    ),
    "idle_lock_minutes": Words(
        marked("Lock when nobody is here"),
        marked("minutes"),
        marked("A recording under way goes on behind the lock."),
    ),
    "shortest_password": Words(
        marked("Shortest passphrase"),
        marked("characters"),
        marked("Counts for passphrases that are chosen from now on. Never less than 15."),
    ),
    "totp": Words(
        marked("Code from a phone"),
        "",
        marked("Asked for at each sign-in; everybody sets one up at the next one."),
    ),
    "consent_to_dictation": Words(
        marked("Consent before each recording"),
        "",
        marked("Asked for in dictations too. Where the patient or others are heard, it always is."),
    ),
    "day_starts": Words(marked("Day begins")),
    "day_ends": Words(marked("Day ends")),
    "work_days": Words(
        marked("Working days"),
        "",
        marked("Work at other times raises an alert and is never refused."),
    ),
    "keep_audio_days": Words(marked("Audio"), marked("days after signing")),
    "keep_transcript_days": Words(marked("Transcripts"), marked("days after signing")),
    "keep_draft_days": Words(marked("Drafts"), marked("days after signing")),
    "keep_log_years": Words(marked("Log"), marked("years"), marked("Never less than six years.")),
    "backup_folder": Words(marked("Folder")),
    "backup_every_hours": Words(marked("Time between backups"), marked("hours")),
    "backups_kept": Words(marked("Backups that are kept")),
    "alert_refusals": Words(marked("Refusals in an hour"), marked("or more")),
    "alert_charts": Words(marked("Charts one person opens in an hour"), marked("or more")),
    "alert_export_bytes": Words(marked("Size of an export"), marked("MB or more")),
    "alert_output_tokens": Words(
        marked("Length of one draft"),
        marked("tokens or more"),
        marked("A token is a piece of text, about three quarters of a word."),
    ),
    "highest_precision": Words(
        marked("Notes at the highest precision"),
        "",
        marked(
            "Else the model may keep what it has read a little less exactly, in 8 bits, so that "
            "speech fits on the graphics card too. Counts from the next sign-in."
        ),
    ),
    "validate_word_errors": Words(marked("Speech: words heard wrong"), marked("% at most")),
    "validate_numbers": Words(marked("Speech: numbers heard exactly"), marked("% at least")),
    "validate_invented": Words(
        marked("Speech: silence that was written down as words"), marked("% at most")
    ),
    "validate_note_words": Words(
        marked("Notes: words shared with people's notes"), marked("% at least")
    ),
    "validate_note_numbers": Words(
        marked("Notes: numbers of people's notes that are there"), marked("% at least")
    ),
    "validate_unsupported": Words(marked("Notes: statements without support"), marked("% at most")),
    "validate_found": Words(
        marked("Checks: falsified statements that are flagged"), marked("% at least")
    ),
    "validate_alarms": Words(
        marked("Checks: true statements that are flagged"), marked("% at most")
    ),
    "validate_attacks": Words(
        marked("Attacks that come through"),
        marked("at most"),
        marked("Words in a visit that are meant as orders to the model, and change the note."),
    ),
    "requests_at_once": Words(
        marked("Drafts and transcripts at once"), marked("at most"), marked("Empty: no limit.")
    ),
    "requests_an_hour": Words(
        marked("Drafts and transcripts in an hour"),
        marked("at most"),
        marked("Who reaches it is told when to ask again. Empty: no limit."),
    ),
    "currency": Words(
        marked("Currency"), "", marked("Of all prices, as three letters such as USD or EUR.")
    ),
    "electricity_price": Words(marked("Electricity"), marked("for a kilowatt-hour")),
    "computer_watts": Words(
        marked("The workstation takes"),
        marked("watts while it computes"),
        marked(
            "Read it off a meter at the plug, without what the card takes: the card says that "
            "itself."
        ),
    ),
    "card_price": Words(
        marked("The graphics card cost"), "", marked("Or the workstation, where it has none.")
    ),
    "card_years": Words(marked("That is spread over"), marked("years")),
    "api_input_price": Words(marked("An API that reads"), marked("for a million tokens")),
    "api_output_price": Words(marked("An API that writes"), marked("for a million tokens")),
    "api_audio_price": Words(marked("An API that listens"), marked("for a minute of audio")),
}
OPTIONAL = frozenset(
    {
        "requests_at_once",
        "requests_an_hour",
        "electricity_price",
        "computer_watts",
        "card_price",
        "card_years",
        "api_input_price",
        "api_output_price",
        "api_audio_price",
    }
)
"""Policies whose field may be empty."""
AMOUNTS = frozenset(
    {
        "alert_export_bytes",
        "electricity_price",
        "card_price",
        "api_input_price",
        "api_output_price",
        "api_audio_price",
    }
)
"""Policies whose field may have decimals."""

PLACES = {
    "en-US": marked("English, United States: 3.5 mg, March 3, 2026"),
    "en-GB": marked("English, United Kingdom: 3.5 mg, 3 March 2026"),
    "es-ES": marked("Spanish, Spain: 3,5 mg, 3 de marzo de 2026"),
    "es-MX": marked("Spanish, Mexico: 3.5 mg, 3 de marzo de 2026"),
    "de-DE": marked("German: 3,5 mg, 3. März 2026"),
}
KEPT_DAYS = frozenset({"keep_audio_days", "keep_transcript_days", "keep_draft_days"})
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Change:
    """One policy that would change, in words."""

    policy: str
    name: str
    before: str
    after: str


class SettingsModel(PlaceModel):
    """Holds what was typed as text; nothing counts until it is saved with a passphrase."""

    def __init__(self, service: PolicyService, session: Session, operations: Operations) -> None:
        super().__init__(operations)
        self._service = service
        self._session = session
        self.may_change = allowed(Act.CHANGE_POLICIES, session.person.roles)
        self.policies: Policies = session.policies
        self.typed: dict[str, str] = {}

    def refresh(self) -> None:
        """What somebody typed stays."""
        service = self._service
        self.read("policies", lambda _: service.current(), self._on_policies)

    def text_of(self, policy: str) -> str:
        """The policy as it is typed."""
        return self.typed.get(policy, written(policy, self.policies))

    def type(self, policy: str, text: str) -> None:
        """Take what somebody typed."""
        if text == self.text_of(policy):
            return
        if text == written(policy, self.policies):
            self.typed.pop(policy, None)
        else:
            self.typed[policy] = text
        self.changed.emit()

    def wrong(self, policy: str) -> str:
        """What a policy may be, if what was typed cannot be it."""
        if policy not in self.typed:
            return ""
        try:
            self._value(policy)
        except UserFacingError:
            says = RULES[policy].says()
            return says[:1].upper() + says[1:]
        return ""

    @property
    def changes(self) -> list[Change]:
        """What saving would change; nothing while something typed cannot be."""
        if any(self.wrong(policy) for policy in self.typed):
            return []
        return [
            Change(
                policy,
                tr(WORDS[policy].name),
                in_words(policy, getattr(self.policies, policy)),
                in_words(policy, self._value(policy)),
            )
            for policy in WORDS
            if policy in self.typed and self._value(policy) != getattr(self.policies, policy)
        ]

    @property
    def wrong_count(self) -> int:
        return sum(bool(self.wrong(policy)) for policy in self.typed)

    def undo(self) -> None:
        """Forget what was typed."""
        self.typed.clear()
        self.changed.emit()

    def save(self, password: str) -> None:
        """Let the changes count from now on."""
        service = self._service
        values = {change.policy: self._value(change.policy) for change in self.changes}
        sent = dict(self.typed)

        def done(policies: Policies) -> None:
            # What is typed while it is saved stays.
            self.typed = {one: text for one, text in self.typed.items() if sent.get(one) != text}
            self._on_policies(policies)
            count = len(values)
            self.said.emit(
                plural(
                    count,
                    "One setting is saved and counts from now on.",
                    "{count} settings are saved and count from now on.",
                    count=number(count),
                )
            )

        self.do(
            "policies",
            tr("Saving the settings"),
            lambda _: service.change(password, **values),
            done,
        )

    def _value(self, policy: str) -> object:
        text = self.typed[policy]
        if policy in OPTIONAL and not text.strip():
            text = "none"
        if policy in AMOUNTS:
            text = _with_the_sign_here(text)
        if policy == "alert_export_bytes":
            text = str(round(float(text) * MEGABYTE)) if _is_number(text) else text
        return read_value(policy, text)

    def _on_policies(self, policies: Policies) -> None:
        self.policies = policies
        self.changed.emit()


def written(policy: str, policies: Policies) -> str:
    """A policy as it stands in its field."""
    value = getattr(policies, policy)
    if policy in OPTIONAL and value is None:
        return ""
    if policy == "alert_export_bytes":
        return _with_the_sign_here(f"{value / MEGABYTE:.6f}".rstrip("0").rstrip("."))
    text = RULES[policy].write(value)
    return _with_the_sign_here(text) if policy in AMOUNTS else text


def in_words(policy: str, value: object) -> str:
    """A value of a policy in words."""
    if policy in KEPT_DAYS:
        return _kept(value)
    if value is None:
        return tr("not set")
    if policy == "backup_every_hours" and value == 0:
        return tr("never by itself")
    if policy == "alert_export_bytes" and isinstance(value, int):
        return f"{trimmed(value / MEGABYTE, 6)} {tr(WORDS[policy].unit)}"
    if policy == "locale":
        return tr(PLACES[str(value)])
    unit = WORDS[policy].unit
    return _plain(value, tr(unit) if unit else "")


def _kept(days: object) -> str:
    if days is None:
        return tr("kept")
    if days == 0:
        return tr("deleted when the note is signed")
    whole = int(str(days))
    return plural(
        whole,
        "deleted {count} day after signing",
        "deleted {count} days after signing",
        count=number(whole),
    )


def _plain(value: object, unit: str) -> str:
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, time):
        short = QLocale.FormatType.ShortFormat
        return QLocale().toString(QTime(value.hour, value.minute), short)
    if isinstance(value, frozenset):
        return ", ".join(day_name(day) for day in sorted(value))
    if isinstance(value, int):
        return f"{number(value)} {unit}".strip()
    if isinstance(value, Decimal):
        return f"{trimmed(float(value), 6)} {unit}".strip()
    return str(value) or tr("none")


def day_name(day: int) -> str:
    """The short name of a weekday; 0 is Monday."""
    return QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)


def _with_the_sign_here(text: str) -> str:
    """An amount with a point as the language in use writes it, and the other way round.

    A point where a comma is meant is none: in «1.250» it would be misread.
    """
    sign = QLocale().decimalPoint()
    return text.translate({ord("."): sign, ord(sign): "."})


def _is_number(text: str) -> bool:
    try:
        return isfinite(float(text))
    except ValueError:
        return False
