"""What was said of the patient that does not fit the patient of the visit: name, age, sex.

One thing that fits outweighs others that do not, because other people are spoken of in a visit,
too: a mismatch is told only where nothing that was said of the same trait fits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

from app.days import day_in_words
from app.domain.evidence import EvidenceSpan
from app.domain.patient import Patient, Sex
from app.domain.transcript import USUAL_NAMES, Segment
from app.grounding.alignment import Read, read_cited, spans
from app.grounding.lexicon import word_set
from app.grounding.names import Named, any_of, may_be, names, parts_of
from app.grounding.negation import Polarity
from app.grounding.numbers import Kind, Quantity
from app.grounding.relatives import relatives
from app.grounding.words import words_of
from app.texts import marked, plural, tr

_CLINICIAN, _PATIENT = USUAL_NAMES[:2]
_SEXES = {
    Sex.MALE: marked("somebody who is male"),
    Sex.FEMALE: marked("somebody who is female"),
}
_KINDS = {
    "man": Sex.MALE, "male": Sex.MALE, "gentleman": Sex.MALE, "boy": Sex.MALE, "guy": Sex.MALE,
    "woman": Sex.FEMALE, "female": Sex.FEMALE, "lady": Sex.FEMALE, "girl": Sex.FEMALE,
}  # fmt: skip
_PRONOUNS = {
    "he": Sex.MALE, "him": Sex.MALE, "his": Sex.MALE, "himself": Sex.MALE, "he's": Sex.MALE,
    "she": Sex.FEMALE, "her": Sex.FEMALE, "hers": Sex.FEMALE, "herself": Sex.FEMALE,
    "she's": Sex.FEMALE,
}  # fmt: skip
_BODY = {
    word: sex
    for sex, words in (
        (Sex.MALE, "prostate testicle testicles testicular scrotum penis vasectomy"),
        (
            Sex.FEMALE,
            """
            pregnant pregnancy pregnancies uterus hysterectomy ovary ovaries ovarian pap menopause
            menopausal postmenopausal perimenopausal menstrual menses miscarriage tubal gravida
            """,
        ),
    )
    for word in words.split()
}
"""What only one sex has, where it is said to be the patient's own."""
_OWN = word_set("i i'm i've i'd my you you're you've your she she's her he he's his patient")
_OTHERS = word_set(
    """
    wife husband girlfriend boyfriend partner friend friends daughter-in-law niece nephew neighbor
    roommate coworker boss people women men woman man they their
    """
)
_ANSWERS = word_set(
    "i'm i am is , . um uh well yes yeah sure it's my age and just now turned oh so"
)
_PERIODS = word_set("day week month year")
_FEW, _SHARE = 3, 0.8  # pronouns that tell a sex, and the share of them that must agree
_INTRODUCED = 5  # tokens between «my name is» and the name
_YEARS = 1  # between two birthdays, and what people round


