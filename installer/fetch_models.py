#!/usr/bin/env python3
"""Fetch models for Consultroom onto a stick, on a machine with internet.

    python3 fetch_models.py FOLDER KEY… [--accept LICENCE] [--catalog FILE] [--from ADDRESS]

Each file comes by the revision that the catalog pins, goes on where it broke off, and is kept only
with the SHA-256 of the catalog. `consultroom models add FOLDER` then installs from the folder. The
application itself never fetches anything. Needs Python 3.11 and nothing else.
"""

from __future__ import annotations

import argparse
import errno
import hashlib
import http.client
import shutil
import sys
import time
import tomllib
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

MODELS = Path(__file__).resolve().parents[1] / "models"
ADDRESS = "https://huggingface.co"
OPEN_LICENCES = frozenset({"MIT", "Apache-2.0"})
BLOCK_BYTES = 1 << 20
SPARE_BYTES = 64 << 20
ATTEMPTS = 5
"""How often in turn nothing may come before it is given up."""
PAUSE_SECONDS = 3.0
TIMEOUT_SECONDS = 60.0
AGAIN = frozenset({408, 429})
"""Answers below 500 after which another attempt may be answered otherwise."""
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

Say = Callable[[str], None]
Model = Mapping[str, Any]


class FetchError(Exception):
    """What went wrong, in a sentence; `code` is the exit status."""

    def __init__(self, words: str, code: int = 1) -> None:
        super().__init__(words)
        self.code = code


def main(arguments: Sequence[str] | None = None, say: Say = print) -> int:
    """Fetch what the arguments name; 0 done, 1 a finding, 2 wrong usage, 3 refused."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="where the files go: a folder or stick")
    parser.add_argument("keys", nargs="*", help="keys of the catalog; without any they are listed")
    parser.add_argument("--accept", action="append", default=[], metavar="LICENCE")
    parser.add_argument("--catalog", type=Path, default=MODELS / "catalog.toml")
    parser.add_argument("--from", dest="address", default=ADDRESS, help="another mirror")
    chosen = parser.parse_args(arguments)
    try:
        models = read(chosen.catalog)
        if not chosen.keys:
            for model in models.values():
                say(f"{model['key']:<32} {size(model) / 1e9:5.1f} GB  {model['licence']}")
            return 0
        wanted = choose(models, chosen.keys)
        for licence in sorted({model["licence"] for model in wanted}):
            accepted(licence, chosen.accept, chosen.catalog.parent / "licences", say)
        for model in wanted:
            fetch(model, chosen.folder / model["key"], chosen.address, say)
    except FetchError as error:
        say(str(error))
        return error.code
    except OSError as error:
        say(f"{chosen.folder} cannot be used: {error.strerror or error}.")
        return 1
    except KeyboardInterrupt:
        say("Stopped. Run it again: it goes on.")
        return 1
    say(f"Done. On the workstation: consultroom models add {chosen.folder} --user NAME")
    return 0


def read(catalog: Path) -> dict[str, Model]:
    """The models that can be fetched, by key."""
    try:
        rows = tomllib.loads(catalog.read_text("utf-8"))["model"]
    except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
        raise FetchError(f"The catalog cannot be read: {error}.", 2) from error
    return {row["key"]: row for row in rows if not row.get("demonstration", False)}


def choose(models: Mapping[str, Model], keys: Sequence[str]) -> list[Model]:
    """The models with these keys."""
    for key in keys:
        if key not in models:
            raise FetchError(f"There is no model «{key}». Choose of: {', '.join(models)}.", 2)
    return [models[key] for key in keys]


def accepted(licence: str, accepts: Sequence[str], texts: Path, say: Say) -> None:
    """Show a licence that has to be accepted, and refuse to go on without."""
    if licence in OPEN_LICENCES or licence in accepts:
        return
    text = texts / f"{licence}.txt"
    if text.is_file():
        say(text.read_text("utf-8"))
    raise FetchError(f"Read the licence {licence} and accept it with --accept {licence}.", 3)


def size(model: Model) -> int:
    """The bytes of all files of a model."""
    return sum(int(file["bytes"]) for file in model["files"])


def fetch(model: Model, folder: Path, address: str, say: Say) -> None:
    """Bring all files of a model into a folder, whole and compared."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [file for file in model["files"] if not _whole(folder / file["path"], file)]
    there = sum(_length(_part(folder, file)) for file in missing)
    needed = sum(int(file["bytes"]) for file in missing) - there + SPARE_BYTES
    free = shutil.disk_usage(folder).free
    if missing and free < needed:
        raise FetchError(
            f"{model['name']} needs {needed / 1e9:.1f} GB, and {free / 1e9:.1f} GB are free.", 3
        )
    for file in missing:
        _fetch_file(model, file, folder, address, say)
    say(f"{model['name']}: {len(model['files'])} files, {size(model) / 1e9:.2f} GB, compared.")


