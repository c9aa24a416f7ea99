"""A restored clinic gets its name: three renames, which the next start finishes after a crash.

The folder that is there steps aside, the checked copy gets its name, and what stepped aside becomes
`replaced-<time>` within it. A marker in the copy says that only this is left to do.
"""

from __future__ import annotations

from pathlib import Path

from app.errors import UserFacingError
from app.keys.files import let_group_in, sync_folder, write_durably
from app.store.kinds import UNCHANGED
from app.texts import tr

READY = ".restored"


def staging_folder(home: Path, purpose: str) -> Path:
    """Where a copy is prepared: beside the clinic's folder, so that a rename is enough."""
    return home.with_name(f".{home.name}.{purpose}")


def put_in_place(home: Path, private: Path) -> Path | None:
    """Give a checked copy the clinic's name; where the files lie now that were there, if any."""
    from datetime import UTC, datetime  # noqa: PLC0415  a first start only looks for a marker

    let_group_in(private)
    aside = None
    if home.exists() and any(home.iterdir()):
        aside = home.with_name(f"{home.name}.replaced-{datetime.now(UTC):%Y%m%d-%H%M%S}")
    write_durably(private / READY, b"" if aside is None else aside.name.encode())
    try:
        if aside is not None:
            home.rename(aside)
        elif home.exists():
            home.rmdir()
        sync_folder(home.parent)
        private.rename(home)
    except OSError as error:
        if aside is not None and aside.exists() and not home.exists():
            aside.rename(home)
        raise UserFacingError(
            tr("«{home}» could not be put in place: {cause}.", home=home, cause=error.strerror),
            tr("Close every program that uses this folder, then try again."),
            tr(UNCHANGED),
        ) from error
    return _tidy(home)


def finish(home: Path) -> None:
    """Finish what a crash cut short between the renames; nothing happens otherwise."""
    private = staging_folder(home, "restoring")
    try:
        if not home.exists() and (private / READY).exists():
            aside = _aside(private)
            if aside is None or aside.exists():  # else somebody removed the clinic since
                private.rename(home)
        if (home / READY).exists():
            _tidy(home)
    except OSError as error:
        raise UserFacingError(
            tr(
                "A restored clinic waits beside «{home}» and cannot be put in place: {cause}.",
                home=home,
                cause=error.strerror,
            ),
            tr("Check the permissions of the folder that it lies in, then start again."),
            tr("The restored clinic and what it replaces are both there."),
        ) from error


def _aside(folder: Path) -> Path | None:
    """What the marker says stepped aside."""
    name = (folder / READY).read_text(encoding="utf-8")
    return folder.with_name(name) if name else None


def _tidy(home: Path) -> Path | None:
    """Bring what was replaced into the restored folder, and take the marker away."""
    sync_folder(home.parent)
    aside, kept = _aside(home), None
    if aside is not None:
        kept = home / aside.name.removeprefix(f"{home.name}.")
        if aside.exists():
            aside.rename(kept)
            sync_folder(home.parent)
    (home / READY).unlink()
    sync_folder(home)
    return kept