class Trait(StrEnum):
    """What a patient is told from others by."""

    NAME = "name"
    AGE = "age"
    SEX = "sex"


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Something that was `said` of the patient, and what is `recorded` of them instead."""

    trait: Trait
    said: str
    recorded: str
    text: str
    evidence: EvidenceSpan


@dataclass(frozen=True, slots=True)
class Setting:
    """How a transcript came about: who may be heard in it, and in which language.

    `speakers` names the speakers of the segments; `staff` are names that are not the patient's.
    """

    dictated: bool = False
    language: str = "en"
    staff: tuple[str, ...] = ()
    speakers: Mapping[int, str] = field(default_factory=dict[int, str])


@dataclass(frozen=True, slots=True)
class _Clue:
    """Something said of the patient: whether it fits, and where."""

    fits: bool
    first: int
    last: int
    recorded: str


def mismatches(
    segments: Sequence[Segment], patient: Patient, day: date, setting: Setting | None = None
) -> tuple[Mismatch, ...]:
    """What does not fit the patient as they were on a day; of other languages nothing is known."""
    setting = setting or Setting()
    if setting.language != "en" or not segments:
        return ()
    heard = _Heard(segments, setting)
    found: list[Mismatch] = []
    for trait, clues in (
        (Trait.NAME, _names(heard, patient)),
        (Trait.AGE, _ages(heard, patient, day)),
        (Trait.SEX, _sexes(heard, patient)),
    ):
        listed = list(clues)
        if listed and not any(clue.fits for clue in listed):
            found.append(heard.mismatch(trait, listed[0]))
    return tuple(found)


class _Heard:
    """A transcript, read, with who spoke each token."""

    def __init__(self, segments: Sequence[Segment], setting: Setting) -> None:
        self.setting = setting
        self.read: Read = read_cited(segments, segments)
        self.texts = [token.text for token in self.read.tokens]
        self._segments = segments
        self._speakers = {
            segment.number: setting.speakers.get(segment.speaker, "")
            for segment in segments
            if segment.speaker is not None
        }

    def written(self) -> list[str]:
        """The words as they were transcribed, one for each token."""
        words = {segment.number: words_of(segment) for segment in self._segments}
        return [words[token.segment][token.word].text.strip() for token in self.read.tokens]

    def speaker(self, at: int) -> str:
        """Who said a token, where somebody has told the speakers apart."""
        return self._speakers.get(self.read.tokens[at].segment, "")

    def sentence(self, at: int, before: int = 0) -> list[str]:
        """The words of the sentence of a token, and of some `before` it in its segment."""
        here = self.read.tokens[at]
        return [
            token.text
            for token in self.read.tokens[max(0, at - 60) : at + 40]
            if token.segment == here.segment
            and here.sentence - before <= token.sentence <= here.sentence
        ]

    def speaks_of_others(self, at: int, before: int = 0) -> bool:
        """Whether the sentence names a relative or somebody else."""
        return any(
            text in relatives() or text in _OTHERS or text.removesuffix("s") in relatives()
            for text in self.sentence(at, before)
        )

    def mismatch(self, trait: Trait, clue: _Clue) -> Mismatch:
        said = self.read.written(clue.first, clue.last)
        if trait is Trait.NAME:
            said = said.title()
        where = spans(range(clue.first, clue.last + 1), self.read, self._segments)[0]
        text = tr("Heard: «{said}». The visit is of {whom}.", said=said, whom=clue.recorded)
        return Mismatch(trait, said, clue.recorded, text, where)


def _names(heard: _Heard, patient: Patient) -> Iterator[_Clue]:
    given, family = parts_of(patient.given_name), parts_of(patient.family_name)
    staff = [part for name in heard.setting.staff for part in parts_of(name) if len(part) > 2]
    for named in names(heard.read.tokens, heard.written()):
        introduced = "name" in heard.texts[max(0, named.first - _INTRODUCED) : named.first]
        if heard.speaker(named.first) == (_CLINICIAN if introduced else _PATIENT):
            continue  # who greets is not greeted, and the clinician tells another name
        if any_of(named.parts, staff) and not any_of(named.parts, (*given, *family)):
            continue
        if heard.speaks_of_others(named.first):
            continue
        fits = _fits(named, given, family)
        yield _Clue(fits, named.first, named.last, patient.name)


def _fits(named: Named, given: tuple[str, ...], family: tuple[str, ...]) -> bool:
    if named.whole:
        return any_of(named.parts[-1:], family) or (
            any_of(named.parts, family) and any_of(named.parts, given)
        )
    return any_of(named.parts, (*given, *family))


def _ages(heard: _Heard, patient: Patient, day: date) -> Iterator[_Clue]:
    age, born = patient.age_on(day), patient.birth_date
    if age is None or born is None:
        return
    for quantity in heard.read.quantities:
        if _is_birth_date(heard, quantity):
            recorded = tr("somebody born {day}", day=day_in_words(born))
            yield _Clue(_born_then(quantity, born), quantity.first, quantity.last, recorded)
            continue
        said = _age(heard, quantity)
        if said is not None:
            recorded = plural(
                age, "somebody who is {count} year old", "somebody who is {count} years old"
            )
            fits = abs(said - age) <= _YEARS
            yield _Clue(fits, quantity.first, quantity.last, recorded)


def _is_birth_date(heard: _Heard, quantity: Quantity) -> bool:
    before = heard.texts[max(0, quantity.first - 12) : quantity.first]
    told = any(before[at : at + 3] == ["date", "of", "birth"] for at in range(len(before)))
    born = "born" in before[-4:] and (heard.setting.dictated or "i" in before[-7:])
    if not (told or born) or heard.speaks_of_others(quantity.first):
        return False
    if quantity.kind is Kind.DATE:
        return quantity.values[2] != -1
    year = quantity.values[0]
    plain = quantity.kind is Kind.PLAIN and quantity.unit is None
    return plain and year.denominator == 1 and 1900 <= year <= 2100


def _born_then(quantity: Quantity, born: date) -> bool:
    """Whether a date is the birth date; day and month may be told in either order."""
    if quantity.kind is not Kind.DATE:
        return quantity.values[0] == born.year
    month, day, year = quantity.values
    if year != born.year:
        return False
    if -1 in (month, day):
        return True
    return {month, day} == {Fraction(born.month), Fraction(born.day)}


def _age(heard: _Heard, quantity: Quantity) -> int | None:
    """The age in completed years that a number says of the patient, or None."""
    if quantity.kind is not Kind.PLAIN or quantity.values[0] > 120:
        return None
    first, texts = quantity.first, heard.texts
    before, after = texts[max(0, first - 6) : first], texts[quantity.last + 1 : quantity.last + 7]
    unit = quantity.unit.name if quantity.unit is not None else ""
    old = "old" in texts[first : quantity.last + 1] or after[:1] == ["old"]
    of_patient = (
        _asked(heard, first)
        or (old and _is_described(heard, quantity, before, after))
        or (_is_first_person(heard, quantity, before, after) and (old or not unit))
    )
    if not of_patient or unit not in ("", *_PERIODS):
        return None
    years = {"month": Fraction(1, 12), "week": Fraction(1, 52), "day": Fraction(1, 365)}
    return int(quantity.values[0] * years.get(unit, 1))


def _is_described(
    heard: _Heard, quantity: Quantity, before: Sequence[str], after: Sequence[str]
) -> bool:
    """«Martha is a 54-year-old woman», «this 54-year-old man»; «my 12-year-old son» is another."""
    described = _KINDS.keys() & set(after) or {"who", "with", "patient"} & set(after[:3])
    if not described and not heard.setting.dictated:
        return False
    if _spoken_of(heard, quantity.first) or {"was", "when", "since", "were"} & set(before[-4:]):
        return False
    owner = next((text for text in reversed(before) if text in _OWN), "")
    return before[-1:] in (["a"], ["an"], ["this"], ["is"], ["pleasant"]) or owner == "you're"


def _is_first_person(
    heard: _Heard, quantity: Quantity, before: Sequence[str], after: Sequence[str]
) -> bool:
    """«I'm 54», «you are 54 years old»."""
    if heard.setting.dictated:
        return False
    speaker = heard.speaker(quantity.first)
    mine = before[-1:] == ["i'm"] or before[-2:] == ["i", "am"]
    yours = before[-1:] == ["you're"] or before[-2:] == ["you", "are"]
    old = "old" in heard.texts[quantity.first : quantity.last + 1] or after[:1] == ["old"]
    ends = not after or after[0] in (".", ",", "now", "and", "?", "!") or old
    if quantity.last > quantity.first and quantity.unit is None and quantity.values[0] < 20:
        return False
    if mine:
        return ends and speaker != _CLINICIAN and quantity.values[0] > 10
    return yours and old and speaker != _PATIENT


