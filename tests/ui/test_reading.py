"""A draft that was never on screen is not signed, and the window says what is unread."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.conftest import Bench
from tests.ui.test_encounter import opened, press, row_of
from ui.view_models.encounter import Step
from ui.views.encounter import EncounterView


def looked(view: EncounterView) -> None:
    """As long as it takes until what is on screen counts as seen."""
    for _ in range(3):
        view.note.watch.look()


def low(bench: Bench) -> EncounterView:
    """A window that shows the beginning of the note only."""
    view = opened(bench)
    bench.window.resize(1000, 520)
    bench.window.activateWindow()
    bench.until(view.note.isActiveWindow)
    view.note.verticalScrollBar().setValue(0)
    bench.until(lambda: view.note.verticalScrollBar().maximum() > 100)
    return view


def test_what_is_on_screen_for_a_while_is_read_and_what_is_not_stays_unread(
    signed_in: Bench,
) -> None:
    view = low(signed_in)
    review = view.visit.review
    assert view.note.rows[0].unread
    looked(view)
    assert not view.note.rows[0].unread
    assert view.note.rows[-1].unread
    assert "Not read yet" in view.note.rows[-1].accessibleDescription()
    assert review.statements[-1] in review.unread
    assert f"{len(review.unread)} not read yet" in view.bar.detail.text()
    assert "to read" in view.bar.detail.text()


def test_one_look_at_a_passing_row_is_not_reading(signed_in: Bench) -> None:
    view = low(signed_in)
    bar = view.note.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.note.watch.look()
    view.note.watch.look()
    bar.setValue(0)
    looked(view)
    assert view.note.rows[-1].unread


def test_nothing_is_read_behind_another_window(signed_in: Bench) -> None:
    view = low(signed_in)
    view.note.hide()
    count = len(view.visit.review.unread)
    looked(view)
    assert len(view.visit.review.unread) == count


def test_a_key_and_the_next_step_go_to_what_is_unread(signed_in: Bench) -> None:
    view = low(signed_in)
    review = view.visit.review
    for _ in range(3):
        flags = len(review.flags)
        review.remove(review.flags[0].id)
        signed_in.until(lambda left=flags: len(review.flags) == left - 1)
    review.select(None)
    looked(view)
    assert view.visit.step is Step.REVIEW
    assert view.bar.next.text().strip() == f"{len(review.unread)} to read before signing"
    first = review.unread[0]
    press(signed_in, view, Qt.Key.Key_U)
    assert review.current == first.id
    second = review.unread[1]
    view.bar.next.click()
    assert review.current == second.id
    for _ in range(len(review.statements)):
        if not review.unread:
            break
        row = view.note._rows[review.unread[0].id]
        view.note.ensureWidgetVisible(row)
        looked(view)
    assert view.visit.step is Step.SIGN
    assert view.bar.next.text().strip() == "Sign the note"


def test_a_changed_statement_is_read_again(signed_in: Bench) -> None:
    view = opened(signed_in)
    review = view.visit.review
    signed_in.read(view)
    assert review.unread == ()
    dry = row_of(view, "Dry cough")
    review.edit(dry.id, "Dry cough for 3 weeks.")
    signed_in.until(lambda: len(review.unread) == 1)
    assert review.unread[0].id == dry.id
