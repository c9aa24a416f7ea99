"""Texts are translated first and filled in afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.texts import marked, number, plural, speak, tr

_GERMAN = {
    ("{count} visit", ""): "{count} Besuch",
    ("{count} visits", ""): "{count} Besuche",
    ("{name} is open.", ""): "Offen ist {name}.",
    ("Open", "a door"): "Offen",
    ("Open", "an action"): "Öffnen",
}


@pytest.fixture
def german() -> Iterator[None]:
    speak(
        lambda text, about: _GERMAN.get((text, about), text),
        lambda value, decimals: f"{value:_.{decimals}f}".replace(".", ",").replace("_", "."),
    )
    yield
    speak(lambda text, _: text)


def test_texts_are_english_where_nobody_translates() -> None:
    assert tr("{name} is open.", name="Ward 3") == "Ward 3 is open."
    assert plural(1, "{count} visit", "{count} visits") == "1 visit"
    assert plural(0, "{count} visit", "{count} visits") == "0 visits"


def test_braces_stay_where_nothing_is_filled_in() -> None:
    assert tr("a {brace}") == "a {brace}"


@pytest.mark.usefixtures("german")
def test_a_text_is_translated_before_it_is_filled_in() -> None:
    assert tr("{name} is open.", name="Ward 3") == "Offen ist Ward 3."
    assert plural(2, "{count} visit", "{count} visits") == "2 Besuche"


@pytest.mark.usefixtures("german")
def test_what_a_text_is_about_tells_two_meanings_apart() -> None:
    action = marked("Open", about="an action")
    assert (tr(action, about="an action"), tr("Open", about="a door")) == ("Öffnen", "Offen")


@pytest.mark.usefixtures("german")
def test_numbers_are_written_as_the_language_does() -> None:
    assert (number(12345.5, 1), number(70)) == ("12.345,5", "70")
    speak(lambda text, _: text)
    assert (number(12345.5, 1), number(70)) == ("12,345.5", "70")


def test_a_value_is_never_read_as_a_text_to_fill_in() -> None:
    assert tr("{name} is open.", name="{other}") == "{other} is open."