def _asked(heard: _Heard, first: int) -> bool:
    """Whether a number answers «how old are you?»."""
    at = first - 1
    while at >= 0 and first - at < 8 and heard.texts[at] in _ANSWERS:
        at -= 1
    if at < 0 or heard.texts[at] != "?":
        return False
    question = heard.texts[max(0, at - 8) : at]
    return any(question[i : i + 4] == ["how", "old", "are", "you"] for i in range(len(question)))


def _sexes(heard: _Heard, patient: Patient) -> Iterator[_Clue]:
    mine = patient.sex
    if mine not in _SEXES:
        return
    recorded = tr(_SEXES[mine])
    told = list(_told_sexes(heard, patient))
    if heard.setting.dictated:
        said = [
            (_PRONOUNS[text], at)
            for at, text in enumerate(heard.texts)
            if text in _PRONOUNS and not heard.speaks_of_others(at, before=1)
        ]
        other = [one for one in said if one[0] is not mine]
        if len(other) >= _FEW and len(other) >= _SHARE * len(said):
            told.append(other[0])
        elif len(said) - len(other) >= _FEW:
            told.append(next(one for one in said if one[0] is mine))
    for sex, at in told:
        yield _Clue(sex is mine, at, at, recorded)


def _told_sexes(heard: _Heard, patient: Patient) -> Iterator[tuple[Sex, int]]:
    """«54-year-old woman», «this gentleman», «Mrs. Miller» of the patient, and their own body."""
    texts = heard.texts
    for at, text in enumerate(texts):
        if text in _KINDS:
            before = texts[max(0, at - 5) : at]
            aged = "old" in before
            shown = heard.setting.dictated and "this" in before[-4:]
            if (aged or shown) and not _spoken_of(heard, at):
                yield _KINDS[text], at
        elif text in _BODY and _is_own(heard, at):
            yield _BODY[text], at
    family = parts_of(patient.family_name)
    for named in names(heard.read.tokens, heard.written()):
        if named.title and any(may_be(part, known) for part in named.parts for known in family):
            yield (Sex.MALE if named.title == "male" else Sex.FEMALE), named.first


def _spoken_of(heard: _Heard, at: int) -> bool:
    """Whether «a 54-year-old man» is a relative or somebody of the past."""
    words = [text for text in heard.sentence(at) if text not in _KINDS]
    return any(text in relatives() or text in _OTHERS or text == "when" for text in words)


def _is_own(heard: _Heard, at: int) -> bool:
    """«my prostate», «I'm pregnant»: affirmed, and of nobody else."""
    before = heard.texts[max(0, at - 5) : at]
    sentence = heard.sentence(at, before=1)
    if {"i", "my", "i'm"} & set(before) and _PRONOUNS.keys() & set(sentence):
        return False  # a mother who speaks for her son
    return (
        heard.read.polarity[at] is Polarity.AFFIRMED
        and bool(_OWN & set(before))
        and "?" not in heard.sentence(at)
        and "if" not in before
        and not heard.speaks_of_others(at, before=1)
    )
