"""Who answered what, and what a sentence denies by itself, as people say it."""

from __future__ import annotations

import pytest

from app.domain.transcript import Segment
from app.grounding.answers import polarities
from app.grounding.negation import Polarity
from app.grounding.words import tokens, tokens_of


def spoken(*turns: str) -> dict[str, Polarity]:
    """The polarity of each word where it is said first."""
    heard = [
        token
        for number, text in enumerate(turns, 1)
        for token in tokens_of(Segment(number, number, number + 1, text))
    ]
    found: dict[str, Polarity] = {}
    for token, value in zip(heard, polarities(heard), strict=True):
        found.setdefault(token.text, value)
    return found


@pytest.mark.parametrize(
    ("turns", "denied", "affirmed"),
    [
        (("Any chest pain?", "Thankfully, no, nothing like that."), "pain", ""),
        (("Any fever?", "Absolutely not."), "fever", ""),
        (("Any allergies?", "Not that I know of."), "allergies", ""),
        (("Any constipation or diarrhea?", "Both, actually."), "", "constipation diarrhea"),
        (("Is your head hurting?", "Only the forehead."), "", "hurting forehead"),
        (("Do you have a cough?", "Well, I've had it for years."), "", "cough"),
        (("Any fever, chills or cough?", "A cough now and then."), "fever chills", "cough"),
        (("Any cough? I ask because of the smoke.", "No, I do not."), "cough", ""),
        (("Do you ever feel numb or weak.", "No."), "numb weak", ""),
        (("so have you had numbness or tingling or any rash", "no"), "numbness tingling rash", ""),
        (("okay and any dizziness or anything like that no no",), "dizziness", "okay"),
        (("I do hear a murmur, okay?", "Okay."), "", "murmur"),
        (("Has anyone in your family had a stroke?", "Not that I'm aware of."), "stroke", ""),
        (("Are you married?", "No sir, I'm single."), "married", "single"),
        (("Before the fall, did you have pain?", "No."), "pain", "fall"),
        (("You saw the nurse, is there anything else?", "No."), "else", "nurse"),
        (("Fever, chills or cough?", "I've had a little cough."), "fever chills", "cough"),
        (("okay cough headache", "no ma'am"), "cough headache", ""),
        (("Have you tried sprays?", "I did use some of them."), "", "sprays"),
        (("How is your back pain?", "I'm not really having any more."), "pain", ""),
        (("Ready to go home?", "I just can't wait."), "", "wait"),
        (("Any fever?", "I have none."), "fever", ""),
        (("Do you smoke or drink?", "I do none of that."), "smoke drink", ""),
        (("were you able to walk", "no i've had pain but never fell"), "able walk fell", "pain"),
        (("okay what about rashes", "no"), "rashes", ""),
        (("does this hurt", "no not at all"), "hurt", ""),
        (("i'll have you take these for any soreness", "no that's fine"), "", "take soreness"),
        (("any hives", "mm-hmm"), "", "hives"),
        (("Any hives?", "Uh-uh."), "hives", ""),
        (("Do you get headaches?", "Every night."), "", "headaches"),
        (("Do you get headaches?", "On and off."), "", "headaches"),
        (("Is it swollen?", "I think so."), "", "swollen"),
        (("Any allergies?", "I don't know of any."), "allergies", ""),
        (("Ready to leave?", "I just can't wait."), "", "leave"),
        (("And no vertigo?", "Yes, I do."), "", "vertigo"),
        (("And no vertigo?", "Sometimes."), "", "vertigo"),
        (("And no vertigo?", "Yes, that's right."), "vertigo", ""),
        (("Any rash, hives, or itching?", "Just sneezing."), "rash hives itching", "sneezing"),
        (("Any rash or itching? Fever?", "Some itching."), "rash", "itching"),
        (("Any stomach pain?", "No, but my foot is painful."), "stomach pain", "painful"),
        (("Any panic or anxiety?", "I'm shy. Nothing like that."), "panic anxiety", "shy"),
        (("Any rash or hives?", "I'm pale. No rash."), "rash hives", "pale"),
        (("and have you had any rash hives itching", "a bit of itching"), "rash hives", "itching"),
        (
            ("Any illnesses?", "What do you mean?", "It could be asthma.", "No."),
            "illnesses asthma",
            "",
        ),
        (("Any rash?", "Sorry, what?", "Red spots.", "Yes."), "", "rash"),
        (("Did you have a scan?", "No, should I have had one?", "Yes."), "scan", ""),
        (("any fever no any chills no i am sweating though",), "fever chills", "sweating"),
        (("so you deny any fevers", "yes"), "fevers", ""),
        (("Is there swelling?", "Doesn't look like it."), "swelling", ""),
        (("Any rash?", "Don't think so."), "rash", ""),
        (("Any rash?", "Nobody that I know of."), "rash", ""),
        (("does anybody at home have asthma", "nobody"), "asthma", ""),
        (("is there any rash or swelling", "there is some swelling"), "rash", "swelling"),
        (("Is it broken?", "No no, it's only a sprain."), "broken", "sprain"),
        (("Any illness other than asthma?", "No."), "illness", "asthma"),
        (("Let's see, you took aspirin, but do you have hives?", "No."), "hives", "aspirin"),
    ],
)
def test_reads_answers(turns: tuple[str, ...], denied: str, affirmed: str) -> None:
    found = spoken(*turns)
    assert {word: found[word] for word in denied.split()} == dict.fromkeys(
        denied.split(), Polarity.NEGATED
    )
    assert {word: found[word] for word in affirmed.split()} == dict.fromkeys(
        affirmed.split(), Polarity.AFFIRMED
    )


