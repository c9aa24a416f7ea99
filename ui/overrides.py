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
from typing import Any

from PySide6.QtCore import QMetaMethod
from shiboken6 import Shiboken


def catch_in_overrides() -> None:
    """Catch and raise again in every override of a class that is made from here on."""
    if sys.version_info < (3, 12):
        setattr(Shiboken.Object, "__init_subclass__", classmethod(_wrap_overrides))  # noqa: B010


def _wrap_overrides(cls: Any, /, **more: Any) -> None:
    super(Shiboken.Object, cls).__init_subclass__(**more)
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and _overrides(cls, name):
            setattr(cls, name, _caught(method))


def _overrides(cls: Any, name: str) -> bool:
    """Whether a class of Qt has it too; slots are left alone, PySide6 counts their arguments."""
    for base in cls.__mro__[1:]:
        if base.__module__.startswith("PySide6.") and name in vars(base):
            return not name.startswith("_") and name not in _slots(base)
    return False


@functools.cache
def _slots(base: Any) -> frozenset[str]:
    meta = getattr(base, "staticMetaObject", None)
    methods = [meta.method(at) for at in range(meta.methodCount())] if meta is not None else []
    slots = [one for one in methods if one.methodType() is QMetaMethod.MethodType.Slot]
    return frozenset(one.name().data().decode() for one in slots)


def _caught(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def call(*arguments: Any) -> Any:
        try:
            return method(*arguments)
        except BaseException:  # noqa: TRY203  catching makes an object of it
            raise

    return call
