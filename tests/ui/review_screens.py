"""Pictures of checking a note: flags, what is missing, the wrong patient, what became of it."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain.identifiers import NoteId, StatementId, new_id
from app.domain.note import Note, Section
from app.domain.patient import Sex
from app.errors import UserFacingError
from app.store.notes import NoteRepository
from app.store.store import UnitOfWork
from tests.fixtures.clinic import CLINICIAN
from tests.ui.sample import DICTATION, NOTE, add_visit
from ui.problem import Problem
from ui.view_models.unkept import Kind, Words
from ui.widgets.reasons import Mode

if TYPE_CHECKING:
    from app.accounts.session import Session
    from tests.ui.sample import Visit
    from tests.ui.screens import Studio
    from ui.operations import Operation
    from ui.views.window import Window

ELSEWHERE = (
    *DICTATION,
    "She also takes ibuprofen 400 mg three times daily for her knee.",
    "She is allergic to latex and she has had thoughts of suicide since the winter.",
    "She coughed up blood on Tuesday.",
)
WRONG = (
    "Ms. Kowalczyk is a 34 year old woman.",
    "My name is Beatrix Kowalczyk and I am 34 years old.",
    *DICTATION[1:],
)


def review(studio: Studio) -> None:
    """Scenes of the review, each with real content."""
    from tests.ui.screens import settle, wait  # noqa: PLC0415 - it imports this module

    services = studio.founded("review")
    with studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.today is not None)
        session = window.shell.session
        assert session is not None

        def open_visit(visit: Visit) -> None:
            window.show_today()
            window.open_encounter(visit.encounter.id)
            view = window.encounter
            assert view is not None
            wait(lambda: view.visit.note is not None)
            settle(400)

        visit = add_visit(session, sentences=ELSEWHERE)
        add_letter(session, visit)
        open_visit(visit)
        view = window.encounter
        assert view is not None
        wait(lambda: bool(view.visit.guards.missing))
        model = view.visit.review
        model.move_flag(1)
        view.note.focus_current()
        studio.picture(window, "80-flag-keys")
        model.move_flag(-1)
        view.note.focus_current()
        settle()
        studio.picture(window, "81-heard")
        view.note.open(Mode.REASONS)
        studio.picture(window, "81-heard-reasons")
        view.note.open(Mode.EDIT)
        row = view.note._current_row()
        assert row is not None
        assert row.panel is not None
        assert row.panel._field is not None
        row.panel._field.setPlainText("Stop lisinopril and start losartan 25 mg once daily.")
        settle(700)
        studio.picture(window, "82-tried")
        row.keep_open()
        wait(lambda: row.panel is None)
        view.note.open(Mode.REGENERATE)
        studio.picture(window, "83-anew")
        row.close_panel()
        view.notes.missing.open()
        studio.picture(window, "84-missing")
        view.note.setFocus()
        model.accept_heard(model.current or StatementId(""))
        wait(lambda: len(model.flags) == 2)
        model.attest(model.flags[0].id, "She told me so on the telephone")
        wait(lambda: len(model.flags) == 1)
        model.remove(model.flags[0].id)
        wait(lambda: not model.flags)
        model.add("plan", "Driving licence discussed.")
        wait(lambda: len(model.flags) == 1)
        view.notes.toggle_story()
        settle(500)
        studio.picture(window, "85-story")
        view.notes.leave_story()
        view.visit.notes.move(1)
        settle(500)
        studio.picture(window, "86-letter")
        open_visit(
            add_visit(
                session,
                sentences=WRONG,
                sex=Sex.MALE,
                name=("Bartholomew Maximilian", "Featherstonehaugh-Cholmondeley"),
            )
        )
        studio.picture(window, "87-wrong-patient")
        twelve = add_visit(session, born=date(1931, 11, 30))
        add_flags(session, twelve)
        open_visit(twelve)
        studio.picture(window, "88-twelve-flags")
        empty = add_visit(session)
        take_out(session, empty)
        open_visit(empty)
        studio.picture(window, "89-empty-note")
        refuse_what_is_left(window)
        open_visit(visit)
        wait(window.defect.isVisible)
        studio.picture(window, "89-left-refused")
        view = window.encounter
        assert view is not None
        assert view.visit.note is not None
        known, note = window._left.unkept, view.visit.note
        known.add(
            view.visit.encounter_id,
            Words(
                Kind.STATEMENT,
                note.sections[0].statements[0].id,
                "Comes in because of a dry cough that wakes her at night, for three weeks now.",
                note.id,
            ),
        )
        known.add(
            view.visit.encounter_id,
            Words(Kind.SENTENCE, "plan", "Call back on Monday with the result.", note.id),
        )
        window.show_defect(
            Problem("The recording was not written down.", "Try again.", "The audio is kept.")
        )
        window.receipts.tell(
            Problem("In the visit (today, 09:12) that you left: The note is exported.")
        )
        settle()
        studio.picture(window, "89-left-words-refusals-receipt")


def refuse_what_is_left(window: Window) -> None:
    """Something is under way in the visit, and fails once it is left."""
    view = window.encounter
    assert view is not None
    left = threading.Event()

    def work(_: Operation) -> None:
        left.wait(20)
        raise UserFacingError(
            "There is not enough room on this workstation.",
            "Make room, and try again.",
            "Nothing was changed.",
        )

    window.shell.operations.start(
        "review", work, problem=lambda _: None, encounter=view.visit.encounter_id, act=True
    )
    view.destroyed.connect(left.set)


def add_letter(session: Session, visit: Visit) -> None:
    """A second note of the visit, by another template."""
    note = visit.note
    assert note is not None
    plan = replace(note.sections[-1], statements=note.sections[-1].statements[1:])
    sections = (
        Section("reason", "Reason for referral", note.sections[0].statements[:2]),
        Section("findings", "Findings", note.sections[1].statements[:2]),
        Section("request", "Request", plan.statements),
    )
    letter = replace(
        note,
        id=NoteId(new_id()),
        template_key="referral_letter",
        sections=tuple(
            replace(
                section,
                statements=tuple(
                    replace(one, id=StatementId(new_id())) for one in section.statements
                ),
            )
            for section in sections
        ),
    )
    keep(session, letter, replace(note, version=2))


def keep(session: Session, *notes: Note) -> None:
    """Put versions of notes into the charts."""

    def work(unit: UnitOfWork) -> None:
        for one in notes:
            NoteRepository(unit.connection).add(one)

    session.charts().write(work)


def add_flags(session: Session, visit: Visit) -> None:
    """Nine more sentences that nobody said."""
    note = visit.note
    assert note is not None
    flagged = note.flags[0]
    sections = tuple(
        replace(
            section,
            statements=(
                *section.statements,
                *(
                    replace(
                        flagged,
                        id=StatementId(new_id()),
                        text=f"{flagged.text} {title}, {number}.",
                    )
                    for number in range(1, 4 - (title == NOTE[-1][1]) * 3)
                ),
            ),
        )
        for section, (_, title, _) in zip(note.sections, NOTE, strict=True)
    )
    keep(session, replace(note, sections=sections, version=2))


def take_out(session: Session, visit: Visit) -> None:
    """A note with headings alone."""
    note = visit.note
    assert note is not None
    bare = tuple(replace(section, statements=()) for section in note.sections)
    keep(session, replace(note, sections=bare, version=2))
