"""The place «Models» with real content, to be looked at (see tests.ui.screens)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.accounts.session import Session
from app.bootstrap import Services
from app.catalog.catalog import Catalog, Entry
from app.catalog.catalog_file import describe
from app.catalog.models import registered
from app.store.models import ModelRecord, ModelRepository, State
from app.store.store import UnitOfWork
from app.store.validation import ValidationRepository
from app.validation.validation import Validation
from tests.fixtures.clinic import OFFICE_MANAGER
from tests.fixtures.reports import body_of, with_figure
from tests.ui.places import go_to
from ui.actions import ActionId
from ui.views.models import ModelsView
from ui.views.window import Window

if TYPE_CHECKING:
    from tests.ui.screens import Studio

STARTER = Path(__file__).parents[2] / "models" / "starter" / "language" / "starter-language.gguf"


def models(studio: Studio) -> None:
    """What an office manager sees of models."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    services = studio.founded("models")
    with services.accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        _install(session, services.catalog)
        _report(session, services)
    stick = services.settings.home.parent / "stick"
    _lay(services.catalog, stick, "llama-3.1-8b-instruct-q5-k-m")
    own = stick / "cardiology-letters.gguf"
    own.write_bytes(STARTER.read_bytes() + b"own")
    with studio.window(services) as window:
        window.shell.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)
        wait(lambda: window.shell.session is not None and window.status.verdict is not None)
        page = go_to(window, ActionId.MODELS, ModelsView)
        wait(lambda: page._models.loaded)
        studio.picture(window, "60-models")
        _reports(studio, window, page)
        _show(studio, window, page, stick, own)


def _report(session: Session, services: Services) -> None:
    """Some reports: two precisions, one below what is asked for, and one past the log."""
    validation = Validation(session, services.settings, services.catalog)
    bodies = []
    for key in ("whisper-large-v3-turbo", "llama-3.1-8b-instruct-q4-k-m"):
        entry = services.catalog.entry(key)
        assert entry is not None
        bodies.append(body_of(session, entry))
    bodies.append(
        with_figure(
            msgspec.structs.replace(bodies[1], precision="q8_0"), "notes", "unsupported", 0.21
        )
    )
    for body in bodies:
        validation._keep(body, "0" * 64)
    session.clinic.write(
        lambda unit: ValidationRepository(unit.connection).add(bodies[0].text(), bytes(64))
    )


def _reports(studio: Studio, window: Window, page: ModelsView) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415

    page.show_reports()
    wait(lambda: page._reports.loaded)
    page._reports.select(page._reports.reports[1])
    studio.picture(window, "61-reports")
    page.measure()
    studio.picture(window, "61-reports-own-cases")
    page.reports.file.close_panel()
    page.reports.close_panel()


def _show(studio: Studio, window: Window, page: ModelsView, stick: Path, own: Path) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415

    page._models.look(stick)
    wait(lambda: not page.installing.isHidden())
    studio.picture(window, "60-models-licence")
    page.installing.close_panel()
    page._models.examine(own)
    wait(lambda: not page.registering.isHidden())
    studio.picture(window, "60-models-own")
    page.registering.close_panel()
    unused = page._models.unused[0]
    page.table.setCurrentIndex(page._rows.place_of(unused))
    page.remove()
    studio.picture(window, "60-models-remove")
    page.asking.close_panel()
    session = window.shell.session
    assert session is not None
    session.clinic.write(
        lambda unit: unit.connection.execute("UPDATE models SET report = 9 WHERE pinned = 0")
    )
    page.place.refresh()
    wait(lambda: any(one.doubtful for one in page._models.listed))
    studio.picture(window, "60-models-doubtful")


def _install(session: Session, catalog: Catalog) -> None:
    """Some models, as if they had been installed; their files are empty but as long."""
    chosen: tuple[tuple[str, State, bool], ...] = (
        ("llama-3.1-8b-instruct-q4-k-m", "active", True),
        ("llama-3.2-3b-instruct-q4-k-m", "retired", False),
        ("whisper-large-v3-turbo", "active", False),
        ("whisper-small.en", "validated", False),
    )

    def work(unit: UnitOfWork) -> None:
        for number, (key, state, pinned) in enumerate(chosen, 3):
            entry = catalog.entry(key)
            assert entry is not None
            record = ModelRecord(
                key,
                entry.role,
                entry.stamp.sha256,
                msgspec.json.encode(describe(entry)).decode(),
                state,
                pinned,
                number,
            )
            ModelRepository(unit.connection).put(record)
            unit.record(registered("added", record))
            _lay(catalog, entry.folder, key)

    session.clinic.write(work)


def _lay(catalog: Catalog, folder: Path, key: str) -> None:
    entry: Entry | None = catalog.entry(key)
    assert entry is not None
    folder.mkdir(parents=True, exist_ok=True)
    for file in entry.files:
        (folder / file.path).touch()
        os.truncate(folder / file.path, file.bytes)