def test_a_rating_denies_nothing_that_it_is_asked_of() -> None:
    found = spoken("With ten the worst, how would you rate your pain?", "Ten out of ten.")
    assert Polarity.NEGATED not in found.values()


def test_what_did_not_help_leaves_open_what_it_was_for() -> None:
    found = spoken("The ice did not relieve the pain.")
    assert found["relieve"] is Polarity.NEGATED
    assert found["pain"] is Polarity.UNKNOWN


def test_what_is_former_or_to_be_avoided_neither_is_nor_is_denied() -> None:
    assert spoken("Former smoker.")["smoker"] is Polarity.EITHER
    assert spoken("Take it at night to avoid dizziness.")["dizziness"] is Polarity.UNKNOWN


def test_how_long_something_lasts_asks_for_no_list() -> None:
    found = spoken("I see, how long have you had this itching?", "The itching began in May.")
    assert Polarity.NEGATED not in found.values()
    found = spoken("Okay, so it itches when you sweat?", "It itches at night.")
    assert Polarity.NEGATED not in found.values()


def test_an_answer_in_part_says_neither() -> None:
    assert spoken("Did you notice redness?", "Not right away.")["redness"] is Polarity.UNKNOWN
    assert spoken("How about wine?", "Hardly ever.")["wine"] is Polarity.UNKNOWN


def test_what_is_no_longer_so_was_so() -> None:
    assert spoken("Are you still wheezing?", "No.")["wheezing"] is Polarity.EITHER
    assert spoken("Do you get hives anymore?", "No.")["hives"] is Polarity.EITHER
    assert spoken("Have you had any more vertigo?", "No.")["vertigo"] is Polarity.EITHER
    assert spoken("I do not get the hives anymore.")["hives"] is Polarity.UNKNOWN


def test_when_something_is_asked_of_is_not_denied_with_it() -> None:
    found = spoken("Did you faint after the crash?", "No.")
    assert found["faint"] is Polarity.NEGATED
    assert found["crash"] is Polarity.UNKNOWN


def test_a_test_that_was_never_abnormal_was_done() -> None:
    found = spoken("Any abnormal mammograms?", "No.")
    assert found["abnormal"] is Polarity.NEGATED
    assert found["mammograms"] is Polarity.UNKNOWN


def test_who_is_called_is_not_denied() -> None:
    found = spoken("Grandma, did you see a rash?", "No.")
    assert found["grandma"] is Polarity.AFFIRMED
    assert found["rash"] is Polarity.NEGATED


def test_a_no_to_something_before_leaves_open_what_is_the_first() -> None:
    found = spoken("Has she had a biopsy before?", "No, this is her first one.")
    assert found["biopsy"] is Polarity.UNKNOWN


def test_the_place_in_a_list_is_not_denied_with_the_rest_of_it() -> None:
    found = spoken("Any knee pain or fever?", "The pain comes on stairs.")
    assert found["knee"] is not Polarity.NEGATED
    assert found["fever"] is Polarity.NEGATED


