"""The `consultroom` command.

Exit codes: 0 done, 1 a finding or a problem that is explained, 2 wrong usage, 3 refused.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import asdict
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from rich.console import Console

from app import demo as demonstration
from app import report
from app.accounts.accounts import NewPerson
from app.commands import (
    accounts,
    audit,
    backup,
    export,
    hardware,
    health,
    licences,
    models,
    patients,
    policies,
    recovery,
    templates,
    update,
    validate,
    words,
)
from app.commands.shared import (
    EXIT_FINDING,
    EXIT_REFUSED,
    EXIT_USAGE,
    HomeOption,
    JsonOption,
    LanguageOption,
    Output,
    PasswordOption,
    UserOption,
    enter,
    read_password,
    services_of,
)
from app.domain.encounter import ConsentBy, ConsentHow, EncounterMode
from app.domain.identifiers import EncounterId, NoteId
from app.domain.patient import NewPatient
from app.domain.practitioner import Role
from app.errors import Refused, UserFacingError
from app.hardware import self_test
from app.hardware.encryption import encryption_of, swap_encryption
from app.health.computing import keep
from app.seal.seal import way_to_mend
from app.settings import DeviceSecretPlace, Settings

application = typer.Typer(
    name="consultroom",
    no_args_is_help=True,
    add_completion=False,
    help="Dictation, transcripts and checked clinical notes on one workstation.",
)
for name, commands in (
    ("accounts", accounts.commands),
    ("audit", audit.commands),
    ("backup", backup.commands),
    ("export", export.commands),
    ("models", models.commands),
    ("patients", patients.commands),
    ("policies", policies.commands),
    ("recovery", recovery.commands),
    ("retention", patients.retention),
    ("templates", templates.commands),
    ("totp", policies.totp),
    ("update", update.commands),
    ("validate", validate.commands),
    ("words", words.commands),
):
    application.add_typer(commands, name=name)
application.command()(hardware.hardware)
application.command()(health.health)
application.command()(licences.licences)


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
        services = services_of(folder, device_secret=DeviceSecretPlace.FILE)
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
            "Whoever copies the folder then needs only a passphrase. Every later start then needs "
            "CONSULTROOM_DEVICE_SECRET=file in its environment.",
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
    services = services_of(home, **changes)
    roles = {clinician: {Role.CLINICIAN}}
    roles.setdefault(manager, set()).add(Role.OFFICE_MANAGER)
    names = {manager: manager_name, clinician: clinician_name}
    people = []
    for name, held in roles.items():
        passphrase = read_password(f"Passphrase of {name}", password_stdin)
        people.append(NewPerson(name, names[name], frozenset(held), passphrase))
    recovery = services.accounts.found(clinic, people)
    if secret_file and Settings.from_environment().device_secret is not DeviceSecretPlace.FILE:
        output.status.print(
            "To open this clinic, set CONSULTROOM_DEVICE_SECRET=file in the environment.",
            style="yellow",
        )
    if as_json:
        output.result({"home": str(services.settings.home), "recovery": list(recovery.words)})
    else:
        report.show_recovery(output.screen, clinic, recovery.words)


@application.command()
def transcribe(
    audio: list[Path],
    user: UserOption,
    home: HomeOption = None,
    encounter: Annotated[str, typer.Option(help="Add to this encounter.")] = "",
    patient: Annotated[str, typer.Option(help="Else: a new patient's full name.")] = "",
    language: LanguageOption = "",
    consent: Annotated[
        ConsentBy | None, typer.Option(help="Who consented to being recorded.")
    ] = None,
    how: Annotated[ConsentHow, typer.Option(help="How the consent was given.")] = ConsentHow.SPOKEN,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Import audio files into an encounter, in the order of their names, and write them down."""
    if bool(encounter) == bool(patient):
        raise typer.BadParameter("Name either --encounter or --patient.")
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        room = enter(services, user, password_stdin, stack)
        task = output.task()
        if patient:
            if consent is None:
                room.recordings.refuse_unasked()
            problems = [one.problem for one in room.recordings.look_at(audio, task)]
            known = [one for one in problems if one is not None]
            if known and len(known) == len(problems):
                raise known[0]
            given, _, family = patient.rpartition(" ")
            who = NewPatient(given, family)
            visit = room.records.start_encounter(who, mode=EncounterMode.DICTATION).id
        else:
            visit = EncounterId(encounter)
        if language:
            room.records.set_language(visit, language)
        if consent is not None:
            room.consents.keep(visit, consent, how)
        files = room.recordings.import_files(visit, audio, task)
        refused = [one.problem for one in files if one.problem is not None]
        if len(refused) == len(files):
            output.status.print(f"The encounter {visit} has no recording of these.", style="dim")
            raise refused[0]
        transcript = room.transcription.transcribe_new(visit, task)
    if as_json:
        output.result(
            {
                "encounter": visit,
                "state": "transcribed" if transcript.segments else "no_speech",
                "speech_seconds": round(transcript.speech_seconds, 2),
                "text": transcript.text,
                "segments": [asdict(segment) for segment in transcript.segments],
                "files": [report.file_as_json(one) for one in files],
            }
        )
    else:
        output.screen.print(f"Encounter {visit}", style="dim")
        report.show_files(output.screen, files)
        report.show_transcript(output.screen, transcript)
    if refused:
        raise typer.Exit(EXIT_FINDING)


