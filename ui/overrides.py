"""Errors in what Qt calls of ours reach Python whole.

PySide6 6.11 adds words to an exception that leaves an override, and ends the process where the
exception is no object yet: CPython before 3.12 makes one of what its C code raises, such as an
IndexError or the use of a deleted QObject, only when somebody catches it. So it is caught.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any, Final

from shiboken6 import Shiboken

_CALLED_BY_QT: Final = frozenset({"event", "eventFilter", "paint", "data", "sizeHint"})
"""With all that end with «Event». None of them is a slot, whose arguments PySide6 counts."""


def catch_in_overrides() -> None:
    """Catch and raise again in every override of a class that is made from here on."""
    if sys.version_info < (3, 12):
        setattr(Shiboken.Object, "__init_subclass__", classmethod(_wrap_overrides))  # noqa: B010


def _wrap_overrides(cls: Any, /, **more: Any) -> None:
    super(Shiboken.Object, cls).__init_subclass__(**more)
    for name, method in list(vars(cls).items()):
        called = name in _CALLED_BY_QT or name.endswith("Event")
        if called and isinstance(method, FunctionType):
            setattr(cls, name, _caught(method))


def _caught(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def call(*arguments: Any) -> Any:
        try:
            return method(*arguments)
        except BaseException:  # noqa: TRY203  catching makes an object of it
            raise

    return call
