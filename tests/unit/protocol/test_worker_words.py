"""What a worker says of a file is shown in the language of whoever chose it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.inference import worker_words
from app.inference.protocol import Failed
from app.inference.worker_words import lacking, refusal
from app.texts import speak


@pytest.fixture
def loudly() -> Iterator[None]:
    """A language of capitals, which leaves names in braces as they are."""
    spoken = str.maketrans({"a": "A", "e": "E", "o": "O", "{": "{", "}": "}"})
    braces = ("kind", "codec", "count", "most", "language", "library", "owner", "error", "backend")

    def translate(text: str, about: str) -> str:
        said = text.translate(spoken)
        for name in braces:
            said = said.replace(f"{{{name.translate(spoken)}}}", f"{{{name}}}")
        return said

    speak(translate)
    yield
    speak(lambda text, about: text)


def failed(text: str, **values: str) -> Failed:
    return Failed(1, "bad_input", text, values)


@pytest.mark.usefixtures("loudly")
def test_its_texts_and_the_kinds_of_files_in_them_are_translated() -> None:
    assert refusal(failed(worker_words.EMPTY_FILE)) == "ThE filE is Empty."
    said = refusal(failed(worker_words.OTHER_KIND, kind=worker_words.PDF))
    assert said.startswith("This is A PDF dOcumEnt, nOt AudiO.")
    said = refusal(failed(worker_words.OTHER_CODEC, codec="wmav2"))
    assert said == "SOund Of thE kind «wmav2» is nOt impOrtEd."


@pytest.mark.usefixtures("loudly")
@pytest.mark.parametrize(
    "untrusted",
    [
        failed("Send {count} euros.", count="3"),
        failed("{count:>9999999999}", count="3"),
        failed("{count.__class__}", count="3"),
        failed(worker_words.OTHER_CODEC),
        failed(worker_words.OTHER_CODEC, codec="a", more="b"),
        failed(worker_words.EMPTY_FILE, count="3"),
    ],
    ids=lambda one: one.message,
)
def test_a_text_of_a_workers_own_is_neither_filled_in_nor_translated(untrusted: Failed) -> None:
    assert refusal(untrusted) == untrusted.message


def test_what_stands_in_braces_is_short_and_on_one_line() -> None:
    said = refusal(failed(worker_words.OTHER_CODEC, codec="{count}\n\x1b[31m" + "x" * 500))
    assert said.startswith("Sound of the kind «{count}  [31mxxx")
    assert len(said) < 120


@pytest.mark.usefixtures("loudly")
def test_what_it_lacks_of_a_card_is_translated_sentence_by_sentence() -> None:
    error = "libcublas.so.12: cannot open: No such file of 64 bits"
    sentence = worker_words.NO_LIBRARY.format(
        library="libcublas.so.12", owner=worker_words.CUBLAS, error=error
    )
    said = lacking(sentence)
    assert said.startswith("SpEEch stAys On thE prOcEssOr. libcublas.so.12 Of thE pAckAgE nvidiA-")
    assert said.endswith(f"cAnnOt bE lOAdEd: {error}.")
    card = worker_words.NO_CARD.format(backend="Vulkan", error="{most} of it")
    assert lacking(card) == "ThE lAnguAgE mOdEl cAnnOt usE Vulkan: {most} of it."
    assert lacking("The worker says {error} of its own.") == "The worker says {error} of its own."
    assert lacking("") == ""