@application.command()
def draft(
    encounter: str,
    user: UserOption,
    home: HomeOption = None,
    template: Annotated[
        str, typer.Option(help="A key from «templates list»; else the one that you begin with.")
    ] = "",
    instruction: Annotated[str, typer.Option(help="What should be different.")] = "",
    earlier: Annotated[
        list[str] | None, typer.Option(help="A signed note of the same patient, as background.")
    ] = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Draft a note from an encounter's transcript, and check it against the words."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        room = enter(services, user, password_stdin, stack)
        key = template or room.templates.default().key
        note = room.drafting.draft(
            EncounterId(encounter),
            key,
            output.task(),
            instruction=instruction,
            earlier=[NoteId(one) for one in earlier or ()],
        )
    if as_json:
        output.result({"encounter": encounter, "note": msgspec.to_builtins(note)})
    else:
        report.show_note(output.screen, note)


@application.command()
def doctor(home: HomeOption = None, as_json: JsonOption = False) -> None:
    """What this workstation can prove and does: the seals, the models, where and how fast."""
    output = Output.choose(as_json)
    services = services_of(home)
    if not services.seal.whole:
        # Nothing is computed here: what got through is all that there is to say.
        if as_json:
            seal = {"window": report.seal_as_json(services.seal), "workers": []}
            output.result({"seal": seal, "whole": False})
        else:
            report.show_seals(output.screen, services.seal, ())
            report.show_commands(output.screen, way_to_mend())
        raise typer.Exit(EXIT_FINDING)
    with ExitStack() as stack:
        stack.callback(services.engines.close)
        tested = keep(services.settings.measured, self_test.run(services.engines, output.task()))
        workers = services.engines.seals()
    whole = services.seal.whole and all(seal.whole for seal in workers)
    disk, swap = encryption_of(services.settings.home), swap_encryption()
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
                "encryption": {"disk": disk.value, "swap": swap.value if swap else "none"},
                "self_test": {
                    "words": tested.words,
                    "findings": tested.findings,
                    **msgspec.to_builtins(tested),
                },
                "whole": whole,
            }
        )
    else:
        report.show_seals(output.screen, services.seal, workers)
        report.show_encryption(output.screen, disk, swap)
        report.show_self_test(output.screen, tested)
    if not whole:
        raise typer.Exit(EXIT_FINDING)


def main() -> None:
    """Run the command line; errors that a person can act on become one clear message."""
    machine = "--json" in sys.argv
    if sys.platform == "win32":  # which would write what a program reads in an older code
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(encoding="utf-8")
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
    except Exception as error:  # noqa: BLE001  Python would print what the error quotes
        report.show_defect(Console(stderr=True, highlight=False, soft_wrap=True), error)
        code = EXIT_FINDING
    sys.stdout.flush()
    sys.exit(code if isinstance(code, int) else os.EX_OK)


if __name__ == "__main__":
    main()
