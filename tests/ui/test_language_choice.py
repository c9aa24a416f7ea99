"""The language is chosen at the door, taken up at once, and kept for the workstation."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from app.bootstrap import Services
from app.settings import Settings
from app.texts import number
from tests.ui.conftest import Bench, services_for
from tests.ui.test_doors import press
from ui import language
from ui.actions import ActionId, Actions
from ui.memory import WindowMemory
from ui.translations import collect
from ui.views.sign_in import SignInView
from ui.views.start import StartView

GERMAN = {
    "Passphrase": "Passwortsatz",
    "Welcome to Consultroom": "Willkommen bei Consultroom",
    "Close Consultroom": "Consultroom schließen",
    "Visits": "Besuche",
    "Lock": "Sperren",
}


def compile_to(target: Path, source: Path) -> None:
    program = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([program, "-silent", source, "-qm", target], check=True)


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A few words of German, compiled as the real ones are; English is spoken afterwards."""
    texts = {(text, ""): "" for text in GERMAN}
    monkeypatch.setattr(collect, "FOLDER", tmp_path)
    collect.write("de", texts, {(text, ""): words for text, words in GERMAN.items()})
    source = tmp_path / "consultroom_de.ts"
    compile_to(source.with_suffix(".qm"), source)
    monkeypatch.setattr(language, "_FOLDER", tmp_path)
    before = language.language_in_use()
    language.use_language(language.ENGLISH)
    yield
    language.use_language(before)


@pytest.mark.usefixtures("german")
def test_everything_at_the_door_is_said_in_the_language_that_is_chosen(bench: Bench) -> None:
    window = bench.window
    rail, bar = window.rail, window.status_bar

    press(window.pages.currentWidget(), "Deutsch")

    door = window.pages.currentWidget()
    assert isinstance(door, SignInView)
    assert door.password.line.placeholderText() == "Passwortsatz"
    assert window.actions_[ActionId.QUIT].text() == "Consultroom schließen"
    assert window.rail is not rail
    assert window.rail.places[ActionId.TODAY].text() == "Besuche"
    assert window.status_bar is not bar
    assert window.status_bar.lock.text() == " Sperren"
    bench.until(door.name.hasFocus)


@pytest.mark.parametrize(
    ("code", "lock", "next_step"),
    [("es", "Ctrl+L", "Ctrl+Intro"), ("de", "Strg+L", "Strg+Enter")],
)
def test_keys_are_called_what_keyboards_and_texts_call_them(
    code: str, lock: str, next_step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_to(tmp_path / f"keys_{code}.qm", collect.FOLDER / f"keys_{code}.ts")
    monkeypatch.setattr(language, "_FOLDER", tmp_path)
    before = language.language_in_use()
    language.use_language(code)
    try:
        assert Actions.keys(ActionId.LOCK) == lock
        assert Actions.keys(ActionId.NEXT_STEP) == next_step
    finally:
        language.use_language(before)


@pytest.mark.usefixtures("german")
def test_sizes_and_figures_are_written_in_the_language_that_is_chosen() -> None:
    english = number(12345.5, 1)
    language.use_language("de")
    assert english != number(12345.5, 1) == QLocale().toString(12345.5, "f", 1)


@pytest.mark.usefixtures("german")
def test_the_choice_is_kept_for_the_next_start(
    bench: Bench, open_window: Callable[[Services], Bench], settings: Settings
) -> None:
    press(bench.window.pages.currentWidget(), "Deutsch")
    bench.window.close()
    language.use_language(language.ENGLISH)

    again = open_window(services_for(settings)).window.pages.currentWidget()

    assert language.language_in_use() == "de"
    assert isinstance(again, SignInView)
    assert again.password.line.placeholderText() == "Passwortsatz"
    press(again, "English")
    assert WindowMemory(settings.home).language == language.ENGLISH


@pytest.mark.usefixtures("german")
def test_a_person_signs_in_after_choosing(bench: Bench) -> None:
    press(bench.window.pages.currentWidget(), "Deutsch")

    bench.sign_in()

    assert bench.window.rail.isVisible()
    assert bench.window.today is not None
    assert "Besuche" in {one.text() for one in bench.window.today.findChildren(QLabel)}


@pytest.mark.usefixtures("german")
def test_a_name_that_was_typed_stays_in_another_language(bench: Bench) -> None:
    door = bench.window.pages.currentWidget()
    assert isinstance(door, SignInView)
    door.name.setText("amara")

    press(door, "Deutsch")

    door = bench.window.pages.currentWidget()
    assert isinstance(door, SignInView)
    assert door.name.text() == "amara"
    bench.until(door.password.line.hasFocus)


@pytest.mark.usefixtures("german")
def test_before_there_is_a_clinic_nothing_is_written(empty: Bench, settings: Settings) -> None:
    press(empty.window.pages.currentWidget(), "Deutsch")

    door = empty.window.pages.currentWidget()
    assert isinstance(door, StartView)
    assert door.title.text() == "Willkommen bei Consultroom"
    assert not (settings.home / "window.ini").exists()


def test_the_ways_can_be_reached_by_the_keys_and_say_their_language(bench: Bench) -> None:
    door = bench.window.pages.currentWidget()
    assert isinstance(door, SignInView)

    assert set(door.language.ways) == set(language.LANGUAGES) - {language.language_in_use()}
    for code, way in door.language.ways.items():
        assert way.accessibleName() == language.LANGUAGES[code]
        way.setFocus()
        assert way.hasFocus()
