"""`consultroom update …`: updates from a stick, and the way back.

`install` and `back` run outside of the seal, because what a sealed process starts never becomes an
administrator; so they open no store and know no key. What became of it is logged at the next
sign-in.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Annotated, Any, Literal

import typer
from msgspec import structs

from app.bootstrap import open_office
from app.commands.shared import (
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    ask,
    services_of,
    sign_in,
)
from app.errors import Refused, UserFacingError
from app.settings import Settings
from app.store.values import time_text
from app.texts import tr
from app.updates import installing
from app.updates.package import file_at, not_an_update, opened
from app.updates.plan import Outcome, UpdatePlan, keep_plan, read_plan
from app.updates.refusals import UpdateRefused, Why
from app.updates.release import Release
from app.updates.release_keys import release_keys
from app.updates.workstation import install_command, refuse_unfit, workstation

commands = typer.Typer(no_args_is_help=True, help="Updates from a stick, and the way back.")

FileArgument = Annotated[Path, typer.Argument(help="The file that ends with «.update».")]
Kind = Literal["installed", "went_back"]


@commands.command("check")
def update_check(path: FileArgument, as_json: JsonOption = False) -> None:
    """Read an update whole and say what it is; nothing is installed."""
    output = Output.choose(as_json)
    with opened(path.absolute(), release_keys()) as package:
        refuse_unfit(package.release, workstation())
        package.verify(output.task())
        release, key, sha256 = package.release, package.key, package.sha256
    if as_json:
        output.result({**_as_json(release), "key": key, "sha256": sha256})
        return
    output.screen.print(
        f"Consultroom {release.version} of {release.released_at[:10]}, signed by «{key}», "
        f"{release.bytes / 1e6:,.0f} MB",
        markup=False,
    )
    output.screen.print(release.notes, markup=False)


@commands.command("prepare")
def update_prepare(
    path: FileArgument,
    user: UserOption,
    to: Annotated[
        Path | None,
        typer.Option("--to", help="Where the backup goes; else the policies' backup folder."),
    ] = None,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Check an update, back the clinic up and open that backup; then «update install» is next."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        updates = open_office(services, sign_in(services, user, password_stdin, stack)).updates
        plan = updates.prepare(
            path.absolute(), None if to is None else to.absolute(), output.task()
        )
    if as_json:
        output.result({"version": plan.version, "before": plan.before, "backup": plan.backup})
    else:
        output.screen.print(f"Backed up in {plan.backup}", markup=False)
        output.screen.print(f"Now: {install_command(Path(plan.path))}", markup=False)


@commands.command("install")
def update_install(
    path: FileArgument,
    home: HomeOption = None,
    without_backup: Annotated[
        bool,
        typer.Option("--without-backup", help="Install although no backup was prepared for it."),
    ] = False,
) -> None:
    """Install a prepared update, as the administrator of this computer."""
    output = Output.choose(False)
    folder = _own_folder(home)
    here, keys = workstation(), release_keys()
    with opened(path.absolute(), keys) as package:
        release, sha256 = package.release, package.sha256
        plan = read_plan(folder)
        try:
            refuse_unfit(release, here)
            now = datetime.now(UTC)
            prepared = plan is not None and plan.package == sha256 and plan.fresh(now)
            if not prepared and not without_backup:
                raise UpdateRefused(
                    Why.NO_BACKUP,
                    tr("No backup of today was made for this update, or it is not at hand."),
                    tr("Choose the update in Consultroom under «Health»: it makes one first."),
                )
            if plan is None or plan.package != sha256:
                plan = UpdatePlan(
                    version=release.version,
                    path=str(path.absolute()),
                    package=sha256,
                    before=here.version,
                    schemas=dict(here.schemas),
                    backup="",
                    prepared_at=time_text(now),
                    untold=() if plan is None else plan.untold,
                )
            with file_at(path) as source:
                done = _hand(source, output, sha256=sha256)
        except UserFacingError as error:
            _note(folder, plan, "installed", release.version, error)
            raise
    _tell(output, folder, plan, "installed", release.version, done=done)


@commands.command("back")
def update_back(
    path: Annotated[
        Path | None, typer.Argument(help="The package of the version before, if it was not kept.")
    ] = None,
    user: Annotated[
        str, typer.Option("--user", help="Whose passphrase restores, where that is needed.")
    ] = "",
    home: HomeOption = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    password_stdin: PasswordOption = False,
) -> None:
    """Install the version before again, and restore the backup where the stores are newer."""
    output = Output.choose(False)
    folder = _own_folder(home)
    plan, here = read_plan(folder), workstation()
    if plan is None or plan.version != here.version:
        raise Refused(
            tr("There is no update here to go back from."),
            tr("Install the version that you want as it was installed first."),
            tr("Nothing was changed."),
        )
    restores = plan.migrated(folder)
    try:
        if restores and not plan.at_hand:
            raise UpdateRefused(
                Why.SCHEMA,
                tr(
                    "Version {version} cannot read the stores: {newer} has changed their form.",
                    version=plan.before,
                    newer=plan.version,
                ),
                tr(
                    "The backup of before is needed, in «{folder}»: plug its disk or stick in.",
                    folder=plan.backup or "—",
                ),
            )
        if restores:
            ask(yes, False, f"What was written since the update goes. Restore {plan.backup}?")
        with ExitStack() as stack:
            source = stack.enter_context(file_at(path)) if path is not None else None
            done = _hand(source, output, back_to=plan.before)
        if restores and done:
            _restore(plan, folder, user, password_stdin)
    except UserFacingError as error:
        _note(folder, plan, "went_back", plan.before, error)
        raise
    _tell(output, folder, plan, "went_back", plan.before, done=done)
    if restores and not done:
        output.screen.print(
            f"Then, before anybody works: consultroom backup restore {plan.backup}", markup=False
        )


@commands.command("hand-over", hidden=True)
def update_hand_over(
    sha256: Annotated[str, typer.Option("--sha256")] = "",
    back_to: Annotated[str, typer.Option("--back-to")] = "",
) -> None:
    """As the administrator: check what standard input is, keep it, and install it."""
    given = sys.stdin.buffer
    is_file = stat.S_ISREG(os.fstat(given.fileno()).st_mode)
    _install(given if is_file else None, sha256, back_to, Output.choose(False))


def _own_folder(home: Path | None) -> Path:
    """The clinic's folder; Refused for an administrator in somebody else's.

    What stands in it is then not theirs to believe, and nothing is written for another there.
    """
    folder = Settings.from_environment(home).home
    administrator = sys.platform != "win32" and os.geteuid() == 0
    if administrator and folder.exists() and folder.stat().st_uid != 0:
        raise Refused(
            tr("The clinic in «{folder}» belongs to somebody else.", folder=folder),
            tr("Run this as they do: it asks for an administrator by itself."),
            tr("Nothing was installed."),
        )
    return folder


def _install(source: IO[bytes] | None, sha256: str, back_to: str, output: Output) -> bool:
    """Whether it is installed already; on Windows its set-up goes on by itself."""
    here = workstation()
    by = installing.handover(here)
    installer = installing.Installer(here, release_keys(), by)
    if back_to:
        installer.go_back(back_to, source, output.task())
    elif source is None:
        raise not_an_update()
    else:
        installer.install(source, sha256, output.task())
    return by.waits


def _hand(source: IO[bytes] | None, output: Output, *, sha256: str = "", back_to: str = "") -> bool:
    """Hand an open package to the administrator: to ourselves, or through the system's question.

    What is handed over is the open file, so that nobody else's path is opened as administrator.
    """
    if sys.platform == "win32" or os.geteuid() == 0:
        return _install(source, sha256, back_to, output)
    asking = next(filter(None, map(shutil.which, ("pkexec", "sudo"))), None)
    if asking is None:
        raise Refused(
            tr("Only an administrator can install."),
            tr("Run the same command as root."),
            tr("Nothing was installed."),
        )
    what = ("--back-to", back_to) if back_to else ("--sha256", sha256)
    done = subprocess.run(  # noqa: S603 - no shell
        [asking, *_program(), "update", "hand-over", *what],
        stdin=source or subprocess.DEVNULL,
        check=False,
    )
    if done.returncode != 0:
        raise installing.InstallerFailedError(
            tr("The update was not installed: see above."),
            tr("Try again, or ask whoever looks after this computer."),
            tr("The clinic's data was not touched."),
        )
    return True


def _restore(plan: UpdatePlan, home: Path, user: str, password_stdin: bool) -> None:
    """By the version that is installed now, which knows its own stores."""
    options = [*(("--user", user) if user else ()), *(("--password-stdin",) * password_stdin)]
    command = [*_program(), "backup", "restore", plan.backup, "--home", str(home), *options]
    if subprocess.run(command, check=False).returncode != 0:  # noqa: S603 - no shell
        raise UserFacingError(
            tr(
                "Version {version} is installed again. The backup was not restored: see above.",
                version=plan.before,
            ),
            tr("Restore «{folder}» before anybody works.", folder=plan.backup),
            tr("The stores and the backup are both there."),
        )


def _tell(
    output: Output, home: Path, plan: UpdatePlan, kind: Kind, version: str, *, done: bool
) -> None:
    if not done:
        output.screen.print("Set-up is open now: follow it.")
        return
    _note(home, plan, kind, version)
    output.screen.print(f"Consultroom {version} is installed. Open it and sign in.", markup=False)


def _note(
    home: Path, plan: UpdatePlan | None, kind: Kind, version: str, error: Exception | None = None
) -> None:
    """Leave what became of it for the log; without a clinic or a plan there is nobody to tell."""
    if plan is None or not home.is_dir():
        return
    outcome = Outcome(kind, version)
    if isinstance(error, UpdateRefused):
        outcome = Outcome(kind, version, "refused", error.why)
    elif error is not None:
        outcome = Outcome(kind, version, "failed", Why.INSTALLER)
    keep_plan(home, structs.replace(plan, untold=(*plan.untold, outcome)))


def _program() -> list[str]:
    """How this command is started anew."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-I", "-m", "app.cli"]


def _as_json(release: Release) -> dict[str, Any]:
    return {
        "version": release.version,
        "platform": release.platform,
        "follows": release.follows,
        "released_at": release.released_at,
        "bytes": release.bytes,
        "notes": release.notes,
    }
