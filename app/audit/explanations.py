"""One plain sentence for each event: when, who, what, and what it means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, tzinfo

from app.accounts.permissions import Act
from app.audit.events import Action
from app.audit.log import LoggedEvent
from app.audit.phrases import ASKED, CHANGES, PHRASES, REASONS, THINGS
from app.days import day_in_words
from app.keys.keyslots import RECOVERY_PERSON
from app.texts import marked, number, plural, tr

SHOWN_ID = 8


def explain(event: LoggedEvent, names: Mapping[str, str], zone: tzinfo | None = None) -> str:
    """The event as one sentence; `names` are the people by id, `zone` None is the local zone."""
    return tr("{moment}, {what}.", moment=moment(event.time, zone), what=_what(event, names))


def told(event: LoggedEvent, names: Mapping[str, str]) -> str:
    """The sentence without its time."""
    what = _what(event, names)
    return f"{what[0].upper()}{what[1:]}."


def moment(time: datetime, zone: tzinfo | None = None) -> str:
    """A time as people write it, to the second."""
    local = time.astimezone(zone)
    return tr("On {day} at {time}", day=day_in_words(local), time=f"{local:%H:%M:%S}")


def name_of(person: str, names: Mapping[str, str]) -> str:
    """The name that is shown for a person's id."""
    if person == RECOVERY_PERSON:
        return tr("the holder of the recovery key")
    if person:
        return names.get(person) or tr("person {id}", id=person[:SHOWN_ID])
    return tr("somebody whose name the log does not know")


def said_reason(reason: str) -> str:
    """The reasons of an event in words."""
    parts = (part.strip() for part in reason.split(","))
    return ", ".join(
        tr(REASONS[part]) if part in REASONS else part.replace("_", " ") for part in parts if part
    )


def _what(event: LoggedEvent, names: Mapping[str, str]) -> str:
    who = name_of(event.person, names)
    if event.action not in set(Action):
        return tr(
            "{who} did what this version of Consultroom does not know ({act})",
            who=who,
            act=event.action,
        )
    action = Action(event.action)
    special = _SPECIAL.get(action)
    if special is not None and (told := special(event, who, names)):
        return told
    phrase = PHRASES[action]
    words = _words(event, names)
    if event.status == "ok":
        reason = said_reason(event.reason) if event.reason not in _SAID else ""
        return _joined(f"{who} {tr(phrase.did).format_map(words)}", reason, tr(phrase.meaning))
    to_do = tr(phrase.to_do).format_map(words)
    tried = (
        tr("{who} tried to {do}, and was refused", who=who, do=to_do)
        if event.status == "refused"
        else tr("{who} tried to {do}, and it failed", who=who, do=to_do)
    )
    return _joined(tried, said_reason(event.reason))


def _joined(*parts: str) -> str:
    """What happened, then why or what it means, in one sentence."""
    first, *others = [part for part in parts if part]
    return first + "".join(f"{': ' if at == 0 else '; '}{other}" for at, other in enumerate(others))


def _words(event: LoggedEvent, names: Mapping[str, str]) -> Mapping[str, object]:
    words: defaultdict[str, object] = defaultdict(lambda: tr("an unknown number of"))
    unknown = tr("unknown")
    words.update({"model": tr("a model"), "policy": unknown, "value": tr("nothing")})
    words.update({"alert": unknown, **event.detail})
    if words.get("engine") in _ENGINES:
        words["engine"] = tr(_ENGINES[str(words["engine"])], about="engine")
    if isinstance(count := event.detail.get("bytes"), int):
        words["bytes"] = number(count)
    words["of_patient"] = _of_patient(event)
    words["person"] = name_of(str(event.detail.get("person", event.object_id)), names)
    kind = str(event.detail.get("kind", "")) or event.reason
    if event.action == Action.VERIFY and "size" in event.detail:
        kind = "log"
    edited = _TRANSCRIPT if kind.startswith("transcript") else _DRAFT
    words["edited"] = tr(_EDITED.get(kind, edited))
    words["discarded"] = tr(_DISCARDED.get(kind, _RECORDING))
    if kind in THINGS:
        thing = tr(THINGS[kind]).format_map(words)
    else:
        thing = kind.replace("_", " ") or tr("something{of_patient}").format_map(words)
    if event.action == Action.EXPORT and "format" in event.detail:
        form = str(event.detail["format"])
        thing = tr(_WAYS_OUT.get(form, _AS_FILE), thing=thing, form=form)
    words["thing"] = thing
    change = CHANGES.get(kind) or _OTHER_CHANGES.get(event.action, _KEY_SLOTS_CHANGED)
    words["change"] = tr(change).format_map(words)
    return words


def _of_patient(event: LoggedEvent) -> str:
    """Follows what is of a patient; nothing where it is of none."""
    if not event.patient:
        return ""
    return " " + tr("of patient {patient}", patient=event.patient[:SHOWN_ID])


def _sign_in_refused(event: LoggedEvent, who: str, names: Mapping[str, str]) -> str:
    """Told at the next sign-in, by somebody else than it happened to."""
    reason = said_reason(event.reason)
    if "count" not in event.detail:
        return _joined(tr("{who} was refused at sign-in", who=who), reason)
    known = event.object_id and tr("as {person}", person=name_of(event.object_id, names))
    told = plural(
        int(event.detail["count"]),
        "{who} brought to light that sign-in{known} had been refused once between {first} and"
        " {last}",
        "{who} brought to light that sign-in{known} had been refused {count} times between {first}"
        " and {last}",
        who=who,
        known=known and f" {known}",
        first=event.detail.get("first_time", ""),
        last=event.detail.get("last_time", ""),
    )
    return _joined(told, reason)


