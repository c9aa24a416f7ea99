"""The small world of the starter models: a grammar of clinical dictations.

Every sentence exists in three forms that belong together: what is spoken (words only), what a
transcript shows (digits, units, punctuation) and what the note says, with its section.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from .phrases import (
    ONES,
    Dialect,
    Phrase,
    capitalized,
    cardinal,
    same,
    short_hundred,
    without_article,
)
from .vocabulary import (
    ADVICE,
    AGGRAVATORS,
    ALLERGENS,
    CHRONIC,
    COMMON_DRUGS,
    COMMON_TESTS,
    CONDITIONS,
    COURSES,
    DIAGNOSES,
    DRUGS,
    EASERS,
    FINDINGS,
    FREQUENCIES,
    GENERAL_SIGNS,
    LABS,
    NORMALS,
    REACTIONS,
    RELATIVES,
    SIDED_PLACES,
    SIDED_SYMPTOMS,
    SIDES,
    SPECIALTIES,
    SYMPTOMS,
    TESTS,
    UNIT_WORDS,
)

Section = Literal["subjective", "objective", "assessment", "plan"]

SECTIONS: tuple[Section, ...] = ("subjective", "objective", "assessment", "plan")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One dictated sentence in its three forms."""

    spoken: str
    written: str
    section: Section
    statement: str


class Grammar:
    """Draws sentences and whole dictations; the same random source gives the same text."""

    def __init__(self, source: random.Random, dialect: Dialect) -> None:
        self.random = source
        self.dialect: Dialect = dialect

    def number(self, value: int) -> Phrase:
        words = cardinal(value, self.dialect)
        if value == 1000 and self.random.random() < 0.3:
            words = "a thousand"
        return Phrase(words, str(value))

    def decimal(self, value: float) -> Phrase:
        whole, tenth = divmod(round(value * 10), 10)
        return Phrase(f"{cardinal(whole, self.dialect)} point {ONES[tenth]}", f"{whole}.{tenth}")

    def pick(self, *options: str) -> str:
        return self.random.choice(options)

    def one_of(self, options: tuple[str, ...]) -> Phrase:
        text = self.random.choice(options)
        phrase = same(text)
        return Phrase(phrase.spoken.replace("type 2", "type two"), text)

    def drug(self) -> Phrase:
        return same(self.random.choice(COMMON_DRUGS + DRUGS[self.dialect])[0])

    def dosed_drug(self) -> Phrase:
        name, unit, doses = self.random.choice(COMMON_DRUGS + DRUGS[self.dialect])
        dose = self.random.choice(doses)
        if unit == "mg" and self.random.random() < 0.15:
            dose = self.random.choice((2, 3, 4, 6, 8, 12, 15, 35, 45, 70, 90, 120, 160, 240, 375))
        amount = self.number(dose) + Phrase(self.random.choice(UNIT_WORDS[unit]), unit)
        if dose == 1:
            amount = Phrase(amount.spoken.removesuffix("s"), amount.written.removesuffix("s"))
        return same(name) + amount

    def frequency(self) -> Phrase:
        return self.random.choice(FREQUENCIES)

    def span(self) -> Phrase:
        count = self.random.choice((2, 2, 3, 3, 4, 5, 5, 6, 7, 8, 10, 12, 14, 18, 20, 21, 30))
        unit = self.pick("days", "days", "weeks", "weeks", "months", "years", "hours")
        if self.random.random() < 0.12:
            return same(self.pick("a day", "a week", "a month", "a year"))
        return self.number(count) + same(unit)

    def pronoun(self) -> Phrase:
        return same(self.pick("he", "she", "the patient"))

    def symptom(self) -> Phrase:
        if self.random.random() < 0.25:
            return same(self.pick(*SIDES)) + same(self.random.choice(SIDED_SYMPTOMS))
        return same(self.random.choice(SYMPTOMS))

    def sentence(self, section: Section) -> Sentence:
        """One sentence that belongs into the section."""
        return self.random.choice(PRODUCTIONS[section])(self)

    def dictation(self, sentences: int) -> list[Sentence]:
        """A visit in the usual order, now and then with two sentences out of order."""
        weights = (0.34, 0.26, 0.14, 0.26)
        order = sorted(self.random.choices(range(4), weights, k=sentences))
        if self.random.random() < 0.3 and sentences > 2:
            at = self.random.randrange(sentences - 1)
            order[at], order[at + 1] = order[at + 1], order[at]
        drawn: list[Sentence] = []
        for index in order:
            sentence = self.sentence(SECTIONS[index])
            while any(sentence.written == other.written for other in drawn):
                sentence = self.sentence(SECTIONS[index])
            drawn.append(sentence)
        return drawn


