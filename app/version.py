"""Which version of Consultroom runs."""

from __future__ import annotations

from importlib.metadata import version


def version_here() -> str:
    """The version of the installed application, such as 0.1.0."""
    return version("consultroom")