def _refusal(event: LoggedEvent, who: str, _names: Mapping[str, str]) -> str:
    first, _, others = event.reason.partition(", ")
    if first not in set(Act):
        return _joined(tr("{who} was refused", who=who), said_reason(event.reason))
    asked = tr(
        "{who} asked for something that they may not do ({act}) and was refused",
        who=who,
        act=tr(ASKED[Act(first)]),
    )
    return _joined(asked, said_reason(others))


def _clock(event: LoggedEvent, who: str, _names: Mapping[str, str]) -> str:
    seconds = abs(float(event.detail.get("seconds", 0)))
    days, hours = divmod(round(seconds / 3600), 24)
    if days > 1:
        far = plural(days, "{count} day", "{count} days")
    elif hours > 1:
        far = plural(hours, "{count} hour", "{count} hours")
    else:
        far = tr("{seconds} s", seconds=f"{seconds:.0f}")
    if event.reason in _CLOCKS:
        return tr(_CLOCKS[event.reason], far=far, who=who)
    told = tr("the clock was set by {far} while {who} was here", far=far, who=who)
    return _joined(told, said_reason(event.reason))


def _update(event: LoggedEvent, who: str, _names: Mapping[str, str]) -> str:
    if event.detail.get("kind") != "microphone":
        return ""
    told = (
        tr(
            "{who} went on recording for patient {patient}",
            who=who,
            patient=event.patient[:SHOWN_ID],
        )
        if event.patient
        else tr("{who} went on recording", who=who)
    )
    return _joined(told, said_reason(event.reason))


def _verify(event: LoggedEvent, who: str, _names: Mapping[str, str]) -> str:
    if event.reason in {"log_anchor", "witness"}:
        told = tr("the log was found changed when {who} signed in", who=who)
        return _joined(told, said_reason(event.reason))
    if event.reason == "charts_lag":
        told = tr("other charts were found when {who} signed in", who=who)
        return _joined(told, said_reason(event.reason))
    if event.status == "failed" and "findings" in event.detail:
        return plural(
            int(event.detail["findings"]),
            "{who} verified the log of {size} events and found {count} problem: it is not what was"
            " signed",
            "{who} verified the log of {size} events and found {count} problems: it is not what"
            " was signed",
            who=who,
            size=event.detail.get("size", 0),
        )
    return ""


def _sign_out(event: LoggedEvent, who: str, names: Mapping[str, str]) -> str:
    if event.reason != "no_sign_out":
        return ""
    earlier = name_of(str(event.detail.get("person", "")), names)
    return tr(
        "{who} signed in and the session of {earlier} before had ended without signing out",
        who=who,
        earlier=earlier,
    )


def _install_update(event: LoggedEvent, who: str, _names: Mapping[str, str]) -> str:
    """Told at the next sign-in, by somebody who need not have installed anything."""
    texts = _WAYS_BACK if event.detail.get("kind") == "went_back" else _UPDATES
    told = tr(texts[event.status], release=event.detail.get("release", ""), who=who)
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
_UPDATES = {
    "ok": marked("the update to Consultroom {release} was taken before {who} signed in"),
    "refused": marked("the update to Consultroom {release} was refused before {who} signed in"),
    "failed": marked("the update to Consultroom {release} failed before {who} signed in"),
}
_WAYS_BACK = {
    "ok": marked("the way back to Consultroom {release} was taken before {who} signed in"),
    "refused": marked("the way back to Consultroom {release} was refused before {who} signed in"),
    "failed": marked("the way back to Consultroom {release} failed before {who} signed in"),
}
_CLOCKS = {
    "clock_back": marked("the workstation's clock was set back by {far} while {who} was here"),
    "clock_forward": marked(
        "the workstation's clock was set forward by {far} while {who} was here"
    ),
}
_ENGINES = {
    "speech": marked("speech", about="engine"),
    "language": marked("language", about="engine"),
}
_AS_FILE = marked("{thing} as {form}")
_WAYS_OUT = {
    "clipboard": marked("{thing} to the clipboard"),
    "paper": marked("{thing} on paper"),
}
_KEY_SLOTS_CHANGED = marked("changed who can open the stores")
_OTHER_CHANGES: Mapping[str, str] = {
    Action.ACCOUNT: marked("changed the account of {person}"),
    Action.MODEL: marked("changed the installed models ({model})"),
}
_TRANSCRIPT, _DRAFT = marked("the words of a transcript"), marked("the draft of a note")
_RECORDING = marked("a recording")
_DISCARDED = {
    "transcript": _TRANSCRIPT,
    "draft": _DRAFT,
    "term": marked("a word of the vocabulary"),
    "snippet": marked("a snippet"),
    "template": marked("a template"),
    "template_text": marked("the text of a template that named a patient"),
}
_EDITED = {
    "transcript_speakers": marked("who speaks in a transcript"),
    "transcript_names": marked("the names of the speakers of a transcript"),
}
_SAID = frozenset({"checkpoint", "recovery_key"})
"""Reasons that the sentence says already."""
