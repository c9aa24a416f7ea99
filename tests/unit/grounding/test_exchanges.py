"""Brief questions and brief answers, and what a note makes of them."""

from __future__ import annotations

import pytest

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check


def passes(text: str, *turns: str) -> bool:
    heard = [Segment(at, at, at + 1.0, turn) for at, turn in enumerate(turns, start=1)]
    return check(text, heard, heard)[0].verdict is Verdict.SUPPORTED


def _case(text: str, wrong: str, *turns: str) -> tuple[str, str, tuple[str, ...]]:
    return text, wrong, turns


@pytest.mark.parametrize(
    ("text", "wrong", "turns"),
    [
        _case(
            "No food allergies.",
            "Food allergies.",
            "Are you allergic to anything?",
            "Amoxicillin.",
            "Any foods?",
            "No.",
        ),
        _case(
            "Associated with photophobia and phonophobia.",
            "Denies phonophobia.",
            "Does light bother you?",
            "It does. And noise.",
        ),
        _case(
            "Denies nausea.",
            "Reports nausea.",
            "Sweaty? Sick to your stomach?",
            "Sweaty, not sick.",
        ),
        _case(
            "Negative for diarrhea.",
            "Positive for diarrhea.",
            "Any vomiting or diarrhea?",
            "She spit up once, but that's it.",
        ),
        _case(
            "No influenza vaccine this year.",
            "Influenza vaccine was given.",
            "Did she get a flu shot?",
            "We skipped it.",
        ),
        _case(
            "Hospitalized for childbirth.",
            "Never hospitalized.",
            "Never been in the hospital?",
            "Just for childbirth, twice.",
        ),
        _case("None.", "Hypertension.", "Any surgeries?", "No, never."),
        _case("Noncontributory.", "Heart disease.", "Anything in the family?", "Not a thing."),
        _case(
            "Smokes half a pack per day.",
            "Smokes half a pack per week.",
            "Do you smoke?",
            "Half a pack.",
        ),
        _case(
            "Maternal aunt with breast cancer at age 45.",
            "Mother with breast cancer at age 45.",
            "Has anybody had breast cancer?",
            "My mother's sister, she was about forty five.",
        ),
        _case(
            "Grandfather with colon cancer.",
            "Father with colon cancer.",
            "Did anybody have breast cancer?",
            "My sister.",
            "Colon cancer?",
            "My grandpa.",
        ),
        _case(
            "One brother, healthy.",
            "One sister, healthy.",
            "Is your mom healthy?",
            "She has her sugar.",
            "Brothers or sisters?",
            "One brother, he's fine.",
        ),
        _case("CABG in 2008.", "CABG in 2003.", "A bypass?", "Back in oh-eight."),
        _case(
            "Return to the ED for worsening pain or fever.",
            "Return to the ED for worsening rash or fever.",
            "If the pain gets worse or you get a fever, come back to the emergency room.",
            "Okay.",
        ),
        _case(
            "Intolerance to codeine and IV contrast.",
            "Intolerance to morphine and IV contrast.",
            "What can you not take?",
            "Codeine, and the contrast dye.",
        ),
        _case(
            "Hematochezia is denied.",
            "Hematochezia is reported.",
            "When did the diarrhea start?",
            "Friday.",
            "Any blood in it?",
            "Not that I saw.",
        ),
        _case(
            "Menorrhagia; denies intermenstrual bleeding.",
            "Menorrhagia; reports intermenstrual bleeding.",
            "How long have your periods been heavy?",
            "Years.",
            "Bleeding in between?",
            "No.",
        ),
        _case(
            "No relief with calamine.",
            "Relief with calamine.",
            "Have you put anything on it?",
            "Calamine. Didn't do a thing.",
        ),
        _case(
            "Not compliant with metformin.",
            "Continues to take metformin.",
            "Are you taking your metformin?",
            "I ran out.",
        ),
        _case(
            "Persistent cough.",
            "Cough has improved.",
            "So the cough, is it any better?",
            "Not really.",
        ),
        _case("Denies insomnia.", "Reports insomnia.", "Sleeping alright?", "Like a baby."),
        _case(
            "Not up to date on immunizations.",
            "Up to date on immunizations.",
            "Is she caught up on her shots?",
            "We're behind.",
        ),
        _case(
            "The patient is a 59-year-old male.",
            "The patient is a 61-year-old male.",
            "How old are you?",
            "I turn sixty next month.",
        ),
        _case(
            "Father is alive at age 90.",
            "Father is alive at age 20.",
            "Is your mother alive?",
            "She died when I was twenty.",
            "And dad?",
            "He's ninety and still mows the lawn.",
        ),
        _case(
            "Mother has diabetes.",
            "Mother has hypertension.",
            "Is your mother healthy?",
            "She's got sugar.",
        ),
        _case(
            "Weight gain of 8 pounds.",
            "Weight gain of 5 pounds.",
            "Your weight?",
            "Up eight pounds.",
        ),
        _case(
            "Denies tobacco, alcohol, or drug use.",
            "Reports alcohol use.",
            "Do you use cigarettes, alcohol or drugs?",
            "No to all of it.",
        ),
        _case(
            "Positive for tinnitus.",
            "Denies tinnitus.",
            "How is your hearing?",
            "Fine.",
            "Any ringing?",
            "All the time.",
        ),
        _case(
            "Paternal uncle with prostate cancer.",
            "Aunt with prostate cancer.",
            "Any cancers in the family?",
            "My dad had prostate cancer. His brother too.",
        ),
        _case(
            "Denies crying spells.",
            "Continues to have crying spells.",
            "Still having the crying spells?",
            "Not for weeks.",
        ),
        _case(
            "Works as a night-shift nurse.",
            "Works as a teacher, 3 nights a week.",
            "What do you do?",
            "I'm a nurse on nights.",
        ),
        _case(
            "Bactrim causes blisters.",
            "Bactrim causes anaphylaxis.",
            "Any bad reactions to medications?",
            "Bactrim gave me blisters.",
        ),
        _case(
            "Does not drive.",
            "Continues to drive.",
            "Do you drive?",
            "Gave up my license.",
        ),
        _case(
            "Does not drink alcohol.",
            "Drinks alcohol.",
            "Any liquor?",
            "Don't care for it.",
        ),
        _case(
            "Penicillin: anaphylaxis.",
            "Takes penicillin.",
            "Can you take penicillin?",
            "No, I went into anaphylaxis.",
        ),
        _case(
            "Myocardial infarction in 2009.",
            "Myocardial infarction in 2007.",
            "Any heart trouble?",
            "A heart attack in '09.",
        ),
        _case(
            "Crohn's disease since 1996.",
            "Crohn's disease since 1994.",
            "Since when do you have Crohn's disease?",
            "Since college, ninety-six or ninety-seven.",
        ),
        _case(
            "Smokes 10 cigarettes per day.",
            "Smokes 20 cigarettes per day.",
            "How much do you smoke?",
            "Ten cigarettes.",
        ),
        _case(
            "Two sisters with migraine.",
            "Three sisters with migraine.",
            "Migraines in the family?",
            "My mom gets them, and both my sisters.",
        ),
        _case(
            "Fasting glucose in the 150s.",
            "Fasting glucose in the 120s.",
            "How is your glucose fasting?",
            "In the one-fifties.",
        ),
        _case(
            "Loose stools 10 times per day.",
            "Loose stools 4 times per day.",
            "How many loose stools do you have?",
            "Lots.",
            "How many times a day?",
            "Ten.",
        ),
        _case(
            "Seasonal allergies to pollen.",
            "Denies allergy to pollen.",
            "Allergies?",
            "Just pollen, every season.",
        ),
        _case(
            "No significant past medical history.",
            "Significant for diabetes.",
            "Other health problems?",
            "Nope.",
        ),
    ],
)
def test_what_is_answered_briefly(text: str, wrong: str, turns: tuple[str, ...]) -> None:
    assert passes(text, *turns)
    assert not passes(wrong, *turns)


@pytest.mark.parametrize(
    ("text", "wrong", "turns"),
    [
        _case(
            "G3, P2.", "G4, P2.", "How many pregnancies?", "Three, I lost one.", "Two kids?", "Yes."
        ),
        _case(
            "G2P1001.",
            "G3P1001.",
            "Is this your first pregnancy?",
            "No, I have a little girl.",
            "How far along are you?",
            "Twenty weeks.",
        ),
        _case("Gravida 1, para 0.", "Gravida 2, para 1.", "Is this your first pregnancy?", "Yes."),
        _case(
            "G4, P3.",
            "G5, P3.",
            "Have you been pregnant before?",
            "Four times.",
            "How many kids?",
            "Three, and one miscarriage.",
        ),
        _case("G5, P4.", "G4, P4.", "Any pregnancies?", "Five. One was a miscarriage."),
    ],
)
def test_how_often_somebody_was_pregnant(text: str, wrong: str, turns: tuple[str, ...]) -> None:
    assert passes(text, *turns)
    assert not passes(wrong, *turns)
