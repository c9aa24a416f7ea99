"""The search finds all that a clinician may read, says where, and nothing that is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from app.accounts.session import Session
from app.audit.events import Action
from app.domain.identifiers import TranscriptId, new_id
from app.domain.note import NoteStatus
from app.domain.transcript import Transcript
from app.records.records import Records
from app.retention.erasure import Erasure, ErasureReason
from app.retention.retention import Retention
from app.retrieval.query import Query, places_of
from app.retrieval.search import Hit, Search
from app.review.signing import Signing
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.searched import SearchKind
from app.store.store import Store
from app.store.transcripts import TranscriptRepository
from app.task import Task
from tests.fixtures.charts import a_note, a_patient, a_visit, searched
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.visits import WrittenVisit, a_signed_visit, a_written_visit

SAID = ("She has been coughing at night.", "Her cough is worse on the ward in Łódź.")
WRITTEN = ("Nocturnal cough since Friday.", "Codeine 15 mg at night.")


@pytest.fixture
def visit(session: Session) -> WrittenVisit:
    return a_signed_visit(session, "Sørine", "Đurić", said=SAID, written=WRITTEN)


def find(session: Session, text: str, *kinds: SearchKind) -> tuple[Hit, ...]:
    return Search(session).find(text, kinds).hits


def marked(hit: Hit) -> list[str]:
    return [piece.text for piece in hit.excerpt if piece.found]


def kinds(session: Session, text: str) -> set[SearchKind]:
    return {hit.kind for hit in find(session, text)}


def test_a_hit_names_the_statement_and_the_segment(session: Session, visit: WrittenVisit) -> None:
    (note,) = find(session, "codeine", SearchKind.NOTE)
    said = list(visit.note.statements)[1]
    assert (note.note_id, note.statement_id) == (visit.note.id, said.id)
    assert (note.status, note.patient_name) == (NoteStatus.FINAL, visit.patient.name)
    assert marked(note) == ["Codeine"]
    (transcript,) = find(session, "worse ward")
    assert (transcript.kind, transcript.segment) == (SearchKind.TRANSCRIPT, 2)
    assert marked(transcript) == ["worse", "ward"]
    assert transcript.encounter_id == visit.encounter.id
    assert transcript.visit_at == visit.encounter.started_at


def test_everything_is_found(session: Session, visit: WrittenVisit) -> None:
    Signing(session).add_addendum(visit.note.id, CLINICIAN.password, "Peak flow improved.")
    Records(session).change_patient(replace(visit.patient, identifier="MRN 0042-7"))
    assert kinds(session, "cough") == {SearchKind.NOTE, SearchKind.TRANSCRIPT, SearchKind.VISIT}
    assert kinds(session, "peak flow") == {SearchKind.ADDENDUM}
    assert kinds(session, "0042") == kinds(session, "latex") == {SearchKind.PATIENT}
    assert kinds(session, "mrn 0042-7 Sørine") == {SearchKind.PATIENT}


@pytest.mark.parametrize("text", ["lodz", "ŁÓDŹ", "łódź", "Lódz", "lod"])
def test_diacritics_do_not_matter(session: Session, visit: WrittenVisit, text: str) -> None:
    (hit,) = find(session, text)
    assert marked(hit) == ["Łódź"]


def test_names_with_strokes_are_found(session: Session, visit: WrittenVisit) -> None:
    assert marked(find(session, "sorine duric", SearchKind.PATIENT)[0]) == ["Sørine", "Đurić"]
    assert Records(session).patients("sorine")[0].id == visit.patient.id


def test_letters_may_be_written_out_on_either_side(session: Session) -> None:
    records = Records(session)
    stroke, plain = (
        records.add_patient("Đorđe", "Müller"),
        records.add_patient("Djordje", "Mueller"),
    )
    records.start_encounter(stroke.id, "Frau Sørensen hat Rückenschmerzen")
    for text in ("djordje mueller", "Đorđe Müller", "djordje müll", "MUELLER Đor"):
        assert {one.patient_id for one in find(session, text)} == {stroke.id, plain.id}
        assert {one.id for one in records.patients(text)} == {stroke.id, plain.id}
    assert {one.id for one in records.patients("muller")} == {stroke.id}
    for text in ('"frau soerensen"', '"Frau Sørensen', "rueckenschmerz", "Sörensen"):
        (hit,) = find(session, text)
        assert len(marked(hit)) == 1, text
    ((encounter, _),) = records.recent_encounters("soerensen mueller")
    assert encounter.patient_id == stroke.id


def test_a_quoted_phrase_stands_as_it_is(session: Session, visit: WrittenVisit) -> None:
    assert find(session, '"cough nocturnal"') == ()
    assert find(session, '"nocturn cough"') == ()
    (hit,) = find(session, '"nocturnal cough')
    assert marked(hit) == ["Nocturnal cough"]


def test_a_quoted_phrase_does_not_begin_in_one_form_and_end_in_the_other(
    session: Session, visit: WrittenVisit
) -> None:
    for text in ('"duric soerine"', '"duric soerine" latex', '"rine soerine"'):
        assert find(session, text) == (), text
    assert len(find(session, "duric soerine", SearchKind.PATIENT)) == 1
    assert marked(find(session, '"soerine djuric"')[0]) == ["Sørine Đurić"]


def test_a_quoted_phrase_is_shown_where_it_stands(session: Session) -> None:
    a_written_visit(session, written=("Grün sieht er.", "No rash.", "Er Gruen sagt sie."))
    (hit,) = find(session, '"er gruen"')
    assert marked(hit) == ["Er Gruen"]


def test_what_the_index_alone_finds_takes_no_place_from_what_is_there(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.retrieval.search.MOST_HITS", 2)
    for number in range(5):
        a_written_visit(session, f"Bo{number}", "Ek", written=("Grün sieht er.",))
    a_written_visit(session, "Ann", "Day", written=("Er Gruen sagt sie, und noch viel mehr.",))
    found = Search(session).find('"er gruen"')
    assert [one.patient_name for one in found.hits] == ["Ann Day"]
    assert not found.more


def test_kinds_and_days_narrow_it(session: Session, visit: WrittenVisit) -> None:
    search, now = Search(session), datetime.now(UTC)
    assert [one.kind for one in find(session, "cough", SearchKind.VISIT)] == [SearchKind.VISIT]
    assert len(search.find("cough", since=now - timedelta(1), until=now).hits) == 3
    assert search.find("cough", since=now).hits == ()
    assert search.find("cough", until=now - timedelta(1)).hits == ()


def test_a_search_is_logged_without_its_words(session: Session, visit: WrittenVisit) -> None:
    find(session, "cough")
    session.audit.forward()
    (event,) = [
        one for one in session.audit.events(action=Action.SEARCH) if one.detail["kind"] == "charts"
    ]
    assert event.detail == {"kind": "charts", "count": 3}


def test_the_best_come_first_and_more_is_said(session: Session) -> None:
    for number in range(9):
        a_written_visit(
            session,
            f"Bo{number}",
            "Ek",
            written=("Sore throat.", "Sleeps well and walks daily.", f"Room {number}."),
        )
    best = a_written_visit(session, "Ann", "Day", written=("Sore throat. Sore throat.",))
    found = Search(session).find('"sore throat"', [SearchKind.NOTE])
    assert (len(found.hits), found.more) == (10, False)
    assert found.hits[0].note_id == best.note.id


def test_only_the_newest_transcript_is_found(session: Session) -> None:
    visit = a_written_visit(session, said=("She takes metoprolol.",))
    segment = visit.transcript.segments[0]
    corrected: Transcript = replace(
        visit.transcript,
        id=TranscriptId(new_id()),
        parent=visit.transcript.id,
        author=session.person.id,
        segments=(replace(segment, text="She takes metformin.", words=()),),
    )
    session.charts().write(lambda unit: TranscriptRepository(unit.connection).add(corrected))
    assert find(session, "metoprolol") == ()
    (hit,) = find(session, "metformin", SearchKind.TRANSCRIPT)
    assert hit.segment == segment.number


def test_an_error_takes_note_and_addenda_out(session: Session, visit: WrittenVisit) -> None:
    Signing(session).add_addendum(visit.note.id, CLINICIAN.password, "Peak flow improved.")
    note = session.charts().read(lambda c: NoteRepository(c).get(visit.note.id))
    wrong = replace(note, version=note.version + 1, status=NoteStatus.ENTERED_IN_ERROR)
    session.charts().write(lambda unit: NoteRepository(unit.connection).add(wrong))
    assert find(session, "codeine") == find(session, "peak flow") == ()


def test_an_erased_patient_is_not_found(session: Session, visit: WrittenVisit) -> None:
    Signing(session).add_addendum(visit.note.id, CLINICIAN.password, "Peak flow improved.")
    other = a_signed_visit(session, "Bo", "Ek", said=SAID, written=WRITTEN)
    Erasure(session).erase(
        visit.patient.id, CLINICIAN.password, ErasureReason.PATIENT_REQUEST, Task()
    )
    for text in ("cough", "codeine", "lodz", "sorine", "latex"):
        assert {hit.patient_id for hit in find(session, text)} <= {other.patient.id}
    assert find(session, "peak") == ()
    left = session.charts().read(
        lambda c: c.execute("SELECT object_id, encounter_id FROM search_words").fetchall()
    )
    assert {row[1] for row in left} == {None, other.encounter.id}
    assert visit.patient.id not in {row[0] for row in left}


def test_words_that_a_policy_removed_are_not_found(session: Session, visit: WrittenVisit) -> None:
    session.adopt_policies(replace(session.policies, keep_transcript_days=1))
    retention = Retention(session)
    retention.sweep(Task(), retention.due(datetime.now(UTC) + timedelta(2)))
    assert kinds(session, "cough") == {SearchKind.NOTE, SearchKind.VISIT}
    assert find(session, "lodz") == ()


def test_the_newest_version_of_a_note_is_found(charts: Store) -> None:
    transcript = a_visit(charts, a_patient())
    first = a_note(transcript, "Nimmt Metformin, Übelkeit am Morgen.")
    second = a_note(transcript, "Takes lisinopril.", note_id=first.id, version=2)
    wrong = replace(second, version=3, status=NoteStatus.ENTERED_IN_ERROR)
    charts.write(lambda unit: NoteRepository(unit.connection).add(first))
    (match,) = charts.read(lambda c: searched(c, "ubelk metf"))
    assert match.object_id == first.id
    charts.write(lambda unit: NoteRepository(unit.connection).add(second))
    (match,) = charts.read(lambda c: searched(c, "lisinopril"))
    assert match.text == "takes lisinopril."
    assert charts.read(lambda c: searched(c, "ubelkeit")) == []
    charts.write(lambda unit: NoteRepository(unit.connection).add(wrong))
    assert charts.read(lambda c: searched(c, "lisinopril")) == []


@examples(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_a_search_takes_any_text(charts: Store, text: str) -> None:
    charts.read(lambda c: PatientRepository(c).list(text))
    charts.read(lambda c: EncounterRepository(c).list_recent(5, text))
    charts.read(lambda c: searched(c, text))


@examples(max_examples=100)
@given(st.text(max_size=20), st.text(max_size=300))
def test_an_excerpt_is_a_part_of_any_text(text: str, said: str) -> None:
    query = Query.of(text)
    pieces = query.excerpt(said)
    shown = "".join(piece.text for piece in pieces).removeprefix("… ").removesuffix(" …")
    assert shown in " ".join(said.split())
    assert query.best_line(said) <= said.count("\n")


@pytest.mark.parametrize(
    ("wanted", "text", "found"),
    [
        ("lukasz", "Pan Łukasz. ŁUKASZ!", ["Łukasz", "ŁUKASZ"]),
        ("sore", "Søren is sore.", ["Søre", "sore"]),
        ("Đurić", "Mr Duric", ["Duric"]),
        ("strasse", "Hauptstraße 5", ["straße"]),
        ("a.b", "aab a.b", ["a.b"]),
        ("mueller", "Müller, Mueller, Muller", ["Müller", "Mueller"]),
        ("Müller", "Müller, Mueller, Muller", ["Müller", "Mueller", "Muller"]),
        ("e", "für uns", []),
        ("fue", "Für", ["Fü"]),
        ("\N{COMBINING ACUTE ACCENT}", "a\N{COMBINING ACUTE ACCENT}", []),
        ("", "anything", []),
    ],
)
def test_places_are_found_without_case_and_diacritics(
    wanted: str, text: str, found: list[str]
) -> None:
    assert [text[first:last] for first, last in places_of(wanted, text)] == found
