"""What people could also say of something else says no finding, and what they deny denies it."""

from __future__ import annotations

import pytest

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check
from app.grounding.lay import lay_words

_TALK = ("Good morning.", "How was the drive?", "Fine.", "Have a seat, please.")


def verdict(statement: str, *turns: str) -> Verdict:
    heard = [Segment(at, at, at + 1, text) for at, text in enumerate((*_TALK, *turns), 1)]
    return check(statement, heard, heard)[0].verdict


UNSAID = [
    ("Reports memory loss.", "I have fond memories of that trip."),
    ("History of alcohol abuse.", "I have a beer on weekends."),
    ("Uses illicit drugs.", "I take my pills every morning."),
    ("Reports fever.", "The temperature in our flat is awful."),
    ("Reports chills.", "I put something cold on it."),
    ("Diagnosed with an upper respiratory infection.", "I used a cold pack."),
    ("Hyponatremia.", "Keep to a low sodium diet."),
    ("Hyperkalemia.", "Avoid foods that are high in potassium."),
    ("History of TIA.", "My aunt had a stroke."),
    ("Status post cholecystectomy.", "We want to rule out the gallbladder."),
    ("Status post thyroidectomy.", "I took my thyroid pill."),
    ("History of below-knee amputation.", "It hurts below the knee."),
    ("Status post rhinoplasty.", "My nose runs at work."),
    ("Reports nocturia.", "Fill the cup up when you pee."),
    ("Reports phonophobia.", "It sounds like it bothers you."),
    ("Reports tinnitus.", "Your ears sound fine to me."),
    ("Visual hallucinations.", "Let me see you real quick."),
    ("History of self-harm.", "He cut himself on a can."),
    ("Suffers domestic violence.", "I hurt it at home."),
    ("Reports diplopia.", "I am seeing two doctors."),
    ("Weight gain.", "Lift no more than ten pounds."),
    ("Reports numbness.", "I fell asleep with my arm on the desk."),
    ("Facial paralysis.", "I can not lie on that side of my face."),
    ("Scabies.", "I am bothered by dust mites."),
    ("Jaundice.", "The phlegm is yellow."),
    ("Reports dyspnea.", "Take two puffs of it."),
    ("Gastroparesis.", "Take it on an empty stomach."),
    ("Congestion.", "I bumped my nose."),
    ("History of seizures.", "She had a fit when I took the tablet away."),
    ("Fatigue.", "We drained the boil."),
    ("Influenza.", "You got your flu shot last week."),
    ("History of pneumonia.", "I want you to have the pneumonia vaccine."),
    ("Colon cancer.", "You are due for colon cancer screening."),
    ("He smokes.", "We have a smoke detector."),
    ("Uses marijuana.", "I use a neti pot."),
    ("History of a fracture.", "You should take a break from running."),
    ("There is a mass.", "You lost some muscle mass."),
    ("History of falls.", "It is always worse in the fall."),
    ("She drinks alcohol.", "I drink two cups of coffee a day."),
    ("He drinks alcohol.", "He is eating and drinking well."),
]


@pytest.mark.parametrize(("statement", "said"), UNSAID)
def test_words_that_may_be_of_something_else_say_no_finding(statement: str, said: str) -> None:
    assert verdict(statement, said) is not Verdict.SUPPORTED


DENIED = [
    ("Denies memory loss.", ("Any trouble with your memory?", "No.")),
    ("Denies fever.", ("Did you have a temperature?", "No.")),
    ("Denies alcohol abuse.", ("Do you drink?", "Never.")),
    ("Denies IV drug use.", ("Do you do drugs?", "No.")),
    ("Denies seizures.", ("Any fits?", "No.")),
    ("Denies injury.", ("Did you fall?", "No.")),
    ("Denies deep vein thrombosis.", ("Any blood clots?", "No.")),
    ("Denies orthopnea.", ("Can you lie flat?", "Yes.")),
    ("Denies alcohol use.", ("I drink a lot of water.", "And any alcohol?", "No.")),
]


@pytest.mark.parametrize(("statement", "turns"), DENIED)
def test_who_denies_the_wider_denies_what_is_of_it(statement: str, turns: tuple[str, ...]) -> None:
    assert verdict(statement, *turns) is Verdict.SUPPORTED


SAID = [
    ("Reports orthopnea.", "I can not lie flat."),
    ("Reports orthopnea.", "I sleep on three pillows."),
    ("Reports numbness.", "My hands fall asleep."),
    ("Status post tonsillectomy.", "I have no tonsils."),
    ("Reports dysphagia.", "I can not swallow bread."),
    ("Hyponatremia.", "Your sodium is low."),
    ("Reports dysuria.", "It hurts when I pee."),
    ("Had a fever.", "She was running a temperature."),
    ("Has an upper respiratory infection.", "You just have a cold."),
    ("Received the influenza vaccine.", "You got your flu shot last week."),
    ("Jaundice.", "His eyes turned yellow."),
    ("Intraocular pressure was measured.", "We measured your eye pressure."),
    ("He is eating and drinking well.", "He eats and drinks well."),
]


@pytest.mark.parametrize(("statement", "said"), SAID)
def test_what_people_say_of_the_finding_itself_says_it(statement: str, said: str) -> None:
    assert verdict(statement, said) is Verdict.SUPPORTED


TYPES = [
    ("Type II diabetes.", "I have type two diabetes.", True),
    ("Type II diabetes.", "I have diabetes.", False),
    ("Type I diabetes.", "I have type two diabetes.", False),
    ("Stage IIIb kidney disease.", "Your kidney disease is stage 3 b.", True),
    ("Grade IV chondromalacia.", "It is chondromalacia.", False),
    ("A II/VI systolic murmur.", "I hear a two over six systolic murmur.", True),
    ("A III/VI systolic murmur.", "I hear a two over six systolic murmur.", False),
    ("The type of pain is burning.", "What type I have is a burning pain.", True),
]


@pytest.mark.parametrize(("statement", "said", "supported"), TYPES)
def test_roman_numerals_are_asked_for_as_numbers(
    statement: str, said: str, *, supported: bool
) -> None:
    assert (verdict(statement, said) is Verdict.SUPPORTED) is supported


FEARED = [
    ("History of stroke.", ("This pill lowers your risk of stroke.",), False),
    ("Reports fever.", ("Call me if you get a fever.",), False),
    ("Reports nausea.", ("The pill can cause nausea and diarrhea.",), False),
    ("Has diarrhea.", ("Side effects include nausea and diarrhea.",), False),
    ("Diabetes.", ("We screen everybody for diabetes.",), False),
    ("History of stroke.", ("It helps to prevent strokes.",), False),
    ("He is at risk of stroke.", ("This pill lowers your risk of stroke.",), True),
    ("Nausea is a possible side effect.", ("The pill can cause nausea.",), True),
    ("History of migraine.", ("This is to prevent your migraines.",), True),
    ("History of stroke.", ("It lowers the risk of another stroke.",), True),
    ("History of stroke.", ("I had a stroke.", "This lowers your risk of stroke."), True),
]


@pytest.mark.parametrize(("statement", "turns", "supported"), FEARED)
def test_what_may_come_has_not_come(
    statement: str, turns: tuple[str, ...], *, supported: bool
) -> None:
    assert (verdict(statement, *turns) is Verdict.SUPPORTED) is supported


def test_what_says_more_than_a_finding_is_looked_for_last() -> None:
    for ways in lay_words().values():
        wider = [way.wider for way in ways if not way.absent]
        assert wider == sorted(wider)
