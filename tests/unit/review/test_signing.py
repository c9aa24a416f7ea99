"""Second signatures, notes entered in error, and signatures that were moved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit.events import Action
from app.domain.encounter import EncounterState
from app.domain.identifiers import PersonId
from app.domain.note import Note, NoteStatus
from app.errors import BugError, Refused, UserFacingError
from app.records.records import Records
from app.review.readiness import Cause
from app.review.review import Review
from app.review.signatures import attest
from app.review.signing import COSIGNED, MEANING, Signing
from app.store.attestations import AttestationRepository
from app.store.notes import NoteRepository
from app.store.searched import SearchKind
from app.store.store import UnitOfWork
from app.transcription.editing import Transcripts
from tests.fixtures.charts import searched
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import logged
from tests.fixtures.people import NEW, a_second_clinician
from tests.fixtures.signing import having_read, sign
from tests.fixtures.visits import a_signed_visit, a_written_visit

PASSWORD = CLINICIAN.password


def newest(session: Session, note: Note) -> Note:
    return session.charts().read(lambda connection: NoteRepository(connection).get(note.id))


def test_a_colleague_who_is_asked_signs_as_a_second_person(clinic: Accounts) -> None:
    a_second_clinician(clinic)
    with clinic.sign_in(CLINICIAN.name, PASSWORD) as session:
        visit = a_written_visit(session)
        signing = Signing(session, having_read(session, visit.note.id))
        (colleague,) = signing.colleagues()
        signing.sign(visit.note.id, PASSWORD)
        signing.ask_cosigner(visit.note.id, colleague.id)
        assert logged(session, Action.ASK_COSIGNER)[-1].detail["person"] == colleague.id
        view = Records(session).open_encounter(visit.encounter.id)
        assert [one.person_id for one in view.cosigners] == [colleague.id]
        with pytest.raises(UserFacingError, match="was asked to"):
            signing.ask_cosigner(visit.note.id, colleague.id)
        with pytest.raises(Refused, match="signed this note already"):
            signing.cosign(visit.note.id, PASSWORD)
        with pytest.raises(UserFacingError, match="signs no notes"):
            signing.ask_cosigner(visit.note.id, PersonId("nobody"))
        assert signing.waiting() == []
    with clinic.sign_in("bela", NEW) as session:
        listing = Signing(session)
        (waiting,) = listing.waiting()
        assert (waiting.note_id, waiting.patient_name) == (visit.note.id, visit.patient.name)
        assert listing.waiting() == [waiting]
        seen = [one.detail for one in logged(session, Action.VIEW)]
        assert [one["count"] for one in seen if one["kind"] == "cosignatures"] == [1]
        with pytest.raises(Refused, match="not read"):
            Signing(session).cosign(visit.note.id, NEW)
        event = logged(session, Action.COSIGN)[-1]
        assert (event.status, event.reason) == ("refused", "unread")
        second = Signing(session, having_read(session, visit.note.id))
        with pytest.raises(Refused):
            second.cosign(visit.note.id, PASSWORD)
        attestation = second.cosign(visit.note.id, NEW)
        assert (attestation.person_id, attestation.meaning) == (session.person.id, COSIGNED)
        assert second.waiting() == []
        view = Records(session).open_encounter(visit.encounter.id)
        assert [one.person_name for one in view.attestations] == [
            CLINICIAN.display_name,
            session.person.display_name,
        ]
        assert view.cosigners == ()
        assert second.verify(visit.note.id)


def test_an_unsigned_note_is_cosigned_by_nobody(session: Session) -> None:
    note = a_written_visit(session).note
    for act in (
        lambda: Signing(session).cosign(note.id, PASSWORD),
        lambda: Signing(session).enter_in_error(note.id, PASSWORD, "Wrong chart"),
    ):
        with pytest.raises(Refused, match="not signed yet"):
            act()
    assert newest(session, note) == note


def test_a_note_in_the_wrong_chart_is_entered_in_error(session: Session) -> None:
    visit = a_signed_visit(session)
    signing = Signing(session)
    with pytest.raises(UserFacingError, match="reason"):
        signing.enter_in_error(visit.note.id, PASSWORD, " ")
    with pytest.raises(Refused):
        signing.enter_in_error(visit.note.id, "not the password at all", "Wrong chart")
    wrong = signing.enter_in_error(visit.note.id, PASSWORD, "Written into the wrong chart")
    assert wrong.status is NoteStatus.ENTERED_IN_ERROR
    assert wrong.sections == newest(session, visit.note).sections
    assert signing.verify(visit.note.id)
    view = Records(session).open_encounter(visit.encounter.id)
    assert view.encounter.state is EncounterState.TRANSCRIBED
    assert view.attestations[-1].meaning == "Entered in error: Written into the wrong chart"
    hits = session.charts().read(lambda c: searched(c, "metformin"))
    assert SearchKind.NOTE not in {hit.kind for hit in hits}
    for act in (
        lambda: signing.add_addendum(visit.note.id, PASSWORD, "More."),
        lambda: signing.enter_in_error(visit.note.id, PASSWORD, "Again"),
        lambda: signing.cosign(visit.note.id, PASSWORD),
    ):
        with pytest.raises(Refused, match="entered in error"):
            act()
    assert "wrong chart" not in str(logged(session, Action.ENTER_IN_ERROR)[-1].detail).lower()
    for status in (NoteStatus.FINAL, NoteStatus.AMENDED, NoteStatus.PRELIMINARY):
        again = replace(wrong, version=wrong.version + 1, status=status)
        with pytest.raises(BugError, match="final note"):
            session.charts().write(
                lambda unit, again=again: NoteRepository(unit.connection).add(again)
            )


def test_a_signature_moved_to_another_note_does_not_hold(session: Session) -> None:
    signed, other = a_signed_visit(session), a_written_visit(session, "Ada", "Berg")
    (signature,) = session.charts().read(
        lambda connection: AttestationRepository(connection).list_for_note(signed.note.id)
    )
    final = replace(other.note, version=2, status=NoteStatus.FINAL)

    def move(unit: UnitOfWork) -> None:
        NoteRepository(unit.connection).add(final)
        AttestationRepository(unit.connection).add(
            replace(signature, note_id=final.id, note_version=final.version)
        )

    session.charts().write(move)
    assert Signing(session).verify(signed.note.id)
    assert not Signing(session).verify(final.id)


def test_a_copy_of_a_signed_note_in_another_chart_does_not_hold(session: Session) -> None:
    signed, other = a_signed_visit(session), a_written_visit(session, "Ada", "Berg")
    (signature,) = session.charts().read(
        lambda connection: AttestationRepository(connection).list_for_note(signed.note.id)
    )
    original = newest(session, signed.note)
    copy = replace(
        original,
        id=other.note.id,
        encounter_id=other.note.encounter_id,
        transcript_id=other.note.transcript_id,
        version=2,
    )

    def put(unit: UnitOfWork) -> None:
        NoteRepository(unit.connection).add(copy)
        AttestationRepository(unit.connection).add(
            replace(signature, note_id=copy.id, note_version=copy.version)
        )

    session.charts().write(put)
    assert not Signing(session).verify(copy.id)


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        (NoteStatus.FINAL, "Entered in error: wrong chart"),
        (NoteStatus.ENTERED_IN_ERROR, MEANING),
    ],
)
def test_a_status_that_nobody_signed_does_not_hold(
    session: Session, status: NoteStatus, meaning: str
) -> None:
    changed = replace(a_written_visit(session).note, version=2, status=status)
    signature = attest(session, changed, meaning, changed.created_at)

    def put(unit: UnitOfWork) -> None:
        NoteRepository(unit.connection).add(changed)
        AttestationRepository(unit.connection).add(signature)

    session.charts().write(put)
    assert not Signing(session).verify(changed.id)


def test_what_is_signed_shows_all_of_its_signs(session: Session) -> None:
    note = a_written_visit(session).note
    with pytest.raises(UserFacingError, match="Entered in error"):
        sign(session, note.id, PASSWORD, "entered in error: no")
    signed = sign(session, note.id, PASSWORD, "I did \u202enot\u202c read it.")
    added = Signing(session).add_addendum(note.id, PASSWORD, "One\u202e.\r\nTwo\0.\ud800\n")
    assert (signed.meaning, added.text) == ("I did not read it.", "One.\nTwo .")
    wrong = Signing(session).enter_in_error(note.id, PASSWORD, "\u2066Wrong\ud800")
    view = Records(session).open_encounter(wrong.encounter_id)
    assert view.attestations[-1].meaning == "Entered in error: Wrong"
    assert Signing(session).verify(note.id)


def test_nothing_is_signed_that_a_corrected_transcript_bears_out_no_more(
    session: Session,
) -> None:
    said = ("She takes metformin 500 mg twice a day.", "No chest pain.")
    visit = a_written_visit(session, said=said, written=("Metformin 500 mg twice daily.",))
    signing = Signing(session, having_read(session, visit.note.id))
    assert signing.obstacles(visit.note.id) == ()
    transcripts = Transcripts(session)
    corrected = transcripts.edit(visit.transcript.id, 2, "No chest pain at all.")
    assert signing.obstacles(visit.note.id) == ()
    transcripts.edit(corrected.id, 1, "She takes metformin 850 mg twice a day.")
    assert [one.cause for one in signing.obstacles(visit.note.id)] == [Cause.CORRECTED]
    with pytest.raises(Refused, match="corrected since"):
        signing.sign(visit.note.id, PASSWORD)
    assert logged(session, Action.SIGN)[-1].reason == "corrected"
    checked = Review(session).recheck(visit.note.id)
    assert [one.cause for one in signing.obstacles(checked.id)] == [Cause.FLAGS]


def test_what_does_not_fit_the_patient_stands_before_the_signature(session: Session) -> None:
    said = ("Mister Henry Wallace is 81 years old.", "No chest pain.")
    visit = a_written_visit(session, said=said, written=("No chest pain.",))
    signing = Signing(session, having_read(session, visit.note.id))
    assert [one.cause for one in signing.obstacles(visit.note.id)] == [Cause.PATIENT]
    with pytest.raises(Refused, match="does not fit"):
        sign(session, visit.note.id, PASSWORD)
