"""The public keys whose signatures make a package a release; they ship with the application."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib import resources
from typing import Final

from app.errors import BugError

KEY_BYTES: Final = 32

ReleaseKeys = Mapping[bytes, str]
"""The name of each key, by the key."""


def release_keys() -> ReleaseKeys:
    """The keys of this copy of the application; none where it was built without."""
    return read_keys((resources.files("app.updates") / "release_keys.toml").read_text("utf-8"))


def read_keys(text: str) -> ReleaseKeys:
    """The keys in a file; BugError where one is damaged, as each is there to be used."""
    keys: dict[bytes, str] = {}
    for row in tomllib.loads(text).get("key", []):
        try:
            public = bytes.fromhex(row["public"])
        except (KeyError, ValueError, TypeError) as error:
            raise BugError("A release key cannot be read.") from error
        if len(public) != KEY_BYTES or public in keys:
            raise BugError("A release key has another length, or stands twice.")
        keys[public] = str(row["name"])
    return keys
