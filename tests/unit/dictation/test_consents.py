"""Nobody is recorded without the consent that is needed, whoever asks for the recording."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.audit.explanations import told
from app.dictation.consents import Consents
from app.dictation.recordings import ConsentMissing, Recordings
from app.domain.encounter import (
    Consent,
    ConsentBy,
    ConsentHow,
    Encounter,
    EncounterMode,
    EncounterState,
)
from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Part
from app.errors import BugError, Refused, UserFacingError
from app.export.patient_data import as_data, read_chart
from app.export.patient_page import page
from app.records.records import Records
from app.retention.retention import Retention
from app.store.consents import ConsentRepository
from app.store.removals import RemovedError
from app.summarization.drafting import Drafting
from app.task import Task
from app.transcription.transcription import Transcription
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged, record, spoken, voice
from tests.fixtures.signing import sign
from tests.fixtures.visits import WrittenVisit, a_signed_visit, a_written_visit
from tests.unit.dictation.test_import import write_wave


@pytest.fixture
def recordings(session: Session) -> Recordings:
    return Recordings(session, as_engines(ScriptedEngines()))


@pytest.fixture
def overheard(session: Session, encounter: Encounter) -> Encounter:
    """A visit in which everybody is recorded."""
    return Records(session).set_mode(encounter.id, EncounterMode.VISIT)


def consent(session: Session, encounter: Encounter) -> Encounter:
    return Consents(session).keep(encounter.id, ConsentBy.GUARDIAN, ConsentHow.WRITTEN)


def test_others_are_heard_only_after_a_consent(
    session: Session, overheard: Encounter, recordings: Recordings
) -> None:
    with pytest.raises(ConsentMissing, match="Nobody has consented"):
        recordings.begin(overheard.id, "Desk")
    assert recordings.list_for_encounter(overheard.id) == []
    refusal = logged(session, Action.CREATE)[-1]
    assert (refusal.status, refusal.reason) == ("refused", "consent")
    assert "nobody had consented to being recorded" in told(refusal, {})
    before = datetime.now(UTC)
    kept = consent(session, overheard)
    assert kept.consent is not None
    assert before <= kept.consent.given_at <= datetime.now(UTC)
    assert kept.consent == Consent(
        kept.consent.given_at, ConsentBy.GUARDIAN, ConsentHow.WRITTEN, session.person.id
    )
    assert Records(session).reload(overheard.id).encounter == kept
    record(session, overheard, voice(1.2))
    assert logged(session, Action.CONSENT)[-1].detail["given_by"] == "guardian"


def test_a_file_of_others_is_imported_only_after_a_consent(
    session: Session, overheard: Encounter, recordings: Recordings, tmp_path: Path
) -> None:
    with pytest.raises(ConsentMissing):
        recordings.import_file(overheard.id, write_wave(tmp_path / "visit.wav", 1.0), Task())
    assert recordings.list_for_encounter(overheard.id) == []


def test_a_dictation_needs_one_only_where_the_clinic_asks(
    session: Session, encounter: Encounter, recordings: Recordings
) -> None:
    assert not Records(session).reload(encounter.id).needs_consent
    record(session, encounter, voice(0.5))
    session.adopt_policies(replace(session.policies, consent_to_dictation=True))
    assert Records(session).reload(encounter.id).needs_consent
    with pytest.raises(ConsentMissing):
        recordings.begin(encounter.id, "Desk")
    consent(session, encounter)
    assert not Records(session).reload(encounter.id).needs_consent
    record(session, encounter, voice(0.5))


def test_after_a_withdrawal_nothing_is_recorded_until_a_new_consent(
    session: Session, overheard: Encounter, recordings: Recordings
) -> None:
    consents = Consents(session)
    assert not consents.withdraw(overheard.id).consented  # there was none
    assert logged(session, Action.WITHDRAW) == []
    consent(session, overheard)
    withdrawn = consents.withdraw(overheard.id)
    assert withdrawn.consent is not None
    assert withdrawn.consent.withdrawn_at is not None
    assert not withdrawn.consented
    with pytest.raises(ConsentMissing):
        recordings.begin(overheard.id, "Desk")
    consents.withdraw(overheard.id)
    assert len(logged(session, Action.WITHDRAW)) == 1
    assert consent(session, overheard).consented
    record(session, overheard, voice(0.5))


def test_while_a_recording_is_open_neither_consent_nor_mode_changes(
    session: Session, overheard: Encounter, recordings: Recordings
) -> None:
    consent(session, overheard)
    recorder = recordings.begin(overheard.id, "Desk")
    recorder.append(voice(1.5))
    with pytest.raises(Refused, match="not finished"):
        Consents(session).withdraw(overheard.id)
    with pytest.raises(Refused, match="not finished"):
        Records(session).set_mode(overheard.id, EncounterMode.DICTATION)
    recorder.finish()
    assert not Consents(session).withdraw(overheard.id).consented


def test_a_withdrawal_reaches_what_was_recorded_before_a_consent_was_kept_again(
    session: Session, overheard: Encounter
) -> None:
    first = consent(session, overheard)
    record(session, overheard, voice(0.5))
    again = Consents(session).keep(overheard.id, ConsentBy.PATIENT, ConsentHow.SPOKEN)
    assert again.consent == first.consent
    record(session, overheard, voice(0.6))
    Consents(session).withdraw(overheard.id)
    assert Consents(session).delete_recorded(overheard.id, Task()) == 2


def test_what_was_recorded_under_a_withdrawn_consent_can_go(session: Session) -> None:
    visit = a_written_visit(session)
    other = a_written_visit(session, "Bo", "Ek")
    again = _recorded_with_consent(session, visit)
    consents = Consents(session)
    assert consents.delete_recorded(visit.encounter.id, Task()) == 0  # it holds
    consents.withdraw(visit.encounter.id)
    assert consents.delete_recorded(visit.encounter.id, Task()) == 1
    assert consents.delete_recorded(visit.encounter.id, Task()) == 0
    kept, gone = Records(session).reload(visit.encounter.id).recordings
    assert kept == visit.recording  # the clinician's own dictation before it
    assert gone.id == again
    assert gone.audio_removed_at is not None
    service = Recordings(session, as_engines(ScriptedEngines()))
    with pytest.raises(RemovedError):
        b"".join(service.samples(again))
    event = logged(session, Action.DISCARD)[-1]
    assert event.reason == "consent_withdrawn"
    assert "deleted a recording of patient" in told(event, {})
    assert b"".join(service.samples(other.recording.id)) == other.audio


def test_with_the_audio_goes_what_was_written_from_it(session: Session) -> None:
    visit = a_written_visit(session)
    _consented_before(session, visit)
    Consents(session).withdraw(visit.encounter.id)
    assert Consents(session).delete_recorded(visit.encounter.id, Task()) == 1
    view = Records(session).reload(visit.encounter.id)
    assert (view.transcript, view.note) == (None, None)
    assert view.encounter.state is EncounterState.PLANNED
    kinds = [one.detail["kind"] for one in logged(session, Action.DISCARD)]
    assert kinds == ["audio", "transcript", "draft"]


def test_the_clinicians_own_dictation_after_it_is_written_down_anew(
    session: Session, overheard: Encounter, scripted: ScriptedEngines
) -> None:
    transcription = Transcription(session, as_engines(scripted))
    consent(session, overheard)
    scripted.engine.windows = [[spoken("He has a cough.", 0.2, 2.9)]]
    transcription.transcribe(record(session, overheard, voice(3.0)).id, Task())
    Consents(session).withdraw(overheard.id)
    Records(session).set_mode(overheard.id, EncounterMode.DICTATION)
    scripted.engine.windows += [[spoken("Advised rest.", 0.2, 2.9)]] * 2
    own = record(session, overheard, voice(4.0, 4000.0))
    both = transcription.transcribe_new(overheard.id, Task())
    assert len(both.parts) == 2
    assert Consents(session).delete_recorded(overheard.id, Task()) == 1
    view = Records(session).reload(overheard.id)
    assert (view.transcript, view.unheard) == (None, (own,))
    heard = transcription.transcribe_new(overheard.id, Task())
    assert [one.text for one in heard.segments] == ["Advised rest."]
    assert heard.parts == (Part(own.id, 0.0),)


def test_the_clinicians_own_dictation_before_it_stays_as_it_was_written(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    transcription = Transcription(session, as_engines(scripted))
    scripted.engine.windows = [[spoken("Advised rest.", 0.2, 2.9)]]
    before = transcription.transcribe(record(session, encounter, voice(3.0)).id, Task())
    Records(session).set_mode(encounter.id, EncounterMode.VISIT)
    consent(session, encounter)
    scripted.engine.windows.append([spoken("He has a cough.", 0.2, 2.9)])
    record(session, encounter, voice(4.0, 4000.0))
    transcription.transcribe_new(encounter.id, Task())
    Consents(session).withdraw(encounter.id)
    assert Consents(session).delete_recorded(encounter.id, Task()) == 1
    view = Records(session).reload(encounter.id)
    assert (view.transcript, view.unheard) == (before, ())
    assert view.encounter.state is EncounterState.TRANSCRIBED


def test_a_signed_note_stays_with_the_words_that_it_cites(session: Session) -> None:
    visit = a_written_visit(session)
    _consented_before(session, visit)
    sign(session, visit.note.id, CLINICIAN.password, "I reviewed this note.")
    Consents(session).withdraw(visit.encounter.id)
    assert Consents(session).delete_recorded(visit.encounter.id, Task()) == 1
    view = Records(session).reload(visit.encounter.id)
    assert view.note is not None
    assert view.encounter.state is EncounterState.SIGNED
    assert view.transcript is not None
    cited = {span.segment for one in view.note.statements for span in one.evidence}
    assert {one.number for one in view.transcript.segments} == cited


def test_what_is_left_of_a_transcript_is_played_up_to_what_went(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    engines = as_engines(scripted)
    transcription, recordings = Transcription(session, engines), Recordings(session, engines)
    scripted.engine.windows = [[spoken("Advised rest.", 0.2, 2.9)]]
    transcription.transcribe(record(session, encounter, voice(3.0)).id, Task())
    consent(session, encounter)
    scripted.engine.windows.append([spoken("He has a cough.", 0.2, 2.9)])
    record(session, encounter, voice(4.0, 4000.0))
    both = transcription.transcribe_new(encounter.id, Task())
    Consents(session).withdraw(encounter.id)
    Consents(session).delete_recorded(encounter.id, Task())
    assert recordings.audio_of(both, 2.0, 6.0) == voice(3.0)[2 * 2 * SAMPLE_RATE :]
    with pytest.raises(RemovedError):
        recordings.audio_of(both, both.begin(4.0), 6.0)


@pytest.mark.parametrize(
    "act",
    [
        consent,
        lambda session, visit: Records(session).set_mode(visit.id, EncounterMode.VISIT),
        lambda session, visit: Records(session).set_language(visit.id, "de"),
    ],
)
def test_of_a_signed_visit_nothing_of_it_changes(
    session: Session, act: Callable[[Session, Encounter], object]
) -> None:
    visit = a_signed_visit(session)
    before = Records(session).reload(visit.encounter.id).encounter
    with pytest.raises(Refused, match="is signed"):
        act(session, visit.encounter)
    assert Records(session).reload(visit.encounter.id).encounter == before


def test_a_new_visit_is_recorded_as_the_one_before(session: Session, overheard: Encounter) -> None:
    records = Records(session)
    records.set_language(overheard.id, "de")
    following = records.start_encounter(overheard.patient_id)
    assert (following.mode, following.language) == (EncounterMode.VISIT, "de")
    assert not following.consented
    said = records.start_encounter(overheard.patient_id, mode=EncounterMode.DICTATION)
    assert (said.mode, said.language) == (EncounterMode.DICTATION, "de")


def test_a_language_is_two_letters(session: Session, encounter: Encounter) -> None:
    assert Records(session).set_language(encounter.id, "de").language == "de"
    events = len(logged(session, Action.UPDATE))
    Records(session).set_language(encounter.id, "de")
    assert len(logged(session, Action.UPDATE)) == events
    with pytest.raises(UserFacingError, match="code of a language"):
        Records(session).set_language(encounter.id, "German")


def test_words_go_also_where_a_policy_has_deleted_the_audio(session: Session) -> None:
    visit = a_written_visit(session)
    _consented_before(session, visit)
    sign(session, visit.note.id, CLINICIAN.password)
    session.adopt_policies(replace(session.policies, keep_audio_days=0))
    Retention(session).audio_after_signing(visit.encounter.id)
    consents = Consents(session)
    consents.withdraw(visit.encounter.id)
    assert consents.deletable(visit.encounter.id) == 1
    assert consents.delete_recorded(visit.encounter.id, Task()) == 1
    view = Records(session).reload(visit.encounter.id)
    assert view.transcript is not None
    assert [segment.number for segment in view.transcript.segments] == [1, 3]  # what is cited
    assert consents.deletable(visit.encounter.id) == 0


def test_what_a_model_writes_meanwhile_is_not_kept(
    session: Session, scripted: ScriptedEngines
) -> None:
    visit = a_written_visit(session)
    _consented_before(session, visit)
    consents = Consents(session)
    consents.withdraw(visit.encounter.id)

    def answer(_turns: object) -> str:
        consents.delete_recorded(visit.encounter.id, Task())
        said = '[{"cite":[1],"text":"Takes metformin twice a day."}]'
        return f'{{"subjective":{said},"objective":[],"assessment":[],"plan":[]}}'

    scripted.engine.answer = answer
    with pytest.raises(Refused, match="were removed"):
        Drafting(session, as_engines(scripted)).draft(visit.encounter.id, "soap", Task())
    assert Records(session).reload(visit.encounter.id).notes == ()


def test_the_store_itself_lets_nobody_be_recorded_unasked(
    session: Session, overheard: Encounter
) -> None:
    """Whatever code writes: the triggers and the authorizer decide."""

    def attack(sql: str, *values: str) -> None:
        session.charts().write(lambda unit: unit.connection.execute(sql, values))

    add = (
        "INSERT INTO recordings (id, encounter_id, started_at, source, source_name, samples, state)"
        " VALUES ('x', ?, '2026-03-02T12:00:00.000000Z', 'file', x'00', 0, 'open')"
    )
    with pytest.raises(BugError, match="only with their consent"):
        attack(add, overheard.id)
    consent(session, overheard)
    for sql, answer in (
        ("UPDATE consents SET given_by = 'patient'", "not authorized|denied"),
        ("DELETE FROM consents", "not authorized|denied"),
        ("REPLACE INTO consents SELECT * FROM consents", "appended|never deleted"),
        ("INSERT INTO consent_withdrawals SELECT number, 'x', 'x' FROM consents", "CHECK"),
    ):
        with pytest.raises(BugError, match=answer):
            attack(sql)
    Consents(session).withdraw(overheard.id)
    for sql, answer in (
        ("DELETE FROM consent_withdrawals", "not authorized|denied"),
        ("REPLACE INTO consent_withdrawals SELECT * FROM consent_withdrawals", "undone"),
    ):
        with pytest.raises(BugError, match=answer):
            attack(sql)
    with pytest.raises(BugError, match="only with their consent"):
        attack(add, overheard.id)


def test_the_patient_reads_who_consented_and_how(session: Session, overheard: Encounter) -> None:
    consent(session, overheard)
    Consents(session).withdraw(overheard.id)
    chart = session.charts().read(lambda c: read_chart(c, overheard.patient_id))
    data = as_data(
        chart,
        clinic="The clinic",
        made_at=datetime.now(UTC),
        people={session.person.id: session.person},
        files={},
        accesses=(),
    )
    (visit,) = data["visits"]
    (given,) = visit["consents"]
    assert (visit["mode"], given["given_by"], given["how"]) == ("visit", "guardian", "written")
    said = "given by a parent or guardian in writing, asked by Dr. Amara"
    assert said in page(data)
    assert "Withdrawn on" in page(data)


def _recorded_with_consent(session: Session, visit: WrittenVisit) -> str:
    consent(session, visit.encounter)
    return record(session, visit.encounter, voice(1.3)).id


def _consented_before(session: Session, visit: WrittenVisit) -> None:
    """As if a consent had been kept before the visit's recording began."""
    began = visit.recording.started_at - timedelta(minutes=1)
    consent = Consent(began, ConsentBy.PATIENT, ConsentHow.SPOKEN, session.person.id)
    session.charts().write(
        lambda unit: ConsentRepository(unit.connection).add(visit.encounter.id, consent)
    )
