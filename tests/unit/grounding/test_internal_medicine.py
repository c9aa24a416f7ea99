"""What internists write in the words of their trade, as patients and doctors say it aloud."""

from __future__ import annotations

import pytest

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check


def verdict(statement: str, *turns: str) -> Verdict:
    heard = [Segment(number, number, number + 1, text) for number, text in enumerate(turns, 1)]
    return check(statement, heard, heard)[0].verdict


SAID = [
    ("Reports DOE.", ("I get short of breath when I climb stairs.",)),
    ("Denies CP.", ("Any pain in your chest?", "No.")),
    ("History of SVT.", ("My doctor said S V T.",)),
    ("History of supraventricular tachycardia.", ("I had an S V T.",)),
    ("He has a history of CHF.", ("My heart does not pump well.",)),
    ("Status post CABG.", ("I had open heart surgery.",)),
    ("Status post AVR.", ("They replaced my aortic valve.",)),
    ("Status post BKA.", ("They took my leg off below the knee.",)),
    ("No carotid bruits.", ("I hear no whooshing in your neck.",)),
    ("Mitral regurgitation.", ("You have a leaky mitral valve.",)),
    ("The patient is volume overloaded.", ("You are retaining fluid.",)),
    ("Reports night sweats.", ("I wake up drenched.",)),
    ("Reports daytime somnolence.", ("I doze off all day.",)),
    ("Status post pneumonectomy.", ("They took out my whole lung.",)),
    ("Respirations are unlabored.", ("Your breathing is easy.",)),
    ("He smokes 1 PPD.", ("I smoke one pack a day.",)),
    ("Reports vomiting.", ("I can't keep anything down.",)),
    ("Denies vomiting.", ("I can keep food down.",)),
    ("Reports melaena.", ("My stool is black and sticky.",)),
    ("Reports anorexia.", ("I am not hungry.",)),
    ("Denies faecal incontinence.", ("Can you hold your stool?", "Yes.")),
    ("Reports bowel incontinence.", ("I can't control my bowels.",)),
    ("Status post gastroscopy.", ("They put a scope into my stomach.",)),
    ("History of IBD.", ("I have Crohn's.",)),
    ("NPO after midnight.", ("Keep an empty stomach after midnight.",)),
    ("Reports incomplete emptying.", ("I can't empty my bladder.",)),
    ("Reports a weak urinary stream.", ("It just dribbles out of my bladder.",)),
    ("History of nocturnal enuresis.", ("He wets the bed at night.",)),
    ("History of ESRD.", ("My kidneys failed.",)),
    ("Status post TURP.", ("They scraped my prostate.",)),
    ("Hypercalcemia.", ("Your calcium is too high.",)),
    ("Reports heat intolerance.", ("I can't stand the heat.",)),
    ("History of hypoglycaemia.", ("I get low blood sugars.",)),
    ("Status post total thyroidectomy.", ("They took out my thyroid.",)),
    ("She has prediabetes.", ("I am borderline diabetic.",)),
]


@pytest.mark.parametrize(("statement", "turns"), SAID)
def test_what_was_said_in_plain_words_is_supported(statement: str, turns: tuple[str, ...]) -> None:
    assert verdict(statement, *turns) is Verdict.SUPPORTED


UNSAID = [
    ("Status post cholecystectomy.", ("They took out my appendix.",)),
    ("Status post AVR.", ("I had a bypass on my heart.",)),
    ("History of SVT.", ("I have a leaky valve.",)),
    ("Status post pneumonectomy.", ("They took out my kidney.",)),
    ("Reports melaena.", ("My stool is loose.",)),
    ("Reports vomiting.", ("I can keep food down.",)),
    ("Denies anorexia.", ("I am not hungry.",)),
    ("Denies heat intolerance.", ("I can't stand the heat.",)),
    ("Reports cold intolerance.", ("I had a cold last week.",)),
    ("Reports fatigue.", ("I can feel my heart beat.",)),
    ("Reports polydipsia.", ("I drink a lot of beer.",)),
    ("Reports diarrhea.", ("It runs in my family.",)),
    ("Reports constipation.", ("I strained my back.",)),
    ("Reports dysphagia.", ("I can keep food down.",)),
    ("Hypercalcemia.", ("Your calcium is too low.",)),
    ("History of renal failure.", ("My kidneys hurt.",)),
    ("History of celiac disease.", ("I like pasta without gluten.",)),
]


@pytest.mark.parametrize(("statement", "turns"), UNSAID)
def test_words_that_only_come_near_do_not_support(statement: str, turns: tuple[str, ...]) -> None:
    assert verdict(statement, *turns) is not Verdict.SUPPORTED
