"""What a report of a defect tells: where in the program it happened, and never a value.

The text of an exception may quote whatever was at hand: words of a visit, a name, a passphrase. A
report goes to a clipboard, a terminal or the system's own log. So it holds only what the program
itself is made of: versions, the types of errors, modules, lines and functions.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from pathlib import PurePath
from types import TracebackType

_ELSEWHERE = "elsewhere"
_FRAMES = 40
_ERRORS = 12


def report_of(error: BaseException) -> str:
    """What whoever mends it needs, line by line; the error that came first stands last."""
    lines = [_versions()]
    for one in _chain(error):
        lines.append(_kind(one))
        lines += _places(one.__traceback__)
    return "\n".join(lines)


def _versions() -> str:
    import platform  # noqa: PLC0415  no defect, no need

    from app.version import version_here  # noqa: PLC0415  as above

    return (
        f"Consultroom {version_here()}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )


def _chain(error: BaseException) -> list[BaseException]:
    """The error, what it holds, and what led to it."""
    found: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left and len(found) < _ERRORS:
        one = left.pop(0)
        if one is None or any(one is known for known in found):
            continue
        found.append(one)
        if isinstance(one, BaseExceptionGroup):
            left += one.exceptions
        left.append(one.__cause__ or (None if one.__suppress_context__ else one.__context__))
    return found


def _kind(error: BaseException) -> str:
    """Its type, as the module that declares it names it, and the system's own code."""
    name = next(filter(None, map(_declared, type(error).__mro__)))
    number = getattr(error, "errno", None)
    code = errno.errorcode.get(number) if isinstance(number, int) else None
    return f"{name} {code}" if code else name


def _declared(kind: type) -> str:
    """The name under which a type stands in its module; nothing where it stands in none."""
    place: object = sys.modules.get(kind.__module__)
    for part in kind.__qualname__.split("."):
        place = getattr(place, "__dict__", {}).get(part)
    return f"{kind.__module__}.{kind.__qualname__}" if place is kind else ""


def _places(trace: TracebackType | None) -> list[str]:
    """Where it went, the innermost last; of a long way its two ends."""
    ways = list(_ways(trace))
    if len(ways) > _FRAMES:
        half = _FRAMES // 2
        ways = [*ways[:half], f"{len(ways) - 2 * half} more", *ways[-half:]]
    return [f"  {way}" for way in ways]


def _ways(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code, names = trace.tb_frame.f_code, trace.tb_frame.f_globals
        name, file = str(names.get("__name__")), PurePath(names.get("__file__") or "")
        loaded = getattr(sys.modules.get(name), "__dict__", None) is names
        if loaded and file.stem == PurePath(code.co_filename).stem:
            yield f"{name}, line {trace.tb_lineno}, {code.co_name}"
        else:
            yield _ELSEWHERE
        trace = trace.tb_next
