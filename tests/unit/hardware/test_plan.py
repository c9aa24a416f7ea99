"""Where engines go on machines that are not here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from app.catalog.catalog import Catalog
from app.catalog.entry import Entry
from app.hardware.memory import language_need, speech_need
from app.hardware.plan import ALL_LAYERS, Plan, Precision, cpu_threads, plan, reserve
from app.hardware.probe import Gpu, Hardware
from app.hardware.shapes import language_shape, speech_shape
from app.hardware.tuning import SpeechTuning, Tuned, Tuning
from tests.fixtures.models import llama_8b, whisper_turbo

GIB = 1 << 30


def card(total: int, *, number: int = 0, compute: tuple[int, int] = (8, 9)) -> Gpu:
    """A card of so many GiB, of which a desktop has taken half of one."""
    return Gpu(
        f"Card {number}", total * GIB, total * GIB - GIB // 2, f"CUDA{number}", compute=compute
    )


def machine(*gpus: Gpu, cores: int = 8, memory: int = 32, available: int = 28) -> Hardware:
    return Hardware("a processor", cores, memory * GIB, gpus, available * GIB)


@pytest.fixture(scope="module")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Entry:
    return whisper_turbo(tmp_path_factory.mktemp("speech"))


@pytest.fixture(scope="module")
def language(tmp_path_factory: pytest.TempPathFactory) -> Entry:
    return llama_8b(tmp_path_factory.mktemp("language"))


def of(made: Plan) -> tuple[str, str, str, int, str, bool]:
    return (
        made.speech.device, made.speech.precision, made.language.device, made.language.layers,
        made.language.cache, made.together,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        (8, ("cpu", "int8", "CUDA0", 33, "f16", True)),
        (12, ("CUDA0", "float16", "CUDA0", 33, "f16", True)),
        (16, ("CUDA0", "float16", "CUDA0", 33, "f16", True)),
        (24, ("CUDA0", "float16", "CUDA0", 33, "f16", True)),
    ],
)
def test_an_8b_model_and_turbo_are_split_by_the_card(
    speech: Entry, language: Entry, total: int, expected: tuple[str, str, str, int, str, bool]
) -> None:
    assert of(plan(machine(card(total)), speech, language)) == expected


def test_a_small_card_takes_a_part_of_the_layers(speech: Entry, language: Entry) -> None:
    made = plan(machine(card(6)), speech, language)
    assert made.speech.device == "cpu"
    assert 20 <= made.language.layers <= 32
    more = language_need(
        language,
        language_shape(language),
        structs.replace(made.language, layers=made.language.layers + 1),
    )
    assert more.card_bytes > card(6).free_bytes - reserve(6 * GIB)


@pytest.mark.parametrize("policy", Precision)
@pytest.mark.parametrize("total", [6, 8, 10, 12, 16, 24])
@pytest.mark.parametrize("cores", [2, 8])
def test_no_plan_takes_more_than_there_is(
    speech: Entry, language: Entry, total: int, cores: int, policy: Precision
) -> None:
    made = plan(machine(card(total), cores=cores), speech, language, policy=policy)
    chosen = next(one for one in made.alternatives if one.chosen)
    assert chosen.fits
    assert chosen.card_bytes <= card(total).free_bytes - reserve(total * GIB)
    needs = [
        speech_need(speech, speech_shape(speech), made.speech),
        language_need(language, language_shape(language), made.language),
    ]
    on_card = [need.card_bytes for need in needs]
    assert chosen.card_bytes == (sum(on_card) if made.together else max(on_card))


def test_where_the_processor_is_too_slow_to_hear_the_engines_take_turns(
    speech: Entry, language: Entry
) -> None:
    slow = plan(machine(card(8), cores=2), speech, language)
    assert of(slow) == ("CUDA0", "float16", "CUDA0", 33, "f16", False)


@pytest.mark.parametrize(("rate", "together"), [(2.5, True), (1.5, False)])
def test_where_it_was_measured_how_fast_the_processor_hears_that_decides(
    speech: Entry, language: Entry, rate: float, together: bool
) -> None:
    for cores in (2, 8):
        tuned = Tuned(SpeechTuning(1, "int8", rate), None)
        assert plan(machine(card(8), cores=cores), speech, language, tuned).together is together


def test_what_saves_memory_may_hold_the_context_in_8_bits(speech: Entry, language: Entry) -> None:
    tight = machine(replace(card(10), free_bytes=int(8.2 * GIB)))
    assert of(plan(tight, speech, language))[0] == "cpu"
    saving = plan(tight, speech, language, policy=Precision.SAVING)
    assert of(saving) == ("CUDA0", "int8_float16", "CUDA0", 33, "q8_0", True)


def test_a_card_too_small_for_the_language_model_hears(speech: Entry, tmp_path: Path) -> None:
    absent = Catalog.load(tmp_path).entry("llama-3.1-8b-instruct-q4-k-m")
    assert absent is not None
    made = plan(machine(card(6)), speech, absent)
    assert (made.speech.device, made.language.device) == ("CUDA0", "cpu")
    assert made.reason.startswith("Speech on the card, in 16 bits: ")


def test_two_cards_share_the_work(speech: Entry, language: Entry) -> None:
    made = plan(machine(card(6, number=0), card(8, number=1)), speech, language)
    assert of(made) == ("CUDA0", "float16", "CUDA1", 33, "f16", True)
    assert "Card 1 and Card 0" in made.reason


@pytest.mark.parametrize(
    ("gpus", "expected"),
    [
        ((card(24), card(12, number=1)), ("CUDA1", "float16", "CUDA0")),
        ((card(12), card(24, number=1)), ("CUDA0", "float16", "CUDA1")),
        ((card(24), card(12, number=1, compute=(6, 1))), ("CUDA0", "float16", "CUDA0")),
        ((card(24), card(2, number=1)), ("CUDA0", "float16", "CUDA0")),
        ((card(8), card(3, number=1)), ("CUDA1", "int8_float16", "CUDA0")),
        ((card(24), card(1, number=1)), ("CUDA0", "float16", "CUDA0")),
        ((card(8), card(8, number=1), card(8, number=2)), ("CUDA1", "float16", "CUDA0")),
        ((card(8), card(6, number=1, compute=(6, 1))), ("CUDA1", "int8_float32", "CUDA0")),
        (
            (replace(card(24), device="Vulkan0", compute=None), card(8, number=1)),
            ("CUDA1", "float16", "Vulkan0"),
        ),
    ],
)
def test_each_engine_has_a_card_of_its_own_where_another_is_as_able(
    speech: Entry, language: Entry, gpus: tuple[Gpu, ...], expected: tuple[str, str, str]
) -> None:
    made = plan(machine(*gpus), speech, language)
    assert of(made)[:3] == expected
    assert made.together
    if expected[0] != expected[2] and gpus[0].memory_bytes == 24 * GIB and expected[2] == "CUDA0":
        assert "Fits too; against it: both engines share one card." in {
            one.reason for one in made.alternatives
        }


def test_speech_needs_cuda(speech: Entry, language: Entry) -> None:
    vulkan = replace(card(16), device="Vulkan0", compute=None)
    assert of(plan(machine(vulkan), speech, language))[:3] == ("cpu", "int8", "Vulkan0")


@pytest.mark.parametrize(
    ("compute", "precision"),
    [((8, 9), "float16"), ((7, 0), "float16"), ((6, 1), "int8_float32"), ((6, 0), "float32")],
)
def test_an_older_card_hears_in_what_it_can(
    speech: Entry, language: Entry, compute: tuple[int, int], precision: str
) -> None:
    made = plan(machine(card(24, compute=compute)), speech, language)
    assert made.speech.precision == precision


def test_without_a_card_both_compute_on_the_processor(speech: Entry, language: Entry) -> None:
    made = plan(machine(), speech, language)
    assert of(made) == ("cpu", "int8", "cpu", 0, "f16", True)
    assert (made.speech.threads, made.language.threads) == (7, 7)
    assert made.language.context == 8192
    assert "no card" in made.reason
    tight = plan(machine(memory=12, available=9), speech, language)
    assert (tight.together, tight.language.repack) == (True, False)
    assert not plan(machine(memory=8, available=7), speech, language).together
    none = plan(machine(memory=8, available=6), speech, language)
    assert "do not fit" in none.reason
    assert not any(one.fits for one in none.alternatives)


@pytest.mark.parametrize(
    ("hardware", "words"),
    [
        (machine(replace(card(8), refusal="Its driver 470 is too old.")), "driver 470"),
        (replace(machine(), problem="NVIDIA's driver does not answer (lost)."), "not answer"),
        (machine(replace(card(8), free_bytes=GIB)), "too little memory free"),
    ],
)
def test_the_reason_names_why_no_card_is_used(
    speech: Entry, language: Entry, hardware: Hardware, words: str
) -> None:
    made = plan(hardware, speech, language)
    assert made.language.device == "cpu"
    assert words in made.reason


def test_starter_models_stay_on_the_processor() -> None:
    catalog = Catalog.load(Path("/nonexistent"))
    made = plan(machine(card(24)), catalog.active("speech"), catalog.active("language"))
    assert of(made) == ("cpu", "int8", "cpu", 0, "f16", True)
    assert "small" in made.reason
    assert made.speech.threads == made.language.threads == 1
    assert cpu_threads(catalog.active("speech"), 8) == 1


def test_speech_computes_as_it_was_measured_where_that_fits(speech: Entry, language: Entry) -> None:
    tuned = Tuned(SpeechTuning(3, "float32", 2.0), None)
    made = plan(machine(), speech, language, tuned)
    assert (made.speech.threads, made.speech.precision) == (3, "float32")
    narrow = plan(machine(memory=16, available=9), speech, language, tuned)
    assert (narrow.speech.threads, narrow.speech.precision) == (3, "int8")
    assert narrow.together


def test_what_was_measured_is_used_on_the_processor(speech: Entry, language: Entry) -> None:
    tuning = Tuning(5, 64, False, "q8_0", 50.0, 8.0)
    made = plan(machine(), speech, language, Tuned(None, tuning))
    assert (made.language.threads, made.language.batch, made.language.repack) == (5, 64, False)
    assert made.language.cache == "f16"
    saving = plan(machine(), speech, language, Tuned(None, tuning), policy=Precision.SAVING)
    assert saving.language.cache == "q8_0"


@pytest.mark.parametrize(
    "machine",
    [
        Hardware("", 0, 0),
        Hardware("a processor", 1, 0, (Gpu("silent", 0, 0),), -5),
        machine(Gpu("smaller than a display takes", GIB // 4, 0)),
        machine(Gpu("says too much", GIB, 1 << 62)),
        machine(*(card(4, number=number) for number in range(8))),
        machine(*(card(80, number=number) for number in range(8))),
    ],
)
def test_the_oddest_machine_has_a_plan(machine: Hardware, speech: Entry, language: Entry) -> None:
    for policy in Precision:
        made = plan(machine, speech, language, policy=policy)
        assert min(made.speech.threads, made.language.threads) >= 1
        assert sum(one.chosen for one in made.alternatives) == 1
        assert {made.speech.device, made.language.device} <= {
            "cpu", *(gpu.device for gpu in machine.gpus)
        }  # fmt: skip


def test_one_alternative_is_chosen_and_each_says_why(speech: Entry, language: Entry) -> None:
    made = plan(machine(card(8)), speech, language)
    assert sum(one.chosen for one in made.alternatives) == 1
    assert all(one.reason for one in made.alternatives)
    assert any(one.reason.startswith("Needs ") for one in made.alternatives)
    names = [one.name for one in made.alternatives]
    assert len(set(names)) == len(names) >= 8
    assert made.reason.count(".") == len(made.reason.split(".")) - 1
    assert made.open == ("CUDA's share of main memory",)


def test_a_model_that_is_not_here_goes_to_a_card_whole_or_not_at_all() -> None:
    catalog = Catalog.load(Path("/nonexistent"))
    entries = {entry.key: entry for entry in catalog.entries()}
    speech, language = entries["whisper-large-v3"], entries["llama-3.1-8b-instruct-q4-k-m"]
    assert plan(machine(card(24)), speech, language).language.layers == ALL_LAYERS
    assert plan(machine(card(6)), speech, language).language.device == "cpu"


def test_why_there_is_no_card_is_said_in_the_plan(speech: Entry, language: Entry) -> None:
    silent = replace(machine(), problem="The graphics cards could not be asked: nobody answers.")
    assert plan(silent, speech, language).reason.endswith(
        "The graphics cards could not be asked: nobody answers."
    )