def build(section: Section, phrase: Phrase, statement: str) -> Sentence:
    return Sentence(
        phrase.spoken, f"{capitalized(phrase.written)}.", section, f"{capitalized(statement)}."
    )


def chief_complaint(g: Grammar) -> Sentence:
    age, symptom = g.number(g.random.randrange(18, 96)), g.symptom()
    who = g.pick("man", "woman")
    heard = (
        Phrase(f"{age.spoken} year old {who} with", f"{age.written} year old {who} with") + symptom
    )
    start = g.pick("this is a", "the patient is a", "")
    return build("subjective", same(start) + heard, f"{heard.written}")


def symptom_for(g: Grammar) -> Sentence:
    symptom, span = g.symptom(), g.span()
    verb = g.pick("has had", "reports", "complains of")
    heard = g.pronoun() + same(verb) + symptom + same("for") + span
    return build("subjective", heard, f"{without_article(symptom.written)} for {span.written}")


def symptom_started(g: Grammar) -> Sentence:
    symptom, span = Phrase("", ""), g.span()
    while not symptom.written or symptom.written.startswith(("a ", "an ")):
        symptom = g.symptom()
    heard = same("the") + symptom + same("started") + span + same("ago")
    return build("subjective", heard, f"{symptom.written} started {span.written} ago")


def symptom_worse(g: Grammar) -> Sentence:
    symptom = without_article(g.symptom().written)
    state, when = g.pick("worse", "better"), g.random.choice(AGGRAVATORS)
    return build(
        "subjective", same(f"the {symptom} is {state} {when}"), f"{symptom} {state} {when}"
    )


def relieved_by(g: Grammar) -> Sentence:
    negated = g.random.random() < 0.4
    verb, easer = ("is not relieved by" if negated else "is relieved by"), g.random.choice(EASERS)
    text = f"pain {verb} {easer}"
    return build("subjective", same(f"the {text}"), text)


def denies(g: Grammar) -> Sentence:
    first, second = g.symptom(), g.symptom()
    heard = first if g.random.random() < 0.4 or first == second else first + same("or") + second
    return build("subjective", g.pronoun() + same("denies") + heard, f"denies {heard.written}")


def no_history(g: Grammar) -> Sentence:
    what = g.symptom() if g.random.random() < 0.5 else g.one_of(CONDITIONS)
    heard = same("no history of") + what
    return build("subjective", g.pronoun() + same("has") + heard, heard.written)


def history(g: Grammar) -> Sentence:
    heard = same("history of") + g.one_of(CONDITIONS)
    return build("subjective", g.pronoun() + same("has a") + heard, heard.written)


def family_history(g: Grammar) -> Sentence:
    heard = same(g.random.choice(RELATIVES)) + same("had") + g.one_of(CONDITIONS)
    return build("subjective", same(g.pick("his", "her")) + heard, heard.written)


def takes(g: Grammar) -> Sentence:
    heard = same("takes") + g.dosed_drug() + g.frequency()
    return build("subjective", g.pronoun() + heard, heard.written)


def takes_no(g: Grammar) -> Sentence:
    heard = same(g.pick("does not take", "no longer takes")) + g.drug()
    return build("subjective", g.pronoun() + heard, heard.written)


def allergic(g: Grammar) -> Sentence:
    if g.random.random() < 0.3:
        text = g.pick("no known drug allergies", "no known allergies")
        return build("subjective", same(text), text)
    heard = same("allergic to") + same(g.random.choice(ALLERGENS))
    if g.random.random() < 0.4:
        heard = heard + same("which causes") + same(g.random.choice(REACTIONS))
    return build("subjective", g.pronoun() + same("is") + heard, heard.written)


def smokes(g: Grammar) -> Sentence:
    if g.random.random() < 0.35:
        text = g.pick("has never smoked", "does not drink alcohol", "does not smoke")
        return build("subjective", g.pronoun() + same(text), text)
    count = g.number(g.random.choice((2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40)))
    tail = g.pick("cigarettes a day", "units of alcohol a week")
    verb = "smokes" if tail.startswith("cig") else "drinks"
    heard = same(verb) + count + same(tail)
    return build("subjective", g.pronoun() + heard, heard.written)


