"""A window over a real clinic."""

from __future__ import annotations

import gc
import os
import weakref
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
os.environ["LC_ALL"] = "C.UTF-8"  # the texts that tests compare are English

from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as QtTimeoutError
from pytestqt.qtbot import QtBot

from app.accounts.accounts import Accounts
from app.bootstrap import Services
from app.catalog.catalog import Catalog
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.paths import Paths
from app.seal.report import SealReport
from app.settings import Settings
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.ui.sample import Visit, add_visit
from ui.application import INSIDE, make_window
from ui.theme.theme import Scheme, Theme
from ui.views.encounter import EncounterView
from ui.views.window import Window
from ui.widgets.file_panel import FilePanel

WHOLE = SealReport(("seccomp",), ("inet socket",), ())
PATIENCE_MS = 20_000


@pytest.fixture(scope="session", autouse=True)
def loaded() -> None:
    """What stays for good is not looked through after each test (see tests.conftest)."""
    for name in INSIDE:
        import_module(name)
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look, made once: the application has one stylesheet."""
    return Theme(qapp, Scheme.LIGHT)


@dataclass
class Bench:
    """A window, and the ways in that tests use."""

    bot: QtBot
    theme: Theme
    window: Window

    def until(self, condition: Callable[[], object]) -> None:
        """Run the event loop until a condition holds."""
        self.bot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def until_gone(self, *shown: weakref.ref[Any]) -> None:
        """Run the event loop until nothing of it is in memory any more."""

        def left() -> list[object]:
            gc.collect()
            return [one() for one in shown if one() is not None]

        with suppress(QtTimeoutError):
            self.until(lambda: not left())
        assert [type(one).__name__ for one in left()] == []

    def sign_in(self, *, manager: bool = False) -> None:
        person = OFFICE_MANAGER if manager else CLINICIAN
        self.window.shell.sign_in(person.name, person.password)
        self.until(lambda: self.window.shell.session is not None)
        self.until(lambda: self.window.status.verdict is not None)

    def add(self, **how: object) -> Visit:
        """A visit in the charts of who is signed in."""
        session = self.window.shell.session
        assert session is not None
        return add_visit(session, **how)  # type: ignore[arg-type]

    def open(self, visit: Visit) -> EncounterView:
        """The visit in the window, read."""
        return self._open(visit.encounter.id)

    def open_again(self, view: EncounterView) -> EncounterView:
        """Leave the visit and come back."""
        identifier = view.visit.encounter_id
        self.window.show_today()
        return self._open(identifier)

    def read(self, view: EncounterView) -> None:
        """The whole note was before somebody's eyes, as it stands."""
        review = view.visit.review
        review.saw([statement.id for statement in review.statements])

    def _open(self, identifier: str) -> EncounterView:
        self.window.open_encounter(identifier)
        view = self.window.encounter
        assert view is not None
        self.until(lambda: view.visit.encounter is not None)
        return view


def take_file(bench: Bench, panel: FilePanel, path: Path) -> None:
    """Type a path that can be taken, and take it."""
    panel.path.setText(str(path))
    bench.until(lambda: panel.look.seen is not None)
    assert panel.go.isEnabled(), panel.status.text()
    panel.go.click()


def services_for(settings: Settings, seal: SealReport = WHOLE) -> Services:
    """As the composition root makes them, with the cheapest passphrases."""
    catalog = Catalog.load(settings.models)
    return Services(
        settings=settings,
        paths=Paths(settings.home),
        accounts=Accounts(settings, argon=Argon2Cost.floor()),
        catalog=catalog,
        engines=Engines(settings, catalog),
        seal=seal,
    )


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> Iterator[Callable[[Services], Bench]]:
    """Opens windows, and closes them after the test."""
    opened: list[Window] = []

    def open_one(services: Services) -> Bench:
        window = make_window(services.settings, services.seal, theme)
        window.shell.equip(services)
        opened.append(window)
        window.show()
        return Bench(qtbot, theme, window)

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def empty(open_window: Callable[[Services], Bench], settings: Settings) -> Bench:
    """A window over a folder without a clinic."""
    return open_window(services_for(settings))


@pytest.fixture
def bench(open_window: Callable[[Services], Bench], settings: Settings, clinic: Accounts) -> Bench:
    """A window over a clinic, nobody signed in."""
    return open_window(services_for(settings))


@pytest.fixture
def signed_in(bench: Bench) -> Bench:
    """The clinician is signed in."""
    bench.sign_in()
    return bench
