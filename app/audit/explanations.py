"""One plain sentence for each event: when, who, what, and what it means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, tzinfo

from app.accounts.permissions import Act
from app.audit.events import Action
from app.audit.log import LoggedEvent
from app.audit.phrases import CHANGES, PHRASES, REASONS, THINGS
from app.keys.keyslots import RECOVERY_PERSON

SHOWN_ID = 8
NOBODY = "somebody whose name the log does not know"


def explain(event: LoggedEvent, names: Mapping[str, str], zone: tzinfo | None = None) -> str:
    """The event as one sentence; `names` are the people by id, `zone` None is the local zone."""
    return f"{moment(event.time, zone)}, {_what(event, names)}."


def told(event: LoggedEvent, names: Mapping[str, str]) -> str:
    """The sentence without its time."""
    what = _what(event, names)
    return f"{what[0].upper()}{what[1:]}."


def moment(time: datetime, zone: tzinfo | None = None) -> str:
    """A time as people write it, to the second."""
    local = time.astimezone(zone)
    return f"On {local.day} {local:%B %Y} at {local:%H:%M:%S}"


def name_of(person: str, names: Mapping[str, str]) -> str:
    """The name that is shown for a person's id."""
    if person == RECOVERY_PERSON:
        return "the holder of the recovery key"
    return names.get(person) or (f"person {person[:SHOWN_ID]}" if person else NOBODY)


def said_reason(reason: str) -> str:
    """The reasons of an event in words."""
    parts = (part.strip() for part in reason.split(","))
    return ", ".join(REASONS.get(part, part.replace("_", " ")) for part in parts if part)


def _what(event: LoggedEvent, names: Mapping[str, str]) -> str:
    who = name_of(event.person, names)
    if event.action not in set(Action):
        return f"{who} did what this version of Consultroom does not know ({event.action})"
    action = Action(event.action)
    special = _SPECIAL.get(action)
    if special is not None and (told := special(event, who, names)):
        return told
    phrase = PHRASES[action]
    words = _words(event, names)
    if event.status == "ok":
        reason = said_reason(event.reason) if event.reason not in _SAID else ""
        return _joined(f"{who} {phrase.did.format_map(words)}", reason, phrase.meaning)
    tried = f"{who} tried to {phrase.to_do.format_map(words)}"
    outcome = "and was refused" if event.status == "refused" else "and it failed"
    return _joined(f"{tried}, {outcome}", said_reason(event.reason))


def _joined(*parts: str) -> str:
    """What happened, then why or what it means, in one sentence."""
    first, *others = [part for part in parts if part]
    return first + "".join(f"{': ' if at == 0 else '; '}{other}" for at, other in enumerate(others))


def _words(event: LoggedEvent, names: Mapping[str, str]) -> Mapping[str, object]:
    words: defaultdict[str, object] = defaultdict(lambda: "an unknown number of")
    of_patient = f" of patient {event.patient[:SHOWN_ID]}" if event.patient else ""
    words.update({"model": "a model", "policy": "unknown", "value": "nothing", "alert": "unknown"})
    words.update(event.detail)
    words["of_patient"] = of_patient
    words["person"] = name_of(str(event.detail.get("person", event.object_id)), names)
    kind = str(event.detail.get("kind", "")) or event.reason
    if event.action == Action.VERIFY and "size" in event.detail:
        kind = "log"
    words["edited"] = _EDITED.get(
        kind,
        "the words of a transcript" if kind.startswith("transcript") else "the draft of a note",
    )
    words["discarded"] = _DISCARDED.get(kind, "a recording")
    named = THINGS.get(kind)
    if named is not None:
        thing = named.format_map(words)
    else:
        thing = kind.replace("_", " ") or f"something{of_patient}"
    if event.action == Action.EXPORT and "format" in event.detail:
        form = str(event.detail["format"])
        thing += _WAYS_OUT.get(form, f" as {form}")
    words["thing"] = thing
    change = CHANGES.get(kind)
    if change is not None:
        words["change"] = change.format_map(words)
    elif event.action == Action.ACCOUNT:
        words["change"] = f"changed the account of {words['person']}"
    elif event.action == Action.MODEL:
        words["change"] = f"changed the installed models ({words['model']})"
    else:
        words["change"] = "changed who can open the stores"
    return words


