"""The list of visits."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt

from app.domain.encounter import EncounterState
from app.domain.patient import Sex
from app.domain.recording import RecordingSource
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.item_models.visits import ROW, Heading, VisitRow
from ui.view_models.wording import day_heading, local, weekday
from ui.views.today import TodayView


def today(bench: Bench) -> TodayView:
    view = bench.window.today
    assert view is not None
    return view


def rows(bench: Bench) -> list[str]:
    model = today(bench).list.model()
    found = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    return [one.title if isinstance(one, Heading) else one.patient.name for one in found]


def test_an_empty_list_says_what_to_do_first(signed_in: Bench) -> None:
    view = today(signed_in)
    signed_in.until(lambda: view.empty.title.text() == "No visits yet")
    assert "New visit" in view.empty.text.text()


def test_a_new_patient_is_registered_and_the_visit_opens(signed_in: Bench) -> None:
    view = today(signed_in)
    view.new.click()
    panel = view.panel
    assert not panel.begin.isEnabled()
    signed_in.bot.keyClicks(panel.who, "Beatrix")
    assert not panel.begin.isEnabled()
    signed_in.bot.keyClicks(panel.who, " van Kowalczyk")
    panel.birth.setText("31.2.1980")
    assert "cannot be read" in panel.status.text()
    assert not panel.begin.isEnabled()
    panel.birth.setText("29.2.1980")
    signed_in.window.actions_[ActionId.NEW_VISIT].trigger()
    assert panel.who.text() == "Beatrix van Kowalczyk", "asked for twice, it goes on"
    panel.sex.setCurrentIndex(1)
    panel.allergies.setText("penicillin,  latex , ")
    panel.reason.setText("Knee pain")
    signed_in.bot.keyClick(panel.reason, Qt.Key.Key_Return)
    signed_in.until(lambda: signed_in.window.encounter is not None)
    encounter = signed_in.window.encounter
    assert encounter is not None
    signed_in.until(lambda: encounter.visit.patient is not None)
    patient = encounter.visit.patient
    assert patient is not None
    assert (patient.given_name, patient.family_name) == ("Beatrix van", "Kowalczyk")
    assert patient.birth_date == date(1980, 2, 29)
    assert patient.sex is Sex.FEMALE
    assert patient.allergies == ("penicillin", "latex")
    assert encounter.strip.allergy_words.text() == "Allergies: penicillin, latex"
    assert encounter.strip.reason.text() == "Knee pain"


def test_who_begins_again_after_a_refusal_registers_nobody_twice(signed_in: Bench) -> None:
    view = today(signed_in)
    view.new.click()
    panel = view.panel
    signed_in.bot.keyClicks(panel.who, "Beatrix Kowalczyk")
    panel.reason.setText("Knee pain. " * 40)
    panel.begin.click()
    signed_in.until(view.problem.isVisible)
    panel.reason.setText("Knee pain")
    signed_in.until(panel.begin.isEnabled)
    panel.begin.click()
    signed_in.until(lambda: signed_in.window.encounter is not None)
    room = signed_in.window.shell.room
    assert room is not None
    assert [one.name for one in room.records.patients()] == ["Beatrix Kowalczyk"]


def test_a_known_patient_is_found_by_typing(signed_in: Bench) -> None:
    visit = signed_in.add()
    view = today(signed_in)
    view.open_panel()
    signed_in.bot.keyClicks(view.panel.who, "feather")
    signed_in.until(lambda: view.panel._found.count() == 1)
    signed_in.bot.keyClick(view.panel.who, Qt.Key.Key_Return)
    assert view.panel.begin.isEnabled()
    assert view.panel.status.text().startswith("62 years") or "born" in view.panel.status.text()
    view.panel.begin.click()
    signed_in.until(lambda: signed_in.window.encounter is not None)
    encounter = signed_in.window.encounter
    assert encounter is not None
    signed_in.until(lambda: encounter.visit.patient is not None)
    assert encounter.visit.patient == visit.patient


def test_enter_takes_nobody_who_was_found_for_other_words(signed_in: Bench) -> None:
    signed_in.add()
    panel = today(signed_in).panel
    today(signed_in).open_panel()
    signed_in.bot.keyClicks(panel.who, "feather")
    signed_in.until(lambda: panel._found.count() == 1)
    panel.who.selectAll()
    signed_in.bot.keyClicks(panel.who, "Beatrix van Kowalczyk")
    signed_in.bot.keyClick(panel.who, Qt.Key.Key_Return)
    assert panel.who.text() == "Beatrix van Kowalczyk"
    panel.close_panel()
    today(signed_in).open_panel()
    signed_in.bot.keyClicks(panel.who, "Zo")
    signed_in.bot.keyClick(panel.who, Qt.Key.Key_Return)
    assert panel.who.text() == "Zo"


def test_a_visit_that_is_looked_at_takes_nothing_from_a_form(signed_in: Bench) -> None:
    visit, view = signed_in.add(), today(signed_in)
    panel = view.panel
    view.open_panel()
    signed_in.bot.keyClicks(panel.who, "Beatrix van Kowalczyk")
    panel.birth.setText("29.2.1980")
    signed_in.open(visit)
    signed_in.window.show_today()
    assert panel.isVisible()
    assert (panel.who.text(), panel.birth.text()) == ("Beatrix van Kowalczyk", "29.2.1980")
    panel.begin.click()
    signed_in.until(lambda: signed_in.window.encounter is not None)
    signed_in.window.show_today()
    assert not panel.isVisible()
    view.open_panel()
    assert panel.who.text() == "", "its visit was begun"
    signed_in.open(visit)
    signed_in.window.show_today()
    assert not panel.isVisible(), "nothing was written in it"


def test_typing_filters_by_patient_and_reason(signed_in: Bench) -> None:
    visit = signed_in.add()
    signed_in.add(name=("Tomás", "Ó Briain"), reason="Knee pain", minutes_ago=60 * 30)
    signed_in.window.show_today()
    signed_in.until(lambda: len(rows(signed_in)) == 4)
    began = visit.encounter.started_at.astimezone().date()
    assert rows(signed_in)[0] == day_heading(began, date.today())  # noqa: DTZ011 as the window does
    view = today(signed_in)
    signed_in.bot.keyClicks(view.list, "knee")
    signed_in.until(lambda: rows(signed_in)[1:] == ["Tomás Ó Briain"])
    view.filter.setText("nobody has this")
    signed_in.until(lambda: "nobody has this" in view.empty.title.text())
    view.filter.clear()
    signed_in.until(lambda: len(rows(signed_in)) == 4)


def test_enter_opens_the_visit_that_is_selected(signed_in: Bench) -> None:
    visit = signed_in.add()
    signed_in.window.show_today()
    view = today(signed_in)
    signed_in.until(lambda: isinstance(view.list.currentIndex().data(ROW), VisitRow))
    assert visit.patient.name in view.list.currentIndex().data()
    signed_in.bot.keyClick(view.list, Qt.Key.Key_Return)
    encounter = signed_in.window.encounter
    assert encounter is not None
    assert encounter.visit.encounter_id == visit.encounter.id


def test_what_a_crash_left_behind_is_offered_again(signed_in: Bench) -> None:
    visit = signed_in.add(state=EncounterState.PLANNED)
    window = signed_in.window
    room = window.shell.room
    assert room is not None
    recorder = room.recordings.begin(visit.encounter.id, "Headset")
    recorder.append(bytes(2 * 16_000 * 3))
    room.recordings._active.clear()
    window.show_today()
    view = today(signed_in)
    signed_in.until(lambda: view.unfinished.count() == 1)
    item = view.unfinished.itemAt(0)
    assert item is not None
    notice = item.widget()
    assert visit.patient.name in notice.title.text()
    assert "0:03" in notice.text.text()
    keep = notice.ways.itemAt(0).widget()
    keep.click()
    signed_in.until(lambda: window.encounter is not None)
    encounter = window.encounter
    assert encounter is not None
    signed_in.until(lambda: encounter.visit.recordings)
    assert encounter.visit.recordings[0].seconds == 3.0


def test_what_is_left_of_an_import_is_not_called_the_whole_of_it(signed_in: Bench) -> None:
    visit = signed_in.add(state=EncounterState.PLANNED)
    window = signed_in.window
    room, session = window.shell.room, window.shell.session
    assert room is not None
    assert session is not None
    room.recordings._new(
        session.charts(), visit.encounter.id, RecordingSource.FILE, "dictation.wav"
    )
    room.recordings._active.clear()
    window.show_today()
    view = today(signed_in)
    signed_in.until(lambda: view.unfinished.count() == 1)
    item = view.unfinished.itemAt(0)
    assert item is not None
    notice = item.widget()
    assert notice.title.text().startswith("An import for")
    assert "the rest is missing" in notice.text.text()


def test_after_midnight_today_is_yesterday_and_what_is_selected_stays(signed_in: Bench) -> None:
    signed_in.add(minutes_ago=1)
    signed_in.add(minutes_ago=2 * 24 * 60)
    view = today(signed_in)
    signed_in.window.show_today()
    signed_in.until(lambda: len(rows(signed_in)) == 4)
    view.list.setCurrentIndex(view._model.index(3, 0))
    now = datetime.now(UTC)
    before = rows(signed_in)[0]
    view._model.look_at_the_day(now)
    assert rows(signed_in)[0] == before
    view._model.look_at_the_day(now + timedelta(days=1))
    assert (
        before
        != rows(signed_in)[0]
        == day_heading(
            local(now - timedelta(minutes=1)).date(), local(now + timedelta(days=1)).date()
        )
    )
    assert view.list.currentIndex().row() == 3
    assert view.day.text() == weekday(local(now + timedelta(days=1)).date())
