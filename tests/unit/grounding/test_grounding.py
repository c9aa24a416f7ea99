"""What a statement may say of the words that it cites."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.evidence import ReasonKind, Verdict
from app.domain.transcript import Segment, Word
from app.grounding.grounding import check, find_support


def segment(text: str, number: int = 1) -> Segment:
    words = text.split()
    return Segment(
        number,
        number * 10.0,
        number * 10.0 + len(words) * 0.5,
        text,
        tuple(
            Word(word, number * 10.0 + at * 0.5, number * 10.0 + at * 0.5 + 0.4, 0.9)
            for at, word in enumerate(words)
        ),
    )


def verdict(statement: str, *heard: str) -> Verdict:
    segments = [segment(text, number) for number, text in enumerate(heard, start=1)]
    return check(statement, segments, segments)[0].verdict


SUPPORTED = (
    (
        "Takes metformin 500 mg twice daily.",
        "She takes metformin five hundred milligrams twice a day.",
    ),
    ("Takes metformin 500 mg b.i.d.", "He takes metformin 500 mg two times a day."),
    ("Blood pressure 142/88.", "Blood pressure is one forty two over eighty eight."),
    ("Blood pressure 142/88.", "Blood pressure is 142 over 88."),
    ("Temperature 38.2 °C.", "Temperature is thirty eight point two degrees celsius."),
    ("Temperature 98.6 °F.", "Temperature ninety eight six."),
    ("A dry cough for 3 weeks.", "The patient has had a dry cough for three weeks."),
    ("Cough for 2 weeks.", "A cough for fourteen days."),
    ("58-year-old man with chest pain.", "Fifty eight year old man with chest pain."),
    ("Oxygen saturation 94% on room air.", "Oxygen saturation is ninety four percent on room air."),
    ("Take half a tablet.", "Take ½ tablet."),
    ("Ibuprofen 400 mg every 8 hours.", "Ibuprofen four hundred milligrams three times a day."),
    ("Follow up in 2 to 3 weeks.", "Follow up in 2-3 weeks."),
    ("Denies fever or chills.", "He denies fever or chills."),
    ("Denies chills.", "No fever or chills."),
    ("Denies chest pain.", "Do you have any chest pain?", "No, not at all."),
    ("Chest pain.", "Do you have any chest pain?", "Yes, at night."),
    ("Does not take metformin.", "She no longer takes metformin."),
    ("No evidence of pneumonia.", "Pneumonia was ruled out."),
    ("Pneumonia unlikely.", "Pneumonia is unlikely."),
    ("Swelling at the left knee.", "There is swelling at the left knee."),
    ("Bilateral knee pain.", "Pain in both knees."),
    ("Shortness of breath on exertion.", "He is short of breath on exertion."),
    ("High blood pressure well controlled.", "Hypertension is well controlled."),
    ("Takes paracetamol 1 g.", "Takes acetaminophen 1000 mg."),
    ("Takes Lasix 40 mg.", "Takes furosemide forty milligrams."),
    ("A1c 6.8%.", "A one c is six point eight percent."),
    ("Pain is 7 out of 10.", "The pain is seven out of ten."),
    ("Pain is 7/10.", "The pain is seven."),
    ("Takes 3/4 tablet.", "I take 0.75 tablets."),
    ("Seen on 01/10/2009.", "Seen on January tenth two thousand nine."),
    ("Pain is not relieved by rest.", "The pain is not relieved by rest."),
    ("Weight 82 kg.", "Weight is eighty-two kilograms."),
    ("Warfarin 1.5 mg.", "Warfarin 1,5 mg."),
    ("Digoxin 0,125 mg.", "Digoxin 0.125 mg."),
    ("Insulin 1,000 units.", "Insulin 1000 units."),
)

CONTRADICTED = (
    ("Takes lisinopril 50 mg.", "Takes lisinopril 15 mg.", ReasonKind.DOSE),
    ("Takes warfarin 5 mg.", "Takes warfarin 1,5 mg.", ReasonKind.DOSE),
    ("Takes digoxin 125 mg.", "Takes digoxin 0,125 mg.", ReasonKind.DOSE),
    ("Takes metformin 500 mg.", "Takes metformin 850 mg and ibuprofen 500 mg.", ReasonKind.DOSE),
    ("Takes metformin 500 mg.", "Takes metformin. Takes ibuprofen 500 mg.", ReasonKind.DOSE),
    ("Takes levothyroxine 50 mg.", "Takes levothyroxine 50 micrograms.", ReasonKind.DOSE),
    (
        "Blood pressure 142/98.",
        "Blood pressure is one forty two over eighty eight.",
        ReasonKind.NUMBER,
    ),
    ("Cough for 3 weeks.", "Cough for 3 days.", ReasonKind.NUMBER),
    ("Cough for 4 weeks.", "Cough for 3 weeks.", ReasonKind.NUMBER),
    ("Ibuprofen 400 mg twice a day.", "Ibuprofen 400 mg three times a day.", ReasonKind.NUMBER),
    ("Temperature 39.2 °C.", "Temperature is thirty eight point two degrees.", ReasonKind.NUMBER),
    ("Temperature 38 °F.", "Temperature is 38 degrees celsius.", ReasonKind.NUMBER),
    ("Oxygen saturation 84%.", "Oxygen saturation is ninety four percent.", ReasonKind.NUMBER),
    ("58-year-old man.", "48 year old man.", ReasonKind.NUMBER),
    ("Takes hydralazine 25 mg.", "Takes hydroxyzine 25 mg.", ReasonKind.DRUG),
    ("Fever for 2 days.", "No fever for 2 days.", ReasonKind.NEGATION),
    ("Denies chest pain.", "He reports chest pain.", ReasonKind.NEGATION),
    ("Chest pain and nausea.", "Denies chest pain or nausea.", ReasonKind.NEGATION),
    ("Nausea.", "She denies vomiting or nausea.", ReasonKind.NEGATION),
    ("Takes metformin.", "She no longer takes metformin.", ReasonKind.NEGATION),
    ("Pneumonia.", "No evidence of pneumonia.", ReasonKind.NEGATION),
    ("Chest pain.", "Do you have any chest pain?", "No."),
    ("Pain is relieved by rest.", "The pain is not relieved by rest.", ReasonKind.NEGATION),
    ("Has never smoked.", "He smokes 20 cigarettes a day.", ReasonKind.NEGATION),
    ("Stop metformin.", "Start metformin 500 mg.", ReasonKind.WORDS),
    ("Increase lisinopril to 20 mg.", "Reduce lisinopril to 20 mg.", ReasonKind.WORDS),
    ("Swelling at the right knee.", "There is swelling at the left knee.", ReasonKind.LATERALITY),
    ("Bilateral knee swelling.", "There is swelling at the left knee.", ReasonKind.LATERALITY),
    ("Left knee swelling.", "Both knees are swollen.", ReasonKind.LATERALITY),
    (
        "Left foot pain.",
        "My right foot hurts. The left foot is fine. The pain of the right foot is bad.",
        ReasonKind.LATERALITY,
    ),
    ("Diabetes type 1.", "One drink a week. Diabetes type two.", ReasonKind.NUMBER),
    ("Strength is 5/0.", "Strength is half.", ReasonKind.NUMBER),
    ("Follow up in 5 weeks.", "Say five. Follow up in 3 weeks.", ReasonKind.NUMBER),
    ("Her mother is 93 months old.", "My mother is ninety three.", ReasonKind.NUMBER),
    ("Takes methadone 10 mcg.", "I take ten of methadone.", ReasonKind.DOSE),
    ("Ibuprofen every 8 to 8 hours.", "Ibuprofen every six to eight hours.", ReasonKind.NUMBER),
)

NOT_FOUND = (
    ("Takes lisinopril 10 mg.", "The patient has a cough."),
    ("Takes warfarin 5/10 mg.", "I take warfarin five milligrams."),
    ("Cough for 3 weeks.", "The patient has a cough."),
    ("Recent travel to Peru.", "The patient has a cough."),
    ("Recent travel to Peru.", "Up to this point 1.0, and five point 2,5."),
    ("Recent travel to Peru.", "So many kg per m ² : 25 / ²."),
    ("Cough with green sputum.", "The patient has a cough."),
    ("Stop metformin.", "She takes metformin."),
    ("Increase 144/90.", "Blood pressure today is 144/90."),
    ("Brother had eczema.", "Her grandfather had eczema."),
    ("Pain is relieved by rest.", "The pain is relieved by sitting up."),
    ("Pain of the left knee.", "Pain of the knee."),
)


@pytest.mark.parametrize("case", SUPPORTED, ids=lambda case: str(case[0]))
def test_supports_what_was_said_in_other_forms(case: tuple[str, ...]) -> None:
    assert verdict(*case) is Verdict.SUPPORTED


@pytest.mark.parametrize("case", CONTRADICTED, ids=lambda case: str(case[0]))
def test_contradicts_what_was_said_otherwise(case: tuple[str, ...]) -> None:
    heard = [text for text in case[1:] if not isinstance(text, ReasonKind)]
    segments = [segment(text, number) for number, text in enumerate(heard, start=1)]
    found, _ = check(case[0], segments, segments)
    assert found.verdict is Verdict.CONTRADICTED
    if isinstance(case[-1], ReasonKind):
        assert case[-1] in {reason.kind for reason in found.reasons}


@pytest.mark.parametrize("case", NOT_FOUND, ids=lambda case: str(case[0]))
def test_does_not_find_what_nobody_said(case: tuple[str, ...]) -> None:
    assert verdict(*case) is Verdict.NOT_FOUND


def test_the_reason_is_a_sentence_with_both_sides() -> None:
    heard = segment("Takes lisinopril fifteen milligrams.")
    found, _ = check("Takes lisinopril 50 mg.", [heard], [heard])
    assert found.reasons[0].text.startswith("The note says lisinopril 50 mg; the cited words say")
    assert "fifteen milligrams" in found.reasons[0].heard


def test_the_worst_reason_comes_first() -> None:
    heard = segment("Denies cough.")
    found, _ = check("Cough with sputum.", [heard], [heard])
    assert next(reason.verdict for reason in found.reasons) is Verdict.CONTRADICTED


def test_a_statement_without_citation_is_not_supported() -> None:
    heard = segment("Denies cough.")
    found, evidence = check("Denies cough.", [], [heard])
    assert found.verdict is Verdict.NOT_FOUND
    assert found.reasons[0].kind is ReasonKind.CITATION
    assert evidence == ()


def test_words_of_an_uncited_segment_are_pointed_out() -> None:
    first, second = segment("Has a cough."), segment("Blood pressure is 142 over 88.", 2)
    found, _ = check("Blood pressure 142/88.", [first], [first, second])
    assert found.verdict is Verdict.NOT_FOUND
    assert any("Segment 2" in reason.text for reason in found.reasons)


def test_the_evidence_is_the_words_that_agree() -> None:
    heard = segment("Well you know she takes metformin five hundred milligrams twice a day now.")
    _, evidence = check("Takes metformin 500 mg twice daily.", [heard], [heard])
    assert [(span.first_word, span.last_word) for span in evidence] == [(4, 11)]
    assert evidence[0].start == heard.words[4].start
    assert evidence[0].end == heard.words[11].end


def test_finds_the_segments_a_statement_rests_on() -> None:
    texts = ("He has a cough.", "He takes metformin 500 mg.", "Blood pressure is 142 over 88.")
    segments = [segment(text, number) for number, text in enumerate(texts, start=1)]
    assert [s.number for s in find_support("Blood pressure 142/88.", segments)] == [3]
    assert find_support("Zebra.", segments) == ()


def test_support_takes_the_answer_with_its_question() -> None:
    said = ("How many tablets a day?", "Three.", "And your wife?", "She is fine.")
    segments = [segment(text, number) for number, text in enumerate(said, 1)]
    assert [s.number for s in find_support("Takes tablets every day.", segments)] == [1, 2]


def test_support_is_found_in_other_words_and_never_for_a_side_alone() -> None:
    said = (
        "My left sock has a hole.",
        "It burns when I pee.",
        "Does the knee hurt?",
        "Only the right one.",
        "The knee on the right is warm.",
    )
    segments = [segment(text, number) for number, text in enumerate(said, 1)]
    assert [s.number for s in find_support("Reports dysuria.", segments)] == [2]
    assert 1 not in [s.number for s in find_support("The left knee is warm.", segments)]


VOCABULARY = """the patient reports denies no not never cough fever pain in left right knee chest
takes metformin warfarin mg days weeks for about and but without swelling a is was percent daily
over to or 10 500 3 two fifteen fifty twice blood pressure, week. yes? no. 38.2 142/88 b.i.d.
58-year-old""".split()  # noqa: SIM905
TEXT = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=24).map(" ".join)


@given(TEXT, TEXT, TEXT)
def test_offsets_lie_inside_their_segment(statement: str, one: str, two: str) -> None:
    segments = [segment(one, 3), segment(two, 7)]
    _, evidence = check(statement, segments, segments)
    for span in evidence:
        cited = next(s for s in segments if s.number == span.segment)
        assert 0 <= span.first_word <= span.last_word < len(cited.words)
        assert cited.start <= span.start <= span.end <= cited.end


@given(TEXT | st.text(min_size=1, max_size=60), TEXT)
def test_a_copied_segment_is_always_said(text: str, other: str) -> None:
    segments = [segment(other, 1), segment(text, 2)]
    found = check(text, [segments[1]], segments)[0]
    # Copied or not, orders and letters that look like others are no evidence.
    assert {reason.kind for reason in found.reasons} <= {
        ReasonKind.CHARACTERS,
        ReasonKind.INSTRUCTION,
    }


@given(
    st.lists(st.sampled_from([w for w in VOCABULARY if w.isalpha()]), min_size=1, max_size=8),
    st.lists(st.sampled_from([w for w in VOCABULARY if w.isalpha()]), min_size=1, max_size=8),
    st.integers(4, 9999),
    st.integers(4, 9999),
    st.booleans(),
)
def test_a_changed_number_is_never_supported(
    before: list[str], after: list[str], heard: int, said: int, dotted: bool
) -> None:
    if heard == said:
        said += 1
    words = [*before, "{}", *after]
    text = " ".join(words) + ("." if dotted else "")
    segments = [segment(text.format(heard))]
    assert check(text.format(said), segments, segments)[0].verdict is not Verdict.SUPPORTED


@given(TEXT, TEXT)
def test_is_the_same_every_time(statement: str, text: str) -> None:
    segments = [segment(text)]
    assert check(statement, segments, segments) == check(statement, segments, segments)


def test_a_denial_is_named_as_it_was_said() -> None:
    heard = [segment("No chest pain, no shortness of breath and no ankle swelling.")]
    (reason, *_) = check("Chest pain on exertion.", heard, heard)[0].reasons
    assert reason.kind is ReasonKind.NEGATION
    assert reason.said == "chest pain"