def _sign_in_refused(event: LoggedEvent, who: str, names: Mapping[str, str]) -> str:
    """Told at the next sign-in, by somebody else than it happened to."""
    reason = said_reason(event.reason)
    if "count" not in event.detail:
        return _joined(f"{who} was refused at sign-in", reason)
    count = int(event.detail["count"])
    times = "once" if count == 1 else f"{count} times"
    first, last = event.detail.get("first_time", ""), event.detail.get("last_time", "")
    known = f" as {name_of(event.object_id, names)}" if event.object_id else ""
    return _joined(
        f"{who} brought to light that sign-in{known} had been refused {times}"
        f" between {first} and {last}",
        reason,
    )


def _refusal(event: LoggedEvent, who: str, _names: Mapping[str, str]) -> str:
    first, _, others = event.reason.partition(", ")
    if first not in set(Act):
        return _joined(f"{who} was refused", said_reason(event.reason))
    asked = f"{who} asked for something that they may not do ({first.replace('_', ' ')})"
    return _joined(f"{asked} and was refused", said_reason(others))


def _clock(event: LoggedEvent, who: str, _names: Mapping[str, str]) -> str:
    seconds = abs(float(event.detail.get("seconds", 0)))
    days, hours = divmod(round(seconds / 3600), 24)
    far = f"{days} days" if days > 1 else f"{hours} hours" if hours > 1 else f"{seconds:.0f} s"
    return f"{said_reason(event.reason) or 'the clock was set'} by {far} while {who} was here"


def _update(event: LoggedEvent, who: str, _names: Mapping[str, str]) -> str:
    if event.detail.get("kind") != "microphone":
        return ""
    of_patient = f" for patient {event.patient[:SHOWN_ID]}" if event.patient else ""
    return _joined(f"{who} went on recording{of_patient}", said_reason(event.reason))


def _verify(event: LoggedEvent, who: str, _names: Mapping[str, str]) -> str:
    if event.reason in {"log_anchor", "witness"}:
        return _joined(f"the log was found changed when {who} signed in", said_reason(event.reason))
    if event.reason == "charts_lag":
        return _joined(f"other charts were found when {who} signed in", said_reason(event.reason))
    if event.status == "failed" and "findings" in event.detail:
        found = event.detail["findings"]
        return (
            f"{who} verified the log of {event.detail.get('size', 0)} events and found {found}"
            + (
                " problem: it is not what was signed"
                if found == 1
                else " problems: it is not what was signed"
            )
        )
    return ""


def _sign_out(event: LoggedEvent, who: str, names: Mapping[str, str]) -> str:
    if event.reason != "no_sign_out":
        return ""
    earlier = name_of(str(event.detail.get("person", "")), names)
    return f"{who} signed in and the session of {earlier} before had ended without signing out"


def _install_update(event: LoggedEvent, who: str, _names: Mapping[str, str]) -> str:
    """Told at the next sign-in, by somebody who need not have installed anything."""
    release = event.detail.get("release", "")
    way = "the way back to" if event.detail.get("kind") == "went_back" else "the update to"
    outcome = {"ok": "was taken", "refused": "was refused"}.get(event.status, "failed")
    told = f"{way} Consultroom {release} {outcome} before {who} signed in"
    return _joined(told, said_reason(event.reason))


_SPECIAL = {
    Action.SIGN_IN_REFUSED: _sign_in_refused,
    Action.REFUSAL: _refusal,
    Action.VERIFY: _verify,
    Action.SIGN_OUT: _sign_out,
    Action.CLOCK: _clock,
    Action.UPDATE: _update,
    Action.INSTALL_UPDATE: _install_update,
}
_WAYS_OUT = {"clipboard": " to the clipboard", "paper": " on paper"}
_DISCARDED = {
    "transcript": "the words of a transcript",
    "draft": "the draft of a note",
    "term": "a word of the vocabulary",
    "snippet": "a snippet",
    "template": "a template",
    "template_text": "the text of a template that named a patient",
}
_EDITED = {
    "transcript_speakers": "who speaks in a transcript",
    "transcript_names": "the names of the speakers of a transcript",
}
_SAID = frozenset({"checkpoint", "recovery_key"})
"""Reasons that the sentence says already."""
