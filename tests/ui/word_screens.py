"""The vocabulary with real content, to be looked at (see tests.ui.screens)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.encounter import EncounterState
from app.domain.identifiers import TranscriptId, new_id
from app.domain.term import TermKind
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.transcription.writing import writing_for
from tests.fixtures.clinic import CLINICIAN
from tests.ui.places import go_to
from tests.ui.sample import add_visit, heard
from ui.actions import ActionId
from ui.views.snippets import SnippetsView
from ui.views.words import WordsView

if TYPE_CHECKING:
    from tests.ui.screens import Studio
    from ui.views.window import Window

_WORDS = (
    ("Dr. Nguyen", TermKind.NAME, ("doctor win", "doctor new yen"), False),
    ("Żółkiewska", TermKind.NAME, ("your keys car",), False),
    ("St. Bartholomew’s Day Clinic", TermKind.NAME, (), False),
    ("Corprol", TermKind.DRUG, ("corporal", "core pearl", "cooper all"), False),
    ("Jardiance", TermKind.DRUG, ("jar the ants",), True),
    ("ozanimod", TermKind.DRUG, (), False),
    ("HbA1c", TermKind.ABBREVIATION, ("h b a one c", "hemoglobin a one see"), False),
    ("TSH", TermKind.ABBREVIATION, (), False),
    ("FEV1/FVC", TermKind.ABBREVIATION, (), True),
    ("drumstick grip", TermKind.OTHER, ("drum stickup",), True),
)
_SNIPPETS = (
    ("normal exam", ".norm", "Heart regular, no murmur.\nLungs clear.\n\nAbdomen soft.", False),
    ("return advice", ".back", "Come back at once with fever or shortness of breath.", False),
    ("wound care", ".wound", "Keep the wound dry for 48 hours.\nStitches out in 10 days.", False),
    ("diabetic foot", "", "Pulses felt, monofilament felt at 10 of 10 sites.", True),
    ("no driving", "/nd", "Do not drive until we have seen each other again.", True),
)
_DICTATED = (
    "He is a sixty five year old man with a cough for two to three weeks.",
    "New paragraph.",
    "Blood pressure is one forty two over eighty eight, pulse seventy six.",
    "Temperature is thirty eight point five degrees celsius.",
    "The left lung is dull full stop new line the right lung is clear full stop.",
    "Insert template normal exam.",
    "He takes ten milligrams of lisinopril.",
    "Scratch that.",
    "He takes metformin five hundred milligrams two times a day since March third.",
    "New paragraph.",
    "Insert return advice.",
)


def words(studio: Studio) -> None:
    """What a clinician sees: empty, filled, one word, and an import."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    services = studio.founded("words")
    with studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.today is not None and window.status.verdict is not None)
        page = go_to(window, ActionId.WORDS, WordsView)
        wait(lambda: page.count.text().startswith("0 "))
        studio.picture(window, "60-words-empty")
        room = window.shell.room
        assert room is not None
        for text, kind, heard, mine in _WORDS:
            room.vocabulary.add(text, kind, heard, mine=mine)
        page.place.refresh()
        wait(lambda: page.table.model().rowCount() == len(_WORDS))
        page.table.selectRow(0)
        studio.picture(window, "60-words")
        page.import_list()
        studio.picture(window, "60-words-import")
        page.file.close_panel()
        page.begin()
        page.word.setText("left")
        page.save()
        wait(lambda: not page.problem.isHidden())
        studio.picture(window, "60-words-refused")
        _snippets(studio, window)
        _dictated(studio, window)


def _snippets(studio: Studio, window: Window) -> None:
    """Empty, filled, and one that cannot be."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    page = go_to(window, ActionId.SNIPPETS, SnippetsView)
    wait(lambda: page.count.text().startswith("0 "))
    studio.picture(window, "61-snippets-empty")
    room = window.shell.room
    assert room is not None
    for name, key, text, mine in _SNIPPETS:
        room.snippets.add(name, key, text, mine=mine)
    page.place.refresh()
    wait(lambda: page.table.model().rowCount() == len(_SNIPPETS))
    page.table.selectRow(3)
    studio.picture(window, "61-snippets")
    page.key.setText("norm")
    page.save()
    wait(lambda: not page.problem.isHidden())
    studio.picture(window, "61-snippets-refused")


def _dictated(studio: Studio, window: Window) -> None:
    """A dictation as it is written, the snippet's key being typed, and what was changed."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    session = window.shell.session
    assert session is not None
    visit = add_visit(session, name=("Harold", "Whitcombe"), state=EncounterState.TRANSCRIBED)
    before = visit.transcript
    assert before is not None
    said = replace(before, id=TranscriptId(new_id()), segments=heard(_DICTATED), parent=None)
    writing = session.charts().read(lambda one: writing_for(session, one, visit.encounter))
    written = replace(
        said,
        id=TranscriptId(new_id()),
        segments=writing.written(said.segments),
        parent=said.id,
    )

    def keep(unit: UnitOfWork) -> None:
        TranscriptRepository(unit.connection).add(said)
        TranscriptRepository(unit.connection).add(written)

    session.charts().write(keep)
    window.open_encounter(visit.encounter.id)
    view = window.encounter
    assert view is not None
    wait(lambda: bool(view.visit.segments))
    studio.picture(window, "62-dictated")
    view.transcript.setFocus()
    view.sheet.correct()
    studio.picture(window, "62-dictated-edit")
    view.transcript.stop_editing()
    view.sheet.toggle_changes()
    wait(lambda: view.sheet.pages.currentWidget() is view.sheet.changes)
    studio.picture(window, "62-dictated-changes")
