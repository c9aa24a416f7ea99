"""The model that an office manager switched to is the one that writes, and the draft says so."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.accounts.accounts import Accounts
from app.bootstrap import Services, choose_models
from app.catalog.catalog import Catalog, Entry
from app.catalog.models import Models
from app.domain.transcript import ModelStamp
from app.errors import UserFacingError
from app.inference.engines import Engines
from app.paths import Paths
from app.records.records import Records
from app.seal.report import SealReport
from app.settings import Settings
from app.summarization.drafting import Drafting
from app.task import Task
from tests.fixtures.adapters import write_adapter
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.unit.catalog.test_models import STARTER, Suite
from tests.unit.summarization.test_drafting import heard


@pytest.fixture
def services(settings: Settings, clinic: Accounts, tmp_path: Path) -> Services:
    settings = replace(settings, models=tmp_path / "models")
    catalog = Catalog.load(settings.models)
    engines = Engines(settings, catalog)
    return Services(
        settings, Paths(settings.home), clinic, catalog, engines, SealReport((), (), ())
    )


def adapted(services: Services, folder: Path) -> ModelStamp:
    """Have a manager register a Llama and an adapter for it, and switch to both together."""
    llama = folder / "ours.gguf"
    llama.write_bytes(STARTER.read_bytes() + b"ours")
    change = np.zeros((1, 512), np.float32), np.zeros((256, 1), np.float32)
    letters = write_adapter(folder / "letters.gguf", {"blk.3.ffn_down.weight": change})
    suite = Suite()
    with services.accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        models = Models(session, services.catalog, suite, lambda: choose_models(services, session))
        base = models.add_own(models.examine(llama, Task()), "Ours", Task())
        candidate = models.examine(letters, Task())
        both = models.add_own(candidate, "Ours for letters", Task(), base=base.key)
        suite.passes.add(both.key)
        models.switch(both.key, Task())
    return both.stamp


def test_a_draft_names_base_and_adapter_by_one_hash(services: Services, tmp_path: Path) -> None:
    stamp = adapted(services, tmp_path)
    with (
        services.accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session,
        closing(services.engines),
    ):
        choose_models(services, session)
        records = Records(session)
        patient = records.add_patient("Ada", "Marín")
        encounter = records.start_encounter(patient.id)
        heard(session, encounter, "She has had a cough for three days.", "Chest is clear.")
        note = Drafting(session, services.engines).draft(encounter.id, "soap", Task())
        assert note.draft.model == stamp
        adapter = services.catalog.active("language").adapter
        assert adapter is not None
        adapter.path.write_bytes(adapter.path.read_bytes()[:-1] + b"\1")
        with pytest.raises(UserFacingError, match="other bytes"):
            Drafting(session, services.engines).draft(encounter.id, "soap", Task())


def test_a_file_that_was_swapped_between_its_check_and_its_loading_is_not_used(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "starter"
    shutil.copytree(STARTER.parent, folder)
    (pinned,) = (one for one in services.catalog.entries() if one.key == "starter-language")
    entry = replace(pinned, folder=folder)
    catalog = Catalog([entry, *(one for one in services.catalog.entries() if one != pinned)])
    verify, path = catalog.verify, entry.load_path
    there = tmp_path / "there"

    def swapped(one: Entry, task: Task | None = None) -> ModelStamp:
        stamp = verify(one, task)
        path.rename(there)
        path.write_bytes(STARTER.read_bytes()[:-1] + b"\1")
        return stamp

    monkeypatch.setattr(catalog, "verify", swapped)
    with closing(Engines(services.settings, catalog)) as engines:
        with pytest.raises(UserFacingError, match="changed while it was loaded"):
            engines.language()
        monkeypatch.undo()
        there.replace(path)
        assert engines.language().loaded is not None
