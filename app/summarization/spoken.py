"""Commands to draft that a clinician spoke in the dictation itself, as a proposal and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.template import Template
from app.domain.transcript import SIGNS, Segment

_MOST = 3
"""Commands at each end of a dictation."""
_LONGEST_ADDITION = 12
"""Words that may follow the name of a note, such as «to cardiology»."""
_ENDS = ".?!…"
_ABBREVIATED = frozenset(["dr.", "dra.", "mr.", "mrs.", "ms.", "prof.", "sr.", "sra.", "st."])
"""Words with a point that end no sentence: a name follows."""
_MARKS = re.compile(r"[^\w'-]+")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was understood: a template, if one was named, and what is wished beyond it.

    `words` are what was heard in the `segments`.
    """

    template_key: str | None
    instruction: str
    words: str
    segments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Language:
    """How a note is asked for: regular expressions of whole words, without marks, in small letters.

    `names` are the notes by template key, `wishes` whole sentences, `adding` what may follow a
    name.
    """

    asking: str
    names: Mapping[str, str]
    adding: str
    wishes: str
    please: str
    joining: str


_ENGLISH = _Language(
    asking=(
        r"(?:(?:can|could|would) you )?(?:draft|write|make|create|prepare|compose)"
        r"(?: up)?(?: me| us| him| her)?(?: an?| the| this as an?| it as an?)?"
    ),
    names={
        "soap": r"soap note|soap",
        "history_and_physical": r"history and physical|h and p|h p|admission note",
        "progress_note": r"progress note|follow-?\s?up note",
        "referral_letter": r"referral letter|letter of referral|referral note|referral",
        "patient_instructions": (
            r"(?:patient|discharge|home) instructions|instructions for the patient|patient letter"
        ),
        "sick_note": r"sick note|doctor'?s note|fit note|medical certificate|work note",
    },
    adding=r"to|for|about|addressed to|in|with|without|that|regarding",
    wishes=(
        r"(?:make|keep) (?:it|this|that|the (?:note|letter)|everything)"
        r" (?:very |really |nice and )?(?:short|brief|concise|shorter|simple|plain|detailed|long"
        r"|formal|friendly)(?: please)?"
        r"|be (?:brief|concise|short)"
        r"|(?:use|write in|in) (?:plain|simple|everyday) (?:words|language|english)"
        r"|no abbreviations|without abbreviations|do not use abbreviations"
        r"|(?:only|just) the essentials"
    ),
    please=r"please|now please|now|okay|ok|and",
    joining=r"and|but",
)
_GERMAN = _Language(
    asking=(
        r"(?:schreiben?|schreib|erstellen?|erstell|verfassen?|verfass|entwirf|entwerfen"
        r"|formulieren?|mach|machen?)(?: sie)?(?: bitte)?(?: mir| ihm| ihr)?"
        r"(?: (?:ein|eine|einen|den|die|das)(?: kurzen?| kurze)?)?"
    ),
    names={
        "soap": r"soap[- ]?(?:notiz|bericht|note)|soap",
        "history_and_physical": (
            r"anamnese und (?:befund|untersuchung)|aufnahmebefund|aufnahmebericht"
        ),
        "progress_note": r"verlaufs(?:notiz|bericht|eintrag|dokumentation)",
        "referral_letter": r"überweisungs?(?:brief|schreiben)?|einweisungsbrief",
        "patient_instructions": (
            r"patienten(?:information|anweisung|anweisungen|anleitung|brief)"
            r"|(?:anweisungen|hinweise) für (?:den|die) patient(?:en|in)"
        ),
        "sick_note": r"krankschreibung|krankmeldung|arbeitsunfähigkeitsbescheinigung|attest",
    },
    adding=r"an|für|zum|zur|über|wegen|mit|ohne|in|auf",
    wishes=(
        r"(?:mach|mache|machen sie|halte?|halten sie) (?:es|das|den brief|die notiz)"
        r"(?: bitte)?(?: sehr| ganz)? (?:kurz|knapp|kürzer|einfach|ausführlich|förmlich)(?: bitte)?"
        r"|fass(?:e|en sie)? (?:dich|sich) kurz|bitte kurz|kurz halten"
        r"|(?:bitte )?in (?:einfachen|einfacher|verständlichen|verständlicher)"
        r" (?:worten|sprache)|(?:bitte )?(?:keine|ohne) abkürzungen|nur das wesentliche"
    ),
    please=r"bitte|jetzt|und|so",
    joining=r"und|aber",
)
_SPANISH = _Language(
    asking=(
        r"(?:redacta|redacte|escribe|escriba|prepara|prepare|haz|haga|crea|cree|elabora|elabore)"
        r"(?:me|le)?(?: por favor)?(?: una?| el| la| las| los| unas)?"
    ),
    names={
        "soap": r"nota soap|soap",
        "history_and_physical": (
            r"historia clínica(?: completa)?|historia y exploración(?: física)?"
        ),
        "progress_note": r"nota de (?:evolución|progreso|seguimiento)",
        "referral_letter": (
            r"(?:carta|nota|hoja|informe) de (?:derivación|referencia|interconsulta)"
            r"|derivación|interconsulta"
        ),
        "patient_instructions": (
            r"(?:hoja de )?(?:instrucciones|indicaciones) (?:para (?:el|la)|al|del) paciente"
        ),
        "sick_note": (
            r"justificante(?: médico)?|parte de baja|baja médica|certificado (?:médico|de baja)"
        ),
    },
    adding=r"a|al|para|sobre|por|con|sin|en|dirigida a",
    wishes=(
        r"(?:hazlo|hágalo|hazla|que sea|déjalo|déjala|manténlo|mantenlo)"
        r"(?: muy| más)? (?:corto|corta|breve|sencillo|sencilla|detallado|detallada|formal)"
        r"|(?:sé|sea) breve|(?:usa|use|en|con) (?:palabras sencillas|lenguaje sencillo)"
        r"|sin abreviaturas|solo lo esencial"
    ),
    please=r"por favor|ahora|y",
    joining=r"y|pero",
)
LANGUAGES: Mapping[str, _Language] = MappingProxyType(
    {"en": _ENGLISH, "de": _GERMAN, "es": _SPANISH}
)


