"""What was reckoned for a model, against what its worker really takes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.catalog.catalog import Catalog
from app.hardware.memory import language_need, speech_need
from app.hardware.plan import plan
from app.hardware.probe import probe
from app.hardware.shapes import language_shape, speech_shape
from app.inference.protocol import Placement
from tests.bench import random_llama, random_whisper
from tests.fixtures.resident import entry, resident_hearing, resident_writing

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="resident memory is read from /proc"
)
PROMPT = "The patient has a sore throat since Monday. " * 40


def test_the_starter_models_take_what_is_planned() -> None:
    catalog = Catalog.load(Path("/nonexistent"))
    speech, language = catalog.active("speech"), catalog.active("language")
    made = plan(probe(), speech, language)
    reckoned = speech_need(speech, speech_shape(speech), made.speech).memory_bytes
    assert resident_hearing(speech, made.speech) == pytest.approx(reckoned, rel=0.1)
    reckoned = language_need(language, language_shape(language), made.language).memory_bytes
    assert resident_writing(language, made.language, PROMPT) == pytest.approx(reckoned, rel=0.1)


def test_a_larger_language_model_takes_what_is_planned(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    random_llama.write(path, random_llama.Shape(4, 256, 768, 2))
    model = entry(path, "language")
    placement = Placement(context=16_384)
    reckoned = language_need(model, language_shape(model), placement).memory_bytes
    assert resident_writing(model, placement, PROMPT) == pytest.approx(reckoned, rel=0.1)


def test_a_larger_speech_model_takes_what_is_planned(tmp_path: Path) -> None:
    random_whisper.write(tmp_path / "model", random_whisper.Shape(2, 4, 256))
    model = entry(tmp_path / "model", "speech", window=10.0, padding=0.5)
    placement = Placement(batch=2, precision="int8")
    reckoned = speech_need(model, speech_shape(model), placement).memory_bytes
    assert resident_hearing(model, placement) == pytest.approx(reckoned, rel=0.1)
