"""The `consultroom` command.

Exit codes: 0 done, 1 a finding or a problem that is explained, 2 wrong usage, 3 refused.
"""

from __future__ import annotations

import getpass
import json
import os
import shutil
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from app import demo as demonstration
from app import report
from app.accounts.accounts import NewPerson
from app.accounts.session import Session
from app.bootstrap import Room, Services, build, open_room
from app.domain.identifiers import EncounterId
from app.domain.practitioner import Role
from app.errors import Refused, UserFacingError
from app.seal.seal import seal_application
from app.settings import DeviceSecretPlace, Settings
from app.task import Progress, Task

EXIT_FINDING, EXIT_USAGE, EXIT_REFUSED = 1, 2, 3

application = typer.Typer(
    name="consultroom",
    no_args_is_help=True,
    add_completion=False,
    help="Dictation, transcripts and checked clinical notes on one workstation.",
)
audit_commands = typer.Typer(no_args_is_help=True, help="The audit log.")
model_commands = typer.Typer(no_args_is_help=True, help="Installed models.")
application.add_typer(audit_commands, name="audit")
application.add_typer(model_commands, name="models")

HomeOption = Annotated[
    Path | None,
    typer.Option("--home", help="The clinic's folder.", envvar="CONSULTROOM_HOME"),
]
UserOption = Annotated[str, typer.Option("--user", help="The name typed at sign-in.")]
PasswordOption = Annotated[
    bool, typer.Option("--password-stdin", help="Read the passphrase from standard input.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="One JSON object, for machines.")]


@dataclass(frozen=True, slots=True)
class Output:
    """Prints for people, or one object for machines; progress goes to standard error."""

    machine: bool
    screen: Console
    status: Console

    @staticmethod
    def choose(machine: bool) -> Output:
        return Output(machine, Console(highlight=False), Console(stderr=True, highlight=False))

    def task(self) -> Task:
        if self.machine or not self.status.is_terminal:
            return Task(None if self.machine else self._line())
        return Task(lambda progress: self.status.print(self._words(progress), end="\r"))

    def _line(self) -> Any:
        last = ""

        def show(progress: Progress) -> None:
            nonlocal last
            if progress.step != last:
                last = progress.step
                self.status.print(progress.step, style="dim")

        return show

    @staticmethod
    def _words(progress: Progress) -> str:
        share = "" if progress.fraction is None else f" {progress.fraction:.0%}"
        return f"{progress.step}{share}".ljust(72)

    def result(self, value: dict[str, Any]) -> None:
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def _services(home: Path | None, **changes: Any) -> Services:
    """The services of this process, sealed before anything is opened."""
    settings = replace(Settings.from_environment(home), **changes)
    return build(settings, seal_application())


def _password(prompt: str, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    return getpass.getpass(f"{prompt}: ")


def _sign_in(services: Services, user: str, from_stdin: bool, stack: ExitStack) -> Session:
    session = services.accounts.sign_in(user, _password(f"Passphrase of {user}", from_stdin))
    return stack.enter_context(session)


def _enter(services: Services, user: str, from_stdin: bool, stack: ExitStack) -> Room:
    stack.callback(services.engines.close)
    return open_room(services, _sign_in(services, user, from_stdin, stack))


@application.command()
def demo(
    home: Annotated[
        Path | None, typer.Option("--home", help="Keep the clinic in this empty folder.")
    ] = None,
    audio: Annotated[Path | None, typer.Option("--audio", help="Another dictation.")] = None,
    as_json: JsonOption = False,
) -> None:
    """The main job, end to end, on a sample dictation in a throwaway clinic."""
    output = Output.choose(as_json)
    folder = home or Path(tempfile.mkdtemp(prefix="consultroom-demo-"))
    try:
        services = _services(folder, device_secret=DeviceSecretPlace.FILE)
        result = demonstration.demonstrate(services, audio or demonstration.SAMPLE, output.task())
        if as_json:
            output.result(demonstration.as_json(result))
        else:
            report.show_demonstration(output.screen, result, kept=home is not None)
    finally:
        if home is None:
            shutil.rmtree(folder, ignore_errors=True)
    if not (result.verdict.whole and result.window.whole):
        raise typer.Exit(EXIT_FINDING)


@application.command()
def init(
    clinic: Annotated[str, typer.Option(prompt="Name of the clinic")],
    clinician: Annotated[str, typer.Option(prompt="Clinician's name for sign-in")],
    clinician_name: Annotated[str, typer.Option(prompt="Clinician's full name")],
    manager: Annotated[str, typer.Option(prompt="Office manager's name for sign-in")],
    manager_name: Annotated[str, typer.Option(prompt="Office manager's full name")],
    home: HomeOption = None,
    secret_file: Annotated[
        bool,
        typer.Option(
            "--secret-in-file",
            help="Keep the workstation's secret in the clinic's folder instead of the keyring. "
            "Whoever copies the folder then needs only a passphrase.",
        ),
    ] = False,
    password_stdin: Annotated[
        bool,
        typer.Option(
            "--password-stdin", help="Read the clinician's, then the manager's passphrase."
        ),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Set up a clinic: its first people, its stores and the recovery key."""
    output = Output.choose(as_json)
    changes = {"device_secret": DeviceSecretPlace.FILE} if secret_file else {}
    services = _services(home, **changes)
    roles = {clinician: {Role.CLINICIAN}}
    roles.setdefault(manager, set()).add(Role.OFFICE_MANAGER)
    names = {manager: manager_name, clinician: clinician_name}
    people = [
        NewPerson(
            name, names[name], frozenset(held), _password(f"Passphrase of {name}", password_stdin)
        )
        for name, held in roles.items()
    ]
    recovery = services.accounts.found(clinic, people)
    if as_json:
        output.result({"home": str(services.settings.home), "recovery": list(recovery.words)})
    else:
        report.show_recovery(output.screen, clinic, recovery.words)


@application.command()
def transcribe(
    audio: Path,
    user: UserOption,
    home: HomeOption = None,
    encounter: Annotated[str, typer.Option(help="Add to this encounter.")] = "",
    patient: Annotated[str, typer.Option(help="Else: a new patient's full name.")] = "",
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Import an audio file into an encounter and write it down."""
    if bool(encounter) == bool(patient):
        raise typer.BadParameter("Name either --encounter or --patient.")
    output = Output.choose(as_json)
    services = _services(home)
    with ExitStack() as stack:
        room = _enter(services, user, password_stdin, stack)
        if patient:
            given, _, family = patient.rpartition(" ")
            person = room.records.add_patient(given_name=given, family_name=family)
            visit = room.records.start_encounter(person.id, "").id
        else:
            visit = EncounterId(encounter)
        task = output.task()
        recording = room.recordings.import_file(visit, audio, task)
        transcript = room.transcription.transcribe(recording.id, task)
    if as_json:
        output.result(
            {
                "encounter": visit,
                "state": "transcribed" if transcript.segments else "no_speech",
                "speech_seconds": round(transcript.speech_seconds, 2),
                "text": transcript.text,
                "segments": [asdict(segment) for segment in transcript.segments],
            }
        )
    else:
        output.screen.print(f"Encounter {visit}", style="dim")
        report.show_transcript(output.screen, transcript)


@application.command()
def draft(
    encounter: str,
    user: UserOption,
    home: HomeOption = None,
    template: Annotated[str, typer.Option(help="The kind of note.")] = "soap",
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Draft a note from an encounter's transcript, and check it against the words."""
    output = Output.choose(as_json)
    services = _services(home)
    with ExitStack() as stack:
        room = _enter(services, user, password_stdin, stack)
        note = room.drafting.draft(EncounterId(encounter), template, output.task())
    if as_json:
        output.result({"encounter": encounter, "note": asdict(note)})
    else:
        report.show_note(output.screen, note)


def _checkpoint_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError(
            f"«{path}» could not be read as a checkpoint.", "Check the file's name."
        ) from error


@audit_commands.command("verify")
def audit_verify(
    user: UserOption,
    home: HomeOption = None,
    against: Annotated[
        Path | None, typer.Option(help="A checkpoint that was exported earlier.")
    ] = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Prove that no event was changed, removed or reordered."""
    output = Output.choose(as_json)
    services = _services(home)
    with ExitStack() as stack:
        session = _sign_in(services, user, password_stdin, stack)
        earlier = [] if against is None else [_checkpoint_text(against)]
        verdict = session.audit.verify(output.task(), earlier)
    if as_json:
        output.result(
            {
                "verified": verdict.whole,
                "events": verdict.events,
                "root": verdict.root,
                "findings": list(verdict.findings),
            }
        )
    else:
        report.show_verdict(output.screen, verdict)
    if not verdict.whole:
        raise typer.Exit(EXIT_FINDING)


@audit_commands.command("checkpoint")
def audit_checkpoint(
    user: UserOption, home: HomeOption = None, password_stdin: PasswordOption = False
) -> None:
    """Print a signed checkpoint, to be kept outside the workstation."""
    services = _services(home)
    with ExitStack() as stack:
        session = _sign_in(services, user, password_stdin, stack)
        sys.stdout.write(session.audit.export_checkpoint())


@model_commands.command("list")
def models_list(as_json: JsonOption = False) -> None:
    """The models that the catalog knows, and which are active."""
    output = Output.choose(as_json)
    catalog = _services(None).catalog
    if as_json:
        output.result(report.models_as_json(catalog))
    else:
        report.show_models(output.screen, catalog)


@model_commands.command("verify")
def models_verify(as_json: JsonOption = False) -> None:
    """Read every active model and compare its hash with the catalog."""
    output = Output.choose(as_json)
    catalog = _services(None).catalog
    stamps = [catalog.verify(catalog.active(role), output.task()) for role in report.ROLES]
    if as_json:
        output.result({"models": [asdict(stamp) for stamp in stamps]})
    else:
        for stamp in stamps:
            output.screen.print(f"[green]whole[/] {stamp.name}  [dim]{stamp.sha256}[/]")


@application.command()
def doctor(home: HomeOption = None, as_json: JsonOption = False) -> None:
    """What this workstation can prove: the seals, the models, the folder."""
    output = Output.choose(as_json)
    services = _services(home)
    with ExitStack() as stack:
        stack.callback(services.engines.close)
        services.engines.speech(output.task())
        services.engines.language(output.task())
        workers = services.engines.seals()
    whole = services.seal.whole and all(seal.whole for seal in workers)
    if as_json:
        output.result(
            {
                "seal": {
                    "window": report.seal_as_json(services.seal),
                    "workers": [report.seal_as_json(seal) for seal in workers],
                },
                "clinic": {
                    "home": str(services.settings.home),
                    "founded": services.accounts.founded(),
                },
                "models": {
                    "speech": asdict(services.engines.speech_model),
                    "language": asdict(services.engines.language_model),
                },
                "whole": whole,
            }
        )
    else:
        report.show_seals(output.screen, services.seal, workers)
    if not whole:
        raise typer.Exit(EXIT_FINDING)


def main() -> None:
    """Run the command line; errors that a person can act on become one clear message."""
    machine = "--json" in sys.argv
    try:
        code = application(standalone_mode=False)
    except typer.TyperException as error:
        Console(stderr=True, highlight=False).print(error.format_message(), markup=False)
        code = EXIT_USAGE
    except (typer.Abort, KeyboardInterrupt):
        code = 130
    except UserFacingError as error:
        if machine:
            Output.choose(True).result(
                {"error": {"what": error.what, "safe": error.safe, "action": error.action}}
            )
        else:
            report.show_error(Console(stderr=True, highlight=False), error)
        code = EXIT_REFUSED if isinstance(error, Refused) else EXIT_FINDING
    sys.stdout.flush()
    sys.exit(code if isinstance(code, int) else os.EX_OK)


if __name__ == "__main__":
    main()
