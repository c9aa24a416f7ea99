"""What a clinician writes in other words than it was said."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding import lay
from app.grounding.grounding import check
from app.grounding.lay import lay_words
from app.grounding.passages import TELL_WHERE
from app.grounding.wording import heard_odds
from app.grounding.words import tokens

LAY = Path(lay.__file__).with_name("lay.txt")


def verdict(statement: str, *turns: str) -> Verdict:
    heard = [Segment(number, number, number + 1, text) for number, text in enumerate(turns, 1)]
    return check(statement, heard, heard)[0].verdict


@pytest.mark.parametrize(
    ("statement", "turns"),
    [
        ("Has hematuria.", ("I saw blood in my urine.",)),
        ("Reports dysphagia.", ("I have trouble swallowing.",)),
        ("Denies nocturia.", ("Do you get up at night for the bathroom?", "No.")),
        ("She had a CBC.", ("They took a C B C.",)),
        ("Tested for HIV.", ("I was tested for H I V.",)),
        ("Had urticaria.", ("I had hives.",)),
        ("No palpitations.", ("Was your heart beating hard?", "No.")),
        ("She works as a florist and gardener.", ("I am a florist, that is my work.",)),
        ("History of cholecystectomy.", ("My gallbladder was taken out.",)),
        ("She is a nonsmoker.", ("Do you smoke?", "No.")),
        ("He had COVID-19.", ("I had covid.",)),
        ("Denies illicit drug use.", ("Do you use any drugs?", "No.")),
        ("Denies illicit drug use.", ("Do you smoke?", "No.", "And any harder substances?", "No.")),
        ("Denies weight loss.", ("Any sudden weight gain or loss?", "No.")),
        ("Chronic atrial fibrillation.", ("I have chronic A F I B.",)),
        ("Upper respiratory infection.", ("It appears that you have a U R I.",)),
        ("No wheezes, rales, or rhonchi.", ("Your lungs are clear.",)),
        ("No murmurs, gallops, or rubs.", ("Your heart sounds good.",)),
        ("Reports insomnia.", ("I can not sleep.",)),
        ("Denies insomnia.", ("I sleep well.",)),
        ("Denies insomnia.", ("How is your sleep these days?", "It is good.")),
        ("Denies rash.", ("How is the skin?", "Normal.")),
        ("No known drug allergies.", ("Any allergies?", "No.")),
        ("Quit smoking fifteen years ago.", ("Do you smoke?", "Nope. I quit fifteen years ago.")),
        ("He is unaware of any relatives with epilepsy.", ("Epilepsy in relatives?", "No.")),
        ("Afebrile.", ("You have no fever.",)),
        ("The abdomen is nontender.", ("Your belly is not tender.",)),
        ("Reports dyspnea.", ("I can not catch my breath.",)),
        ("Tenderness of the ankle.", ("Your ankle hurts when I press on it.",)),
        ("He has nausea and orthopnea.", ("I am nauseous, and use three pillows to sleep.",)),
        ("Asthma, for which she takes no medicine.", ("Any pills for your asthma?", "No.")),
        ("Her last mammogram was normal.", ("And your last mammogram was normal?", "Let me see.")),
        ("Reports photophobia.", ("I can not tolerate light.",)),
        ("His allergies are no known allergies.", ("Any allergies?", "No.")),
        ("The margins were negative.", ("Well, negative margins.",)),
        ("All questions were answered, and she wishes to proceed.", ("Questions?", "No.")),
        ("Denies STDs.", ("Any S T Ds?", "No.")),
        ("Reports recurrent UTIs.", ("I have recurrent U T Is.",)),
        ("Surgery may be needed.", ("You may need bypass surgery.",)),
        ("Kidney disease in the family.", ("Kidney and lung disease is in the family.",)),
        ("Tenderness to palpation.", ("It is tender there.",)),
        ("Calcium for bone protection purposes.", ("Take calcium to protect your bones.",)),
        ("Facial arthralgias.", ("The joint pain is in my face.",)),
        ("Denies hallucinations.", ("Do you see or hear things that are not real?", "No.")),
        ("Insomnia.", ("I am not able to sleep.",)),
        ("Lower extremity weakness.", ("My legs are weak.", "And not the arms?", "They are fine.")),
        ("She saw dermatology.", ("I saw a skin doctor.",)),
        ("Spasm of the buttock.", ("The muscles in my butt are spasming.",)),
        ("No murmurs.", ("Your heart sounds nice.",)),
        ("Angioedema.", ("You have swelling of the lips.",)),
        ("The ALT will be checked.", ("We will check your A L T.",)),
        ("No axillary lymphadenopathy.", ("I feel no swollen glands in your armpit.",)),
    ],
)
def test_lay_words_support(statement: str, turns: tuple[str, ...]) -> None:
    assert verdict(statement, *turns) is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("statement", "turns"),
    [
        ("Denies hematuria.", ("I saw blood in my urine.",)),
        ("Reports dysphagia.", ("Any trouble swallowing?", "No.")),
        ("Has nocturia.", ("I sleep well at night.",)),
        ("History of hysterectomy.", ("My gallbladder was taken out.",)),
        ("She is a nonsmoker.", ("Do you smoke?", "Yes, a pack a day.")),
        ("She had a CBC.", ("They took a C T.",)),
        ("Has a cough and hemoptysis.", ("I have a cough.",)),
        ("She has wheezes and crackles.", ("Your lungs are clear.",)),
        ("Denies insomnia.", ("I do not sleep well.",)),
        ("Denies insomnia.", ("I had to sleep here.", "It was good.")),
        ("He has a murmur.", ("Your heart sounds good.",)),
        ("Denies insomnia.", ("I can not sleep.",)),
        ("Reports insomnia.", ("I sleep well.",)),
        ("Afebrile.", ("You have a fever.",)),
        ("Denies smoking.", ("I smoke a pack a day.",)),
        ("Denies cough.", ("Is your cough any better?", "No.")),
        ("The swab was not negative.", ("The swab was negative.",)),
        ("He had COVID-29.", ("I had covid.",)),
        ("He keeps bees and travels to Peru.", ("I have a cough.",)),
        ("Has HIV.", ("I have hives.",)),
        ("Labs are normal.", ("The labia are normal.",)),
        ("Tenderness to palpation.", ("I have palpitations.",)),
        ("She had a fall.", ("I could not fall asleep.",)),
    ],
)
def test_other_lay_words_do_not(statement: str, turns: tuple[str, ...]) -> None:
    assert verdict(statement, *turns) is not Verdict.SUPPORTED


def test_a_few_segments_must_say_more_of_a_statement_than_a_whole_visit() -> None:
    statement, said = "He paints houses, sings in a choir and keeps bees.", "I paint houses."
    talk = ["Good morning.", "How was your week?", "It was fine.", "Good to hear that, sir."]
    assert verdict(statement, said) is Verdict.NOT_FOUND
    assert verdict(statement, said, *talk) is Verdict.SUPPORTED
    assert verdict("She keeps bees and travels to Peru.", said, *talk) is Verdict.NOT_FOUND


def test_one_little_word_beside_it_puts_no_word_in_the_place_of_another() -> None:
    talk = "I ride a horse to the barn."
    assert verdict("She rides a horse to the lake.", talk) is Verdict.NOT_FOUND
    assert verdict("She rides a pony.", talk) is not Verdict.SUPPORTED
    assert verdict("She rides a horse at the weekend.", talk) is Verdict.SUPPORTED


def test_the_language_of_notes_is_flagged_only_where_little_is_cited() -> None:
    statement, talk = "Continue management as discussed.", ["Hello."] * 5
    assert verdict(statement, "Hello.") is Verdict.NOT_FOUND
    assert verdict(statement, *talk) is Verdict.SUPPORTED


def test_a_word_that_is_seldom_unsaid_tells_more() -> None:
    rows = [("(note)", "(note)", 40, 60, 10, 90), ("plan", "(note)", 10, 90, 5, 95)]
    rows += [("(clinical)", "(clinical)", 90, 10, 10, 90), ("gout", "(clinical)", 10, 0, 1, 9)]
    odds = heard_odds(rows)
    assert 0 < odds["plan"][True] < odds["(note)"][True] < odds["gout"][True]
    assert odds["gout"][False] < odds["plan"][False] < 0


def test_every_lay_way_has_other_words_than_its_name_which_passages_hold() -> None:
    for name, ways in lay_words().items():
        assert all(way.concepts and name not in way.concepts for way in ways)
    for line in LAY.read_text("utf-8").splitlines():
        if not line.startswith(("#", "[")):
            words = tokens(line.partition(":")[2].replace("-", " "))
            said = [word for word in words if word.text[0].isalpha()]
            assert all(word.content or word.text in TELL_WHERE for word in said)
    assert tokens("hematuria")[0].concept in lay_words()
