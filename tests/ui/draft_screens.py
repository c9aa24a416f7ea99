"""The options of a draft with real content, to be looked at (see tests.ui.screens)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.encounter import EncounterState
from app.domain.identifiers import EncounterId, NoteId, RecordingId, TranscriptId, new_id
from app.domain.note import NoteStatus
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import record_damaged
from tests.ui.sample import DICTATION, Visit, add_visit, make_note
from ui.actions import ActionId
from ui.views.window import Window
from ui.widgets.choices import Check

if TYPE_CHECKING:
    from app.accounts.session import Session
    from tests.ui.screens import Studio


def drafting(studio: Studio) -> None:
    """What the dictation asks for, a wish, and earlier notes."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    services = studio.founded("drafting")
    with studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.today is not None)
        session = window.shell.session
        assert session is not None
        asked = (*DICTATION, "Draft a referral to cardiology and keep it short.")
        visit = add_visit(session, state=EncounterState.TRANSCRIBED, sentences=asked)
        for reason in ("Blood pressure review", "Cough", "", "Knee pain, left", "Yearly check"):
            add_earlier(session, visit, reason)
        window.open_encounter(visit.encounter.id)
        view = window.encounter
        assert view is not None
        wait(view.options.isVisible)
        studio.picture(window, "80-draft-asked-for")
        view.options.take.click()
        view.options.notes.findChildren(Check)[1].click()
        studio.picture(window, "81-draft-taken")
        window.actions_[ActionId.WRITE_ALONE].trigger()
        wait(lambda: view.visit.note is not None)
        studio.picture(window, "82-draft-alone")
        window.actions_[ActionId.DRAFT_OPTIONS].trigger()
        studio.picture(window, "83-draft-again")
        left_out(studio, window, session)


def left_out(studio: Studio, window: Window, session: Session) -> None:
    """Recordings that open no more, before somebody goes on without the first and after."""
    from tests.ui.screens import wait  # noqa: PLC0415

    visit = add_visit(session, reason="Knee pain, left", state=EncounterState.PLANNED)
    first, _ = (record_damaged(session, visit.encounter, seconds) for seconds in (372, 41))
    window.show_today()
    window.open_encounter(visit.encounter.id)
    view = window.encounter
    assert view is not None
    wait(lambda: view.visit.encounter is not None)
    view.bar.next.click()
    wait(lambda: view.visit.problem is not None and view.visit.busy is None)
    view.bar.leave_out.click()
    studio.picture(window, "84-leave-out")
    view.visit.left_out.leave_out(
        first.id, "The file is damaged; she told it again, and I wrote it down by hand"
    )
    wait(lambda: bool(view.visit.left_out.lacking(None)))
    studio.picture(window, "85-left-out")


def add_earlier(session: Session, visit: Visit, reason: str) -> NoteId:
    """A signed note of an earlier visit of the same patient."""
    other = add_visit(
        session, reason=reason, minutes_ago=60 * 24 * 40, state=EncounterState.PLANNED
    )
    earlier = replace(
        other.encounter,
        id=EncounterId(new_id()),
        patient_id=visit.patient.id,
        state=EncounterState.SIGNED,
    )
    heard = visit.transcript
    assert heard is not None

    def work(unit: UnitOfWork) -> NoteId:
        EncounterRepository(unit.connection).add(earlier)
        recordings = RecordingRepository(unit.connection)
        (first,) = recordings.list_for_encounter(visit.encounter.id)
        recording = replace(first, id=RecordingId(new_id()), encounter_id=earlier.id)
        recordings.add(recording)
        transcript = replace(
            heard,
            id=TranscriptId(new_id()),
            encounter_id=earlier.id,
            recording_id=recording.id,
        )
        TranscriptRepository(unit.connection).add(transcript)
        note = replace(
            make_note(session, earlier, transcript),
            status=NoteStatus.FINAL,
        )
        NoteRepository(unit.connection).add(note)
        return note.id

    return session.charts().write(work)
