"""From the sign-in to a signed note by keys alone, with the focus always in sight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from app.accounts.accounts import Accounts
from app.bootstrap import Services
from app.demo import SAMPLE
from app.inference.engines import Engines
from app.review.readiness import Cause
from app.settings import Settings
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench, services_for
from tests.ui.test_main_flow import Lent
from ui.view_models.encounter import Step

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
_STEPS = 200


class Keys:
    """A person without a mouse."""

    def __init__(self, bench: Bench) -> None:
        self._bench, self._window = bench, bench.window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, where the focus is."""
        QTest.keyClick(self._focus(), key, modifiers)

    def write(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)

    def go_to(self, name: str) -> None:
        """Press Tab until the control of this name has the focus."""
        passed: list[str] = []
        for _ in range(_STEPS):
            passed.append(self._focus().accessibleName())
            if passed[-1].startswith(name):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to «{name}», but to {passed[:30]}")

    def _focus(self) -> QWidget:
        if not self._window.isActiveWindow():  # no desktop is here that would see to it
            self._window.activateWindow()
            self._bench.until(self._window.isActiveWindow)
        focus = self._window.focusWidget() or self._window
        assert focus is self._window or not focus.visibleRegion().isEmpty(), "focus out of sight"
        return focus


@pytest.fixture
def bench(
    open_window: Callable[[Services], Bench],
    settings: Settings,
    clinic: Accounts,
    engines: Engines,
    monkeypatch: pytest.MonkeyPatch,
) -> Bench:
    """At the sign-in; the system's own file window answers with the sample dictation."""
    del clinic  # it is founded in the folder of the settings
    answer = ([str(SAMPLE)], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: answer)
    return open_window(replace(services_for(settings), engines=Lent(engines)))


def test_from_the_sign_in_to_a_signed_note(bench: Bench) -> None:
    window, keys = bench.window, Keys(bench)
    keys.go_to("Name")
    keys.write(CLINICIAN.name)
    keys.press(Qt.Key.Key_Tab)
    keys.write(CLINICIAN.password)
    keys.press(Qt.Key.Key_Return)
    bench.until(lambda: window.today is not None and window.status.verdict is not None)

    keys.press(Qt.Key.Key_N, CTRL)
    keys.write("Beatrix Kowalczyk")
    bench.until(lambda: not window.shell.operations.running())
    keys.go_to("Register and begin")
    keys.press(Qt.Key.Key_Space)
    bench.until(lambda: window.encounter is not None and window.encounter.visit.encounter)
    assert window.encounter is not None
    visit = window.encounter.visit

    keys.press(Qt.Key.Key_I, CTRL)
    bench.until(lambda: visit.step is Step.TRANSCRIBE)
    keys.press(Qt.Key.Key_Return, CTRL)
    bench.until(lambda: visit.step is Step.DRAFT)
    keys.press(Qt.Key.Key_Return, CTRL)
    bench.until(lambda: visit.step in (Step.REVIEW, Step.SIGN))

    for _ in range(_STEPS):
        bench.until(lambda: not window.shell.operations.running())
        if visit.step is Step.SIGN:
            break
        cause = visit.obstacles[0].cause
        keys.press(Qt.Key.Key_Return, CTRL)
        if cause is Cause.PATIENT:
            keys.write("Checked with the patient")
            keys.press(Qt.Key.Key_Return)
        elif cause is Cause.FLAGS:
            keys.press(Qt.Key.Key_A)
            keys.write("Seen in the referral letter")
            keys.press(Qt.Key.Key_Return)
        elif cause is Cause.UNREAD:
            before = visit.obstacles
            bench.until(lambda: visit.obstacles != before)  # noqa: B023 - awaited right here
    assert visit.step is Step.SIGN, visit.obstacles

    keys.press(Qt.Key.Key_Return, CTRL)
    keys.write(CLINICIAN.password)
    keys.press(Qt.Key.Key_Return)
    bench.until(lambda: visit.signing.attestation is not None)