@pytest.mark.parametrize(
    ("text", "denied", "left_open"),
    [
        ("I can not bear the cramps.", "bear", "cramps"),
        ("I did not take my inhaler this morning.", "inhaler", "morning"),
        ("It does not hurt at night.", "hurt", "night"),
        ("I do not take anything for cramps.", "take", "cramps"),
    ],
)
def test_what_a_speaker_takes_for_granted_is_not_denied(
    text: str, denied: str, left_open: str
) -> None:
    found = spoken(text)
    assert found[denied] is Polarity.NEGATED
    assert found[left_open] is Polarity.UNKNOWN


@pytest.mark.parametrize(
    ("text", "left_open"),
    [
        ("She is unable to describe the cramps.", "cramps"),
        ("He can not quite explain his rash.", "rash"),
        ("Skin: none significant.", "significant"),
        ("Ears: not remarkable.", "remarkable"),
        ("Her eczema is no longer present.", "present"),
    ],
)
def test_a_note_that_cannot_tell_denies_nothing(text: str, left_open: str) -> None:
    found = tokens(text)
    polarity = {token.text: value for token, value in zip(found, polarities(found), strict=True)}
    assert polarity[left_open] is Polarity.UNKNOWN


def test_what_somebody_does_not_feel_or_seem_to_have_is_denied() -> None:
    found = spoken("I do not feel like I need crutches, and it does not seem he limps.")
    assert found["crutches"] is Polarity.NEGATED
    assert found["limps"] is Polarity.NEGATED


def test_a_question_without_a_mark_affirms_nothing_that_its_answer_leaves_open() -> None:
    assert spoken("do you have any itching", "my arm feels hot")["itching"] is Polarity.UNKNOWN
    told = spoken("call me if you have any itching", "my arm feels hot")
    assert told["itching"] is Polarity.AFFIRMED


@pytest.mark.parametrize(
    ("text", "denied", "affirmed"),
    [
        ("Negative nausea, negative edema.", "nausea edema", ""),
        ("The strep test is negative and she has pain.", "", "pain"),
        ("Negative test results.", "", "results"),
        ("Back pain: None.", "back pain", ""),
        ("No problems laying flat.", "problems", ""),
        ("No more diarrhea, and no more than two drinks.", "diarrhea", "two drinks"),
        ("Speech is not clear.", "clear", "speech"),
        ("She does not recall the surgery.", "recall", ""),
        ("He is not unable to walk.", "", "walk"),
        ("He is not unaware of strokes.", "", "strokes"),
        ("No bruising, normal creases.", "bruising", "creases"),
        ("Negative for fracture and underwent surgery.", "fracture", "surgery"),
        ("No problems otherwise, fevers, or chills.", "fevers chills", ""),
        ("I have no siblings and, thankfully, my children are healthy.", "siblings", "healthy"),
        ("With 0 being no pain and 10 being the worst.", "pain", "worst"),
        ("The neck is not nontender.", "", "tender"),
        ("She is not doing well.", "doing well", ""),
        ("Alcohol use, denies.", "alcohol use", ""),
        ("She does not believe that she could be pregnant.", "pregnant", ""),
        ("No past history with the exception of a fracture.", "history", "fracture"),
        ("He wants no new steroids due to a reaction.", "steroids", "reaction"),
        ("A non-tender ulcer of the foot.", "tender", "ulcer foot"),
        ("She has not had any cough, congestion.", "cough congestion", ""),
        ("no thrush present tonsils are midline", "thrush", "tonsils midline"),
        ("no focal weakness is noted", "focal weakness", ""),
        ("no pain on the nasal exam there is edema", "pain", "edema"),
        ("No headaches, and I'm walking well.", "headaches", "walking"),
        ("No matter what I eat, I am scared.", "", "scared"),
        ("Without benefit and ultimately came to surgery.", "benefit", "surgery"),
        ("Negative cardiac enzymes.", "", "cardiac enzymes"),
    ],
)
def test_reads_what_a_sentence_denies(text: str, denied: str, affirmed: str) -> None:
    found = tokens(text)
    polarity = {token.text: value for token, value in zip(found, polarities(found), strict=True)}
    assert [word for word in denied.split() if polarity[word] is not Polarity.NEGATED] == []
    assert [word for word in affirmed.split() if polarity[word] is not Polarity.AFFIRMED] == []
