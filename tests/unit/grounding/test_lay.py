"""How people and doctors say aloud what a note has in the words of its trade."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding import lay
from app.grounding.grounding import check
from app.grounding.lay import lay_words
from app.grounding.words import tokens

LAY = Path(lay.__file__).with_name("lay.txt")


def verdict(statement: str, *turns: str) -> Verdict:
    heard = [Segment(number, number, number + 1, text) for number, text in enumerate(turns, 1)]
    return check(statement, heard, heard)[0].verdict


SAID = [
    ("No jugular venous distention.", "I do not see any bulging of your neck veins."),
    ("No lymphadenopathy.", "Your lymph nodes are fine."),
    ("No gallop.", "I hear no extra sounds."),
    ("No murmur.", "Your heart is normal."),
    ("No deformity.", "The wrist is not crooked."),
    ("No skin lesions.", "There are no spots on your skin."),
    ("No rash.", "Did you notice any red patches? No."),
    ("Denies fatigue.", "My energy is good."),
    ("Denies apnea.", "Do you stop breathing at night? No."),
    ("Denies hemoptysis.", "Any blood in the phlegm? No."),
    ("Denies presyncope.", "Did you nearly pass out? No."),
    ("Denies urinary incontinence.", "Can you not hold your urine? I can hold it fine."),
    ("No complications.", "There were no problems with the surgery."),
    ("The pain did not recur.", "The pain never came back."),
    ("Acupuncture was ineffective.", "Acupuncture did not help."),
    ("The cough has not resolved.", "The cough never went away."),
    ("Symptoms are not localized.", "It is not in one spot."),
    ("No immediate reaction.", "I did not react right away."),
    ("No history of incarceration.", "I was never in jail."),
    ("No recent travel.", "I have not been on any trip."),
    ("No known exposures.", "Nobody around me was exposed."),
    ("Uses a nebulizer.", "I take a breathing treatment at home."),
    ("No jugular venous distension.", "I see no jugular vein distention."),
    ("No pain with plantarflexion.", "Any pain with plantar flexion? No."),
    ("He does not attend daycare.", "Does he attend any day care? No."),
    ("Denies epistaxis.", "Have you had any nose bleeds? No."),
    ("Denies night sweats, incontinence.", "Night sweats? Are you incontinent? No, neither."),
    ("History of varicella.", "I had chicken pox as a boy."),
    ("Splenic laceration.", "You have a laceration of your spleen."),
    ("Ice has not been helpful.", "Icing it does not help."),
    ("We were unable to contact the clinic.", "I could not reach the clinic."),
    ("She is not satisfied with the result.", "I am not happy with the result."),
    ("He has sepsis.", "You are septic."),
    ("Denies injury.", "It began on its own."),
    ("She did not seek medical attention.", "I never went to a hospital."),
    ("Family history of leukemia.", "My uncle had cancer of the blood."),
    ("Shoulder subluxation.", "Your shoulder popped out."),
    ("Reports no other complaints.", "Anything else? No."),
    ("She is unemployed.", "I am not working right now."),
    ("Denies IV drug use.", "I never used any needle drugs."),
    ("He denies cocaine use.", "Do you do any crack? No."),
]


@pytest.mark.parametrize(("statement", "turns"), SAID)
def test_what_was_said_in_plain_words_is_supported(statement: str, turns: str) -> None:
    assert verdict(statement, turns) is Verdict.SUPPORTED


TURNED = [
    ("There is jugular venous distention.", "I do not see any bulging of your neck veins."),
    ("There is lymphadenopathy.", "Your lymph nodes are fine."),
    ("Reports fatigue.", "My energy is good."),
    ("Reports apnea.", "Do you stop breathing at night? No."),
    ("The pain did recur.", "The pain never came back."),
    ("History of incarceration.", "I was never in jail."),
    ("Denies incarceration.", "I was in jail last year."),
    ("Denies fatigue.", "I have no energy."),
    ("She is not unemployed.", "I am not working right now."),
    ("Reports an injury.", "It began on its own."),
    ("She sought medical attention.", "I never went to a hospital."),
    ("She is satisfied with the result.", "I am not happy with the result."),
]


@pytest.mark.parametrize(("statement", "turns"), TURNED)
def test_the_opposite_of_what_was_said_in_plain_words_is_flagged(
    statement: str, turns: str
) -> None:
    assert verdict(statement, turns) is not Verdict.SUPPORTED


UNSAID = [
    ("He has sepsis.", "I feel better today."),
    ("There is an ulcer.", "My knee is sore."),
    ("Reports vomiting.", "My shoulder aches when I am throwing a ball."),
    ("Reports numbness.", "My father is dead."),
    ("Reports diplopia.", "We will double the dose."),
    ("Reports syncope.", "We went out for dinner."),
    ("There is blindness.", "I will see you next week."),
    ("She is single.", "I am married."),
    ("History of concussion.", "I hit my head on the door."),
    ("Reports weight gain.", "I can put weight on my foot now."),
    ("Denies lymphadenopathy.", "Your neck is supple."),
    ("Uses cocaine.", "I drink a coke with lunch."),
    ("Herniated disc.", "It is a bulging disc."),
    ("She had a stress test.", "I had a walk on the treadmill."),
    ("There is paranoia.", "I am watching what I eat."),
]


@pytest.mark.parametrize(("statement", "turns"), UNSAID)
def test_words_that_only_come_near_do_not_support_a_finding(statement: str, turns: str) -> None:
    assert verdict(statement, turns) is not Verdict.SUPPORTED


def test_each_meaning_has_one_line() -> None:
    lines = [line for line in LAY.read_text("utf-8").splitlines() if line[0] not in "#["]
    names = [tokens(line.partition(":")[0])[0].concept for line in lines]
    assert len(names) == len(set(names))


def test_no_way_stands_after_one_that_is_found_wherever_it_is() -> None:
    for ways in lay_words().values():
        for at, way in enumerate(ways):
            for before in ways[:at]:
                assert not before.concepts < way.concepts
                assert (before.concepts, before.absent) != (way.concepts, way.absent)