@dataclass(frozen=True, slots=True)
class _Sentence:
    words: str
    segments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Command:
    """What one sentence asks for; `wished` says more than the name of a template."""

    template_key: str | None
    wished: bool


def spoken(
    segments: Sequence[Segment], language: str, templates: Sequence[Template]
) -> Spoken | None:
    """The commands with which a dictation begins or ends; None where there are none.

    A sentence is one only as a whole. Of several templates the one that was named last counts.
    """
    known = LANGUAGES.get(language)
    if known is None:
        return None
    sentences = list(_sentences(segments))
    begin = _run(sentences, known, templates)
    rest = sentences[len(begin) :]
    end = _run(rest[::-1], known, templates)[::-1]
    found = [*begin, *end]
    if not found:
        return None
    named = [command.template_key for _, command in found if command.template_key is not None]
    return Spoken(
        named[-1] if named else None,
        " ".join(sentence.words for sentence, command in found if command.wished),
        " ".join(sentence.words for sentence, _ in found),
        tuple(sorted({number for sentence, _ in found for number in sentence.segments})),
    )


def _run(
    sentences: Sequence[_Sentence], known: _Language, templates: Sequence[Template]
) -> list[tuple[_Sentence, _Command]]:
    """The commands before the first sentence that is none."""
    found: list[tuple[_Sentence, _Command]] = []
    for sentence in sentences[:_MOST]:
        command = _command(sentence.words, known, templates)
        if command is None:
            break
        found.append((sentence, command))
    return found


def _command(words: str, known: _Language, templates: Sequence[Template]) -> _Command | None:
    text = _bare(words)
    text = re.sub(rf"^(?:(?:{known.please}) )+|(?: (?:{known.please}))+$", "", text)
    if re.fullmatch(known.wishes, text):
        return _Command(None, wished=True)
    begun = re.match(rf"(?:{known.asking}) ", text)
    if begun is None:
        return None
    rest = text[begun.end() :]
    for key, names in _names(known, templates):
        named = re.match(rf"(?:{names})(?: |$)", rest)
        if named is None:
            continue
        addition = rest[named.end() :]
        if not addition:
            return _Command(key, wished=False)
        goes_on = rf"(?:{known.adding})\b.*|(?:{known.joining}) (?:{known.wishes})"
        if len(addition.split()) <= _LONGEST_ADDITION and re.fullmatch(goes_on, addition):
            return _Command(key, wished=True)
    return None


def _names(known: _Language, templates: Sequence[Template]) -> Iterator[tuple[str, str]]:
    """The templates in use, each with the expression that names it; longer titles come first."""
    own = sorted(templates, key=lambda one: -len(one.title))
    for template in own:
        if title := _bare(template.title):
            yield template.key, re.escape(title)
    for template in templates:
        if template.key in known.names:
            yield template.key, known.names[template.key]


def _bare(text: str) -> str:
    return " ".join(_MARKS.sub(" ", text.casefold().replace("’", "'")).split())


def _sentences(segments: Sequence[Segment]) -> Iterator[_Sentence]:
    """What was said, cut at its marks and where a segment begins with a capital."""
    words: list[str] = []
    numbers: list[int] = []
    for segment in segments:
        said = [word for word in segment.text.split() if word not in SIGNS]
        if words and said and said[0][:1].isupper():
            yield _Sentence(" ".join(words), tuple(dict.fromkeys(numbers)))
            words, numbers = [], []
        for word in said:
            words.append(word)
            numbers.append(segment.number)
            if word[-1] in _ENDS and word.casefold() not in _ABBREVIATED:
                yield _Sentence(" ".join(words), tuple(dict.fromkeys(numbers)))
                words, numbers = [], []
    if words:
        yield _Sentence(" ".join(words), tuple(dict.fromkeys(numbers)))
