"""What `make check` says of advisories: open, ignored with a reason, or not asked."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import Any

import pytest

from installer.audit_packages import COMMAND, IGNORED, MeaningError, judge, main, read_ignored

TODAY = date(2026, 11, 22)
ADVISORY = {"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["2.0"]}
FOUND = {"name": "thing", "version": "1.0", "vulns": [ADVISORY]}
CLEAN = {"name": "other", "version": "1.0", "vulns": []}
SKIPPED = {"name": "llama-cpp-python", "skip_reason": "not on PyPI"}


def judged(packages: list[dict[str, Any]], ignored: dict[str, str]) -> tuple[int, str]:
    said: list[str] = []
    code = judge(json.dumps({"dependencies": packages, "fixes": []}), ignored, said.append)
    return code, "\n".join(said)


def test_a_finding_fails_and_says_what_mends_it() -> None:
    code, said = judged([FOUND, CLEAN], {})
    assert code == 1
    assert "thing 1.0: PYSEC-1, fixed in 2.0" in said
    assert "2 packages asked, 1 open" in said


def test_one_with_a_reason_passes_also_under_its_other_name() -> None:
    code, said = judged([FOUND], {"CVE-1": "not reached"})
    assert code == 0
    assert "ignored: not reached" in said


def test_what_is_not_known_there_is_named_and_an_empty_database_is_no_proof() -> None:
    code, said = judged([CLEAN, SKIPPED], {})
    assert code == 0
    assert "1 packages asked, 0 open; not known there: llama-cpp-python." in said
    code, said = judged([SKIPPED] * 9, {})
    assert code == 0
    assert "not asked" in said
    assert "and 3 more" in judged([CLEAN, *[SKIPPED] * 8], {})[1]


def test_an_ignored_advisory_has_a_reason_and_a_day() -> None:
    text = '[[advisory]]\nid = "X"\nreason = "not reached"\nuntil = 2026-11-22\n'
    assert read_ignored(text, TODAY) == {"X": "not reached"}
    assert read_ignored(text, date(2026, 11, 23)) == {}
    for wrong in (text.replace("not reached", " "), text.replace("2026-11-22", '"soon"')):
        with pytest.raises(MeaningError):
            read_ignored(wrong, TODAY)
    with pytest.raises(MeaningError, match="until"):
        read_ignored('[[advisory]]\nid = "X"\nreason = "y"\n', TODAY)
    read_ignored(IGNORED.read_text("utf-8"), TODAY)


@pytest.mark.parametrize(
    ("script", "code", "words"),
    [
        ("raise SystemExit('requests.exceptions.ConnectionError: no way')", 0, "cannot be reached"),
        ("raise SystemExit('ValueError: a hash is missing')", 1, "a hash is missing"),
        ("print('{}')", 1, "cannot be read"),
    ],
)
def test_only_an_unreachable_database_is_passed_over(script: str, code: int, words: str) -> None:
    said: list[str] = []
    assert main(said.append, (sys.executable, "-c", script), TODAY) == code
    assert len(said) == 1
    assert words in said[0]


def test_the_real_command_reads_the_lock_and_asks_a_database_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    said: list[str] = []
    assert main(said.append, COMMAND, TODAY) == 0
    assert said == ["Advisories: not asked, the database cannot be reached."]
