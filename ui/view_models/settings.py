"""The clinic's policies while somebody edits them: what would change, and what cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from decimal import Decimal

from PySide6.QtCore import QLocale, QTime

from app.accounts.permissions import Act, allowed
from app.accounts.policies import RULES, Policies, PolicyService, read_value
from app.accounts.session import Session
from app.errors import UserFacingError
from ui.operations import Operations
from ui.view_models.place import PlaceModel
from ui.view_models.wording import number


@dataclass(frozen=True, slots=True)
class Words:
    """How a policy is called, what stands after its number, and what it does."""

    name: str
    unit: str = ""
    text: str = ""


WORDS = {
    "clinic_name": Words("Name of the clinic"),
    "clinic_address": Words(
        "Address", "", "It stands on exported notes. Part its lines by semicolons."
    ),
    "clinic_phone": Words("Phone", "", "It stands on exported notes too."),
    "clipboard_seconds": Words(
        "A copied note stays in the clipboard", "seconds", "Then it is taken out again."
    ),
    "locale": Words(
        "Numbers, units and dates", "", "How they are written in transcripts from now on."
    ),
    "idle_lock_minutes": Words(
        "Lock when nobody is here", "minutes", "A recording under way goes on behind the lock."
    ),
    "shortest_password": Words(
        "Shortest passphrase",
        "characters",
        "Counts for passphrases that are chosen from now on. Never less than 15.",
    ),
    "totp": Words(
        "Code from a phone",
        "",
        "Asked for at each sign-in; everybody sets one up at the next one.",
    ),
    "consent_to_dictation": Words(
        "Consent before each recording",
        "",
        "Asked for in dictations too. Where the patient or others are heard, it always is.",
    ),
    "day_starts": Words("Day begins"),
    "day_ends": Words("Day ends"),
    "work_days": Words(
        "Working days", "", "Work at other times raises an alert and is never refused."
    ),
    "keep_audio_days": Words("Audio", "days after signing"),
    "keep_transcript_days": Words("Transcripts", "days after signing"),
    "keep_draft_days": Words("Drafts", "days after signing"),
    "keep_log_years": Words("Log", "years", "Never less than six years."),
    "backup_folder": Words("Folder"),
    "backup_every_hours": Words("Every", "hours"),
    "backups_kept": Words("Keep", "backups"),
    "alert_refusals": Words("Refusals in an hour", "or more"),
    "alert_charts": Words("Charts one person opens in an hour", "or more"),
    "alert_export_bytes": Words("Size of an export", "MB or more"),
    "alert_output_tokens": Words("Length of one draft", "tokens or more"),
    "highest_precision": Words(
        "Notes at the highest precision",
        "",
        "Else the model may keep what it has read a little less exactly, in 8 bits, so that speech "
        "fits on the graphics card too. Counts from the next sign-in.",
    ),
    "validate_word_errors": Words("Speech: words heard wrong", "% at most"),
    "validate_numbers": Words("Speech: numbers heard exactly", "% at least"),
    "validate_invented": Words("Speech: silence that was written down as words", "% at most"),
    "validate_note_words": Words("Notes: words shared with people's notes", "% at least"),
    "validate_note_numbers": Words("Notes: numbers of people's notes that are there", "% at least"),
    "validate_unsupported": Words("Notes: statements without support", "% at most"),
    "validate_found": Words("Checks: falsified statements that are flagged", "% at least"),
    "validate_alarms": Words("Checks: true statements that are flagged", "% at most"),
    "validate_attacks": Words(
        "Attacks that come through",
        "at most",
        "Words in a visit that are meant as orders to the model, and change the note.",
    ),
    "requests_at_once": Words("Drafts and transcripts at once", "at most", "Empty: no limit."),
    "requests_an_hour": Words(
        "Drafts and transcripts in an hour",
        "at most",
        "Who reaches it is told when to ask again. Empty: no limit.",
    ),
    "currency": Words("Currency", "", "Of all prices, as three letters such as USD or EUR."),
    "electricity_price": Words("Electricity", "for a kilowatt-hour"),
    "computer_watts": Words(
        "The workstation takes",
        "watts while it computes",
        "Read it off a meter at the plug, without what the card takes: the card says that itself.",
    ),
    "card_price": Words("The graphics card cost", "", "Or the workstation, where it has none."),
    "card_years": Words("That is spread over", "years"),
    "api_input_price": Words("An API that reads", "for a million tokens"),
    "api_output_price": Words("An API that writes", "for a million tokens"),
    "api_audio_price": Words("An API that listens", "for a minute of audio"),
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

PLACES = {
    "en-US": "English, United States: 3.5 mg, March 3, 2026",
    "en-GB": "English, United Kingdom: 3.5 mg, 3 March 2026",
    "es-ES": "Spanish, Spain: 3,5 mg, 3 de marzo de 2026",
    "es-MX": "Spanish, Mexico: 3.5 mg, 3 de marzo de 2026",
    "de-DE": "German: 3,5 mg, 3. März 2026",
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
            says = RULES[policy].says
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
                WORDS[policy].name,
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

        def done(policies: Policies) -> None:
            self.typed.clear()
            self._on_policies(policies)
            count = len(values)
            self.said.emit(
                "One setting is saved and counts from now on."
                if count == 1
                else f"{number(count)} settings are saved and count from now on."
            )

        self.do(
            "policies", "Saving the settings", lambda _: service.change(password, **values), done
        )

    def _value(self, policy: str) -> object:
        text = self.typed[policy]
        if policy in OPTIONAL and not text.strip():
            text = "none"
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
        return f"{value / MEGABYTE:g}"
    return RULES[policy].write(value)


def in_words(policy: str, value: object) -> str:
    """A value of a policy in words."""
    if policy in KEPT_DAYS:
        return _kept(value)
    if value is None:
        return "not set"
    if policy == "backup_every_hours" and value == 0:
        return "never by itself"
    if policy == "alert_export_bytes" and isinstance(value, int):
        return f"{value / MEGABYTE:g} {WORDS[policy].unit}"
    if policy == "locale":
        return PLACES[str(value)]
    return _plain(value, WORDS[policy].unit)


def _kept(days: object) -> str:
    if days is None:
        return "kept"
    if days == 0:
        return "deleted when the note is signed"
    return f"deleted {number(int(str(days)))} days after signing"


def _plain(value: object, unit: str) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, time):
        short = QLocale.FormatType.ShortFormat
        return QLocale().toString(QTime(value.hour, value.minute), short)
    if isinstance(value, frozenset):
        return ", ".join(day_name(day) for day in sorted(value))
    if isinstance(value, int):
        return f"{number(value)} {unit}".strip()
    if isinstance(value, Decimal):
        return f"{value:f} {unit}".strip()
    return str(value) or "none"


def day_name(day: int) -> str:
    """The short name of a weekday; 0 is Monday."""
    return QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
