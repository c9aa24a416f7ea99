"""What people type one way and read another."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.folding import folded, forms, holds, readings, searchable, written_out

NAMES = pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Müller", ("Mueller", "muller", "MÜLLER", "Mu\N{COMBINING DIAERESIS}ller", "muel")),
        ("Sørensen", ("Soerensen", "Sorensen", "Sörensen", "sœrensen")),
        ("Đorđević", ("Djordjevic", "Dordevic", "Djordjević")),
        ("Ångström", ("Aangstroem", "angstrom")),
        ("Mueller", ("Müller", "mueller")),
        ("Soerensen", ("Sørensen", "Sörensen")),
        ("Djordje", ("Đorđe",)),
        ("Kjær", ("Kjaer", "Kjär")),
        ("Straße", ("strasse", "STRASSE")),
    ],
)


@NAMES
def test_a_name_is_found_however_it_is_written(name: str, typed: tuple[str, ...]) -> None:
    assert [one for one in typed if not holds(searchable(f"Frau {name} hustet"), one)] == []


def test_other_names_are_not_found() -> None:
    assert not holds(searchable("Muller"), "Mueller")
    assert not holds(searchable("Dorothy"), "Djoro")
    assert not holds(searchable("Nothing to do"), "toe")
    assert holds(searchable("Zoë Müller"), "zoe mueller")
    assert not holds(searchable("Zoë Müller"), "zoe mueler")


def test_the_forms_of_a_text() -> None:
    assert folded("MARÍN Straße Łódź") == "marin strasse lodz"
    assert written_out("Jürgen Bjørn Đuro Malmö Åse") == "juergen bjoern djuro malmoe aase"
    assert forms("Rosa") == ("rosa",)
    assert searchable("  Rosa \n Müller ") == "rosa muller rosa mueller"


@given(st.text(max_size=30))
def test_every_text_holds_itself(text: str) -> None:
    assert holds(searchable(text), text)


ANY = st.text(st.sampled_from("aädđeijoøuüåæœ ½´") | st.characters())


@given(ANY, st.sampled_from("äöüåøđ"), ANY)
def test_each_form_of_a_line_is_read_by_itself(before: str, letter: str, after: str) -> None:
    text = f"{before}{letter}{after}"
    ways = tuple(" ".join(form.split()) for form in forms(text))
    assume(len(set(ways)) > 1)
    assert readings(searchable(text)) == ways
    lines = f"No cough.\n{searchable(text)}\nAt night."
    assert readings(lines) == tuple(f"No cough.\n{way}\nAt night." for way in ways)


def test_a_line_that_says_something_twice_has_one_form() -> None:
    lines = "no no\ncough today cough today\n\nan anaemia"
    assert readings(lines) == (lines,)