def pain_score(g: Grammar) -> Sentence:
    score = g.number(g.random.randrange(1, 11))
    heard = same("the pain is") + score + Phrase("out of ten", "out of 10")
    return build("subjective", heard, f"pain is {score.written} out of 10")


def blood_pressure(g: Grammar) -> Sentence:
    high, low = g.random.randrange(92, 205), g.random.randrange(48, 118)
    say: Callable[[int], str] = (
        short_hundred if g.random.random() < 0.5 else (lambda n: cardinal(n, g.dialect))
    )
    value = Phrase(f"{say(high)} over {say(low)}", f"{high}/{low}")
    link = g.pick("is", "", "today is")
    name = g.pick("blood pressure", "blood pressure", "repeat blood pressure")
    return build("objective", same(f"{name} {link}".strip()) + value, f"{name} {value.written}")


def heart_rate(g: Grammar) -> Sentence:
    value = g.number(g.random.randrange(44, 146))
    name = g.pick("heart rate", "pulse")
    tail = g.pick("", "beats per minute", "and regular", "and irregular")
    heard = same(name) + same(g.pick("is", "")) + value + same(tail)
    return build("objective", heard, f"{name} {(value + same(tail)).written}")


def temperature(g: Grammar) -> Sentence:
    if g.dialect == "british":
        value = g.decimal(g.random.randrange(350, 409) / 10)
        unit = Phrase(g.pick("degrees", "degrees celsius"), "°C")
    else:
        value = g.decimal(g.random.randrange(960, 1049) / 10)
        unit = Phrase(g.pick("degrees", "degrees fahrenheit"), "°F")
    heard = same("temperature") + same(g.pick("is", "")) + value + unit
    return build("objective", heard, f"temperature {(value + unit).written}")


def respiratory_rate(g: Grammar) -> Sentence:
    value = g.number(g.random.randrange(10, 37))
    heard = same("respiratory rate") + same(g.pick("is", "")) + value
    return build("objective", heard, f"respiratory rate {value.written}")


def saturation(g: Grammar) -> Sentence:
    value = g.random.randrange(84, 101)
    tail = same(g.pick("on room air", "", "on oxygen"))
    amount = Phrase(f"{cardinal(value, g.dialect)} percent", f"{value}%") + tail
    heard = same("oxygen saturation") + same(g.pick("is", "")) + amount
    return build("objective", heard, f"oxygen saturation {amount.written}")


def weight(g: Grammar) -> Sentence:
    if g.dialect == "british":
        amount = g.number(g.random.randrange(42, 140)) + Phrase("kilograms", "kg")
    else:
        amount = g.number(g.random.randrange(95, 310)) + Phrase("pounds", "pounds")
    return build("objective", same("weight is") + amount, f"weight {amount.written}")


def normal_sign(g: Grammar) -> Sentence:
    part, state = g.random.choice(NORMALS)
    verb = "are" if part.endswith(("sounds", "reflexes", "tonsils", "pupils")) else "is"
    lead = g.pick("", "on examination")
    return build(
        "objective", same(lead) + same(f"{part} {verb} {state}"), f"{without_article(part)} {state}"
    )


def sided_finding(g: Grammar) -> Sentence:
    finding, side, place = (
        g.random.choice(FINDINGS), g.pick(*SIDES), g.random.choice(SIDED_PLACES),
    )  # fmt: skip
    where = f"{g.pick('over', 'at')} the {side} {place}"
    if g.random.random() < 0.3:
        text = f"no {without_article(finding)} {where}"
        return build("objective", same(f"there is {text}"), text)
    return build(
        "objective", same(f"there is {finding} {where}"), f"{without_article(finding)} {where}"
    )


def absent_sign(g: Grammar) -> Sentence:
    text = f"no {without_article(g.random.choice(GENERAL_SIGNS))}"
    lead = g.pick("there is", "on examination there is")
    return build("objective", same(f"{lead} {text}"), text)


def lab(g: Grammar) -> Sentence:
    spoken, written, low, high, unit_spoken, unit = g.random.choice(LABS)
    value = g.decimal(g.random.uniform(low, high))
    amount = Phrase(f"{value.spoken} {unit_spoken}".strip(), f"{value.written}{unit}")
    return build("objective", Phrase(f"{spoken} is", f"{written} is") + amount,
                 f"{written} {amount.written}")  # fmt: skip


