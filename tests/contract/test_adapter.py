"""A LoRA adapter on the starter model, in the sealed worker."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.catalog.catalog import Catalog, Entry
from app.catalog.entry import Adapter, ModelFile
from app.errors import UserFacingError
from app.inference.engines import Engines
from app.inference.protocol import Turn
from app.settings import Settings
from app.task import Task
from tests.fixtures.adapters import write_adapter
from tests.fixtures.clinic import settings_for

TURNS = (Turn("system", "Write."), Turn("user", "She has had a cough for three days."))
GRAMMAR = "root ::= [a-z ]*"
TENSOR = "blk.3.ffn_down.weight"
WIDE, NARROW = 512, 256


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_for(tmp_path / "home")


def with_adapter(base: Entry, path: Path) -> Entry:
    data = path.read_bytes()
    file = ModelFile(path.name, len(data), hashlib.sha256(data).hexdigest())
    return replace(base, key="letters", adapter=Adapter(file, path.parent))


def written(settings: Settings, catalog: Catalog, language: Entry) -> str:
    chosen = Catalog([catalog.active("speech"), language])
    with closing(Engines(settings, chosen)) as engines:
        engine = engines.language()
        return "".join(engine.generate(TURNS, GRAMMAR, max_tokens=12, task=Task()))


def changes(strength: float) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    noise = np.random.default_rng(7)
    a = noise.normal(size=(2, WIDE)).astype(np.float32)
    b = (strength * noise.normal(size=(NARROW, 2))).astype(np.float32)
    return {TENSOR: (a, b)}


def test_an_adapter_changes_what_is_written_and_its_stamp(
    settings: Settings, catalog: Catalog, tmp_path: Path
) -> None:
    base = catalog.active("language")
    plain = written(settings, catalog, base)
    nothing = with_adapter(base, write_adapter(tmp_path / "nothing.gguf", changes(0.0)))
    strong = with_adapter(base, write_adapter(tmp_path / "strong.gguf", changes(5.0)))
    assert written(settings, catalog, nothing) == plain
    assert written(settings, catalog, strong) != plain
    assert len({one.stamp.sha256 for one in (base, nothing, strong)}) == 3


def test_an_adapter_of_another_model_is_refused(
    settings: Settings, catalog: Catalog, tmp_path: Path
) -> None:
    base = catalog.active("language")
    a, b = changes(1.0)[TENSOR]
    wrong = {TENSOR: (a[:, :-32], b)}
    entry = with_adapter(base, write_adapter(tmp_path / "wrong.gguf", wrong))
    with pytest.raises(UserFacingError):
        written(settings, catalog, entry)
    foreign = write_adapter(tmp_path / "foreign.gguf", changes(1.0), architecture="gemma")
    with pytest.raises(UserFacingError):
        written(settings, catalog, with_adapter(base, foreign))
    path = write_adapter(tmp_path / "swapped.gguf", changes(1.0))
    entry = with_adapter(base, path)
    path.write_bytes(path.read_bytes()[:-1] + b"\1")
    with pytest.raises(UserFacingError, match="other bytes"):
        written(settings, catalog, entry)
