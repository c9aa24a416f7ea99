"""`consultroom export …`: a note as a file, and whether a note still is what was signed."""

from __future__ import annotations

from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from app.commands.shared import (
    EXIT_FINDING,
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    ask,
    enter,
    read_password,
    services_of,
)
from app.domain.identifiers import NoteId
from app.errors import UserFacingError
from app.export.note_files import ENCRYPTED_AS, NoteFormat

commands = typer.Typer(no_args_is_help=True, help="Notes: write one to a file, verify one.")

NoteArgument = Annotated[str, typer.Argument(help="The note's id; exported notes show it.")]


class _Kind(StrEnum):
    """The formats as they are typed."""

    PDF = "pdf"
    DOCX = "docx"
    FHIR = "fhir"
    TEXT = "text"


@commands.command("note")
def export_note(
    note: NoteArgument,
    file: Annotated[Path, typer.Argument(help="A file that does not exist yet.")],
    user: UserOption,
    kind: Annotated[_Kind, typer.Option("--format", help="What to write it as.")] = _Kind.PDF,
    encrypt: Annotated[
        bool,
        typer.Option(
            "--encrypt", help="Ask for a passphrase: AES-256 for PDF, an age file for the others."
        ),
    ] = False,
    words: Annotated[
        bool, typer.Option("--words", help="Encrypt under random words, which are shown once.")
    ] = False,
    home: HomeOption = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Without asking again: you know what leaves the clinic.")
    ] = False,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write a signed note into a new file."""
    output = Output.choose(as_json)
    file_format = NoteFormat[kind.name]
    with ExitStack() as stack:
        export = enter(services_of(home), user, password_stdin, stack).note_export
        preview = export.preview(NoteId(note))
        passphrase = export.offer_passphrase() if words else None
        if encrypt and not words:
            passphrase = _chosen(password_stdin)
        if not as_json:
            kept = "encrypted" if passphrase else "not encrypted: whoever has it can read it"
            output.screen.print(
                f"{preview.title} of {preview.patient_name} ({preview.status_words}) leaves the"
                f" clinic as {file.absolute()}, {kept}.",
                markup=False,
            )
        ask(yes, as_json, "Write it?")
        receipt = export.write(NoteId(note), file.absolute(), file_format, passphrase)
    if as_json:
        output.result(
            {
                "file": str(receipt.path),
                "bytes": receipt.bytes,
                "sha256": receipt.sha256,
                "encrypted": ENCRYPTED_AS[file_format] if receipt.encrypted else None,
                "passphrase": passphrase if words else None,
            }
        )
        return
    output.screen.print(f"{receipt.bytes:,} bytes, SHA-256 {receipt.sha256}", markup=False)
    if words:
        output.screen.print(f"Passphrase, shown only here: {passphrase}", markup=False)


@commands.command("verify")
def export_verify(
    note: NoteArgument,
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Compute the hashes of a note anew, and check its signatures."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        room = enter(services_of(home), user, password_stdin, stack)
        holds = room.signing.verify(NoteId(note))
        hashes = room.note_export.hashes(NoteId(note))
    if as_json:
        output.result({"holds": holds, "sha256": {str(key): one for key, one in hashes.items()}})
    else:
        for version, sha256 in hashes.items():
            output.screen.print(f"SHA-256 of version {version}: {sha256}", markup=False)
        said = "Every signature holds." if holds else "The signatures do not hold."
        output.screen.print(said)
    if not holds:
        raise typer.Exit(EXIT_FINDING)


def _chosen(from_stdin: bool) -> str:
    passphrase = read_password("Passphrase of the file", from_stdin)
    if not from_stdin and read_password("The same again", from_stdin) != passphrase:
        raise UserFacingError("The two are not the same.", "Try again.", "Nothing was exported.")
    return passphrase