def impression(g: Grammar) -> Sentence:
    diagnosis = g.one_of(DIAGNOSES)
    lead, note = g.random.choice(
        (
            ("this is most likely", "most likely"), ("my impression is", ""),
            ("i think this is", "probable"), ("this could be", "possible"),
        )
    )  # fmt: skip
    spoken = Phrase(lead, lead.replace("i think", "I think")) + diagnosis
    return build("assessment", spoken, f"{note} {without_article(diagnosis.written)}".strip())


def excluded(g: Grammar) -> Sentence:
    diagnosis = without_article(g.random.choice(DIAGNOSES))
    lead = g.pick("no evidence of", "no sign of")
    return build("assessment", same(f"there is {lead} {diagnosis}"), f"{lead} {diagnosis}")


def course(g: Grammar) -> Sentence:
    condition, state = g.one_of(CHRONIC), same(g.random.choice(COURSES))
    start = g.pick("", "the")
    return build("assessment", same(start) + condition + same("is") + state,
                 f"{condition.written} {state.written}")  # fmt: skip


def unlikely(g: Grammar) -> Sentence:
    diagnosis = without_article(g.random.choice(DIAGNOSES))
    return build("assessment", same(f"{diagnosis} is unlikely"), f"{diagnosis} unlikely")


def prescribe(g: Grammar) -> Sentence:
    verb = g.pick("start", "continue", "prescribe", "start", "continue")
    heard = same(verb) + g.dosed_drug() + g.frequency()
    if verb != "continue" and g.random.random() < 0.5:
        heard = heard + same("for") + g.span()
    lead = Phrase("i will", "I will") if g.random.random() < 0.3 else same("")
    return build("plan", lead + heard, heard.written)


def change_dose(g: Grammar) -> Sentence:
    name, unit, doses = g.random.choice(COMMON_DRUGS + DRUGS[g.dialect])
    amount = g.number(g.random.choice([d for d in doses if d > 1])) + Phrase(
        UNIT_WORDS[unit][0], unit
    )
    heard = same(g.pick("increase", "reduce")) + same(name) + same("to") + amount + g.frequency()
    return build("plan", heard, heard.written)


def stop_drug(g: Grammar) -> Sentence:
    heard = same(g.pick("stop", "do not take", "avoid")) + g.drug()
    return build("plan", heard, heard.written)


def follow_up(g: Grammar) -> Sentence:
    heard = same(g.pick("follow up in", "review in", "see again in")) + g.span()
    return build("plan", heard, heard.written)


def order_test(g: Grammar) -> Sentence:
    test = g.one_of(COMMON_TESTS + TESTS[g.dialect])
    lead = Phrase(*g.random.choice((("i will order", "I will order"), ("order", "order"))))
    return build("plan", lead + test, f"order {test.written}")


def refer(g: Grammar) -> Sentence:
    heard = same("refer to") + same(g.random.choice(SPECIALTIES))
    lead = Phrase("i will", "I will") if g.random.random() < 0.4 else same("")
    return build("plan", lead + heard, heard.written)


def safety_net(g: Grammar) -> Sentence:
    symptom = without_article(g.symptom().written)
    text = f"{g.pick('return', 'call us')} if {symptom} {g.pick('gets worse', 'comes back')}"
    return build("plan", same(text), text)


def advised(g: Grammar) -> Sentence:
    heard = same(g.pick("advised", "advise")) + same(g.random.choice(ADVICE))
    lead = (
        Phrase("i have", "I have")
        if "advised" in heard.spoken and g.random.random() < 0.5
        else same("")
    )
    return build("plan", lead + heard, heard.written)


PRODUCTIONS: dict[Section, tuple[Callable[[Grammar], Sentence], ...]] = {
    "subjective": (
        chief_complaint, symptom_for, symptom_for, symptom_started, symptom_worse, relieved_by,
        denies,
        denies, no_history, history, family_history, takes, takes, takes_no, allergic, smokes,
        pain_score,
    ),
    "objective": (
        blood_pressure, blood_pressure, heart_rate, temperature, respiratory_rate, saturation,
        weight,
        normal_sign, normal_sign, sided_finding, sided_finding, absent_sign, lab,
    ),
    "assessment": (impression, impression, excluded, course, unlikely),
    "plan": (
        prescribe, prescribe, prescribe, change_dose, stop_drug, follow_up, order_test, refer,
        safety_net,
        advised,
    ),
}  # fmt: skip


def draw(seed: int, dialect: Dialect, sentences: int) -> list[Sentence]:
    """A dictation from a seed, the same on every machine."""
    return Grammar(random.Random(seed), dialect).dictation(sentences)
