"""A report of a defect tells where it happened, and nothing that anybody said or typed."""

from __future__ import annotations

import errno
import platform
from collections.abc import Callable

import pytest

from app import cli
from app.defects import report_of
from app.domain.identifiers import EncounterId
from app.errors import BugError
from app.version import version_here

SECRET = "Anna Meyer has herpes"
"""What lies at hand where something goes wrong."""


class _Odd(Exception):
    def __str__(self) -> str:
        raise ValueError(SECRET)


def _message() -> None:
    raise BugError(f"no statement says {SECRET}")


def _key() -> None:
    dict[str, str]().pop(EncounterId(SECRET))


def _cause() -> None:
    try:
        _message()
    except BugError as error:
        raise RuntimeError("later") from error


def _context() -> None:
    try:
        _key()
    finally:
        SECRET.encode().decode("utf-16")


def _notes() -> None:
    error = RuntimeError()
    error.add_note(SECRET)
    raise error


def _group() -> None:
    raise ExceptionGroup(SECRET, [ValueError(SECRET), ExceptionGroup(SECRET, [KeyError(SECRET)])])


def _file() -> None:
    raise OSError(errno.ENOSPC, SECRET, f"/home/{SECRET}/note.pdf")


def _type() -> None:
    raise type(SECRET, (LookupError,), {"__module__": SECRET})(SECRET)


def _code() -> None:
    exec(compile("raise ValueError", SECRET, "exec"), {"__name__": SECRET})  # noqa: S102


def _code_of_a_module() -> None:
    exec(compile("raise ValueError", SECRET, "exec"), globals())  # noqa: S102


def _words() -> None:
    raise _Odd


def _codes() -> None:
    error = OSError(SECRET)
    error.errno = SECRET  # type: ignore[assignment]
    raise error


WAYS = (
    _message,
    _key,
    _cause,
    _context,
    _notes,
    _group,
    _file,
    _type,
    _code,
    _code_of_a_module,
    _words,
    _codes,
)


def _report(fail: Callable[[], None]) -> str:
    try:
        fail()
    except Exception as error:  # noqa: BLE001  whatever it is
        return report_of(error)
    raise AssertionError("nothing went wrong")


@pytest.mark.parametrize("fail", WAYS)
def test_no_word_of_a_patient_reaches_a_report(fail: Callable[[], None]) -> None:
    report = _report(fail)
    assert not [word for word in SECRET.split() if word in report]
    assert f", {fail.__name__}" in report


def test_a_report_tells_what_whoever_mends_it_needs() -> None:
    lines = _report(_cause).splitlines()
    assert version_here() in lines[0]
    assert platform.python_version() in lines[0]
    line = _message.__code__.co_firstlineno + 1
    assert lines[1] == "builtins.RuntimeError"
    assert lines.index("app.errors.BugError") > lines.index("builtins.RuntimeError")
    assert lines[-1] == f"  {__name__}, line {line}, _message"
    assert "builtins.OSError ENOSPC" in _report(_file)
    assert "builtins.LookupError" in _report(_type)


def test_a_long_way_is_told_by_its_ends() -> None:
    def deeper() -> None:
        deeper()

    report = _report(deeper)
    assert len(report.splitlines()) < 50
    assert "more" in report


def test_errors_that_lead_to_each_other_end() -> None:
    one, other = ValueError(), KeyError()
    one.__context__, other.__context__ = other, one
    assert report_of(one).count("ValueError") == 1


def test_the_command_line_writes_no_message_of_unknown_origin(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(**_: object) -> None:
        _message()

    monkeypatch.setattr(cli, "application", broken)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    written = capsys.readouterr()
    assert ended.value.code == 1
    assert "app.errors.BugError" in written.err
    assert SECRET not in written.err + written.out
