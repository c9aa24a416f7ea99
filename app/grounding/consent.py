"""Consent and what else binds the patient must have been said, not merely talked about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.alignment import Read
from app.grounding.figures import Finding
from app.texts import tr

_CONSENT = r"\w*cons[ei]n[ts]\w*|authori[sz]\w+|einwillig\w*|einverst\w*|autoriz\w*|toestem\w*"
_WISH = (
    r"(?:like|want|love|ready|happy|glad|decided) to (?:do|have|get|undergo) (?:the|this|that|it)"
    r"|give (?:it|that|this) a (?:try|shot|go)|go through with"
)
"""What somebody says who wants what was offered."""
_BINDING = (
    (
        re.compile(rf"\b({_CONSENT})\b"),
        re.compile(
            rf"\b({_CONSENT}|agree\w*|permi\w+|allow\w*|willing|accept\w*|approv\w*|sign(?:ed)?"
            r"|go ahead|go forward|move forward|proceed|(?:okay|ok|fine|comfortable) with"
            rf"|sounds good|that's fine|let's do|{_WISH}|acuerdo|permiso)\b"
        ),
    ),
    (
        re.compile(r"\b(resuscitat\w*|resuscitation|dnr|dnar)\b"),
        re.compile(r"\b(resuscitat\w*|dnr|dnar|cpr|code)\b"),
    ),
    (
        re.compile(r"\b(power of attorney|advance directives?|health ?care proxy|living will)\b"),
        re.compile(r"\b(attorney|directives?|proxy|living will)\b"),
    ),
    (
        re.compile(r"\b(agree(?:s|d|able|ment)?)\b"),
        re.compile(
            rf"\b({_CONSENT}|agree\w*|permi\w+|allow\w*|willing|accept\w*|approv\w*|sign(?:ed)?"
            r"|go ahead|forward|proceed|okay|ok|fine|sure|yes|yeah|yep|yup|all ?right|right|good"
            r"|great|perfect|sounds|deal|let's|absolutely|definitely|of course|mhm|uh huh)\b"
        ),
    ),
)
"""What a note may claim, and one of which the cited words must then have."""
_ANY_CLAIM = re.compile(
    r"cons[ei]n[ts]|authori|einwillig|einverst|autoriz|toestem|resuscitat|dnr|dnar|attorney"
    r"|advance directive|proxy|living will|agree"
)
"""Letters of which every claim has some: most statements have none."""
_REFUSED = re.compile(
    r"\b(?:refus\w*|declin\w*|withdr[ae]w\w*|unwilling|hesitant|reluctant)\b(?: \S+){0,4}"
)
"""A refusal with the words that say of what."""


def check_consent(statement: Read, heard: Read) -> Iterator[Finding]:
    """A statement of consent, of a directive or of no resuscitation must have been said so."""
    mine = _text(statement)
    for claims, said in _BINDING if _ANY_CLAIM.search(mine) else ():
        claim = claims.search(mine)
        if claim is None:
            continue
        theirs = _text(heard) if _REFUSED.search(mine) else _REFUSED.sub("", _text(heard))
        if not said.search(theirs):
            text = tr("The note says «{said}»; the cited words do not.", said=claim[1])
            yield Finding(Reason(ReasonKind.CONSENT, Verdict.NOT_FOUND, claim[1], "", text))


def _text(read: Read) -> str:
    return " ".join(token.text for token in read.tokens)
