"""Windows and macOS stay awake while a visit is recorded, against stand-ins for both."""

from __future__ import annotations

import os
import subprocess

import pytest

from ui.devices import awake


def test_windows_is_told_once_and_told_again_when_it_may_sleep(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[int] = []
    monkeypatch.setattr(awake, "_told_windows", lambda state: not told.append(state))
    block = awake.WindowsAwake()
    for step in (block.release, block.take, block.take):
        step()
    assert block.held
    block.release()
    assert not block.held
    assert told == [0x80000001, 0x80000000]


def test_what_windows_refuses_is_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(awake, "_told_windows", lambda state: False)
    block = awake.WindowsAwake()
    block.take()
    assert not block.held


def test_a_mac_is_held_by_a_program_that_ends_with_the_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[list[str]] = []
    real = subprocess.Popen

    def start(command: list[str]) -> subprocess.Popen[bytes]:
        started.append(command)
        return real(["sleep", "60"])

    monkeypatch.setattr(awake.subprocess, "Popen", start)
    block = awake.MacAwake()
    for step in (block.release, block.take, block.take):
        step()
    assert block.held
    block.release()
    assert not block.held
    assert started == [["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())]]