def _fetch_file(
    model: Model, file: Mapping[str, Any], folder: Path, address: str, say: Say
) -> None:
    url = _url(address, model, file["path"])
    part = _part(folder, file)
    failed, problem, resumed = 0, "", part.is_file()
    while failed < ATTEMPTS:
        time.sleep(PAUSE_SECONDS * max(0, failed - 1))  # at once where something came
        before = _length(part)
        try:
            _go_on(url, part, int(file["bytes"]), f"{model['key']}/{file['path']}", say)
        except (urllib.error.URLError, http.client.HTTPException, OSError) as error:
            _refuse_lasting(error, folder, url, int(file["bytes"]))
            problem = str(error)
            failed = 1 if _length(part) > before else failed + 1
            continue
        if _digest(part) == file["sha256"]:
            part.replace(folder / file["path"])
            return
        problem = "it has other bytes than the catalog says"
        part.unlink()
        if not resumed:
            break  # what an earlier run left may have been of another file; this was all of it
        resumed = False
    raise FetchError(f"{url} could not be fetched: {problem}. Run it again: it goes on.")


def _refuse_lasting(error: Exception, folder: Path, url: str, size: int) -> None:
    """FetchError where another attempt would end as this one."""
    number = getattr(error, "errno", None)
    if number == errno.EFBIG:
        raise FetchError(
            f"{folder} takes no file of {size / 1e9:.1f} GB, as a stick formatted with FAT32."
            " Format it with exFAT, or choose another folder."
        ) from error
    if number in (errno.ENOSPC, errno.EDQUOT):
        raise FetchError(f"{folder} is full. Make room and run it again: it goes on.") from error
    if isinstance(error, urllib.error.HTTPError) and error.code < 500 and error.code not in AGAIN:
        raise FetchError(f"{url} could not be fetched: {error}.") from error


def _go_on(url: str, part: Path, whole: int, name: str, say: Say) -> None:
    """Fetch what is missing of a file; OSError where it breaks off."""
    done = _length(part)
    if done > whole:
        part.unlink()
        done = 0
    if done == whole:
        return
    headers = {"Range": f"bytes={done}-"} if done else {}
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 - `_url` checked it
    with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as reply:  # noqa: S310
        if reply.status != http.client.PARTIAL_CONTENT:
            done = 0  # the server begins anew
        with part.open("ab" if done else "wb") as written:
            shown = -1
            for block in _blocks(reply, whole - done):
                written.write(block)
                done += len(block)
                if done * 20 // whole != shown:
                    shown = done * 20 // whole
                    say(f"{name}  {done / whole:4.0%}")
    if done < whole:
        raise OSError("the connection broke off")


def _blocks(reply: http.client.HTTPResponse, left: int) -> Iterator[bytes]:
    while left > 0 and (block := reply.read(min(BLOCK_BYTES, left))):
        left -= len(block)
        yield block


def _url(address: str, model: Model, path: str) -> str:
    """The address of a file at the revision that is pinned; only https, or this machine."""
    parts = urllib.parse.urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
        raise FetchError(f"{address} is not an https address.", 2)
    quoted = urllib.parse.quote(f"{model['source']}/resolve/{model['revision']}/{path}")
    return f"{address.rstrip('/')}/{quoted}"


def _part(folder: Path, file: Mapping[str, Any]) -> Path:
    return folder / f".{file['path']}.part"


def _length(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _whole(path: Path, file: Mapping[str, Any]) -> bool:
    return _length(path) == int(file["bytes"]) and _digest(path) == file["sha256"]


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
