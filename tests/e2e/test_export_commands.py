"""`consultroom export …` and `consultroom policies logo`, as somebody types them."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pypdf
import pytest

from app.accounts.accounts import Accounts
from app.settings import Settings
from tests.e2e.command import Outcome, consultroom
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.note_documents import a_logo
from tests.fixtures.visits import WrittenVisit, a_signed_visit

PASSPHRASE = "ribbon glacier otter manual"


@pytest.fixture
def visit(clinic: Accounts) -> WrittenVisit:
    """A signed visit in a clinic that nobody has open."""
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        return a_signed_visit(session)


@pytest.fixture
def home(settings: Settings, visit: WrittenVisit) -> Path:
    return settings.home


def run(home: Path, *arguments: str | Path, answer: str = "", json: bool = True) -> Outcome:
    machine = ("--json",) if json else ()
    return consultroom(
        "export", *arguments, "--home", home, "--user", CLINICIAN.name, "--password-stdin",
        *machine, stdin=f"{CLINICIAN.password}\n{answer}",
    )  # fmt: skip


def test_a_note_is_written_under_a_passphrase_and_verified(
    home: Path, visit: WrittenVisit, tmp_path: Path
) -> None:
    file = tmp_path / "note.pdf"
    done = run(home, "note", visit.note.id, file, "--encrypt", "--yes", answer=f"{PASSPHRASE}\n")
    assert done.code == 0, done.message
    assert done.value["encrypted"] == "aes256"
    assert done.value["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    reader = pypdf.PdfReader(file)
    assert reader.decrypt(PASSPHRASE)
    words = "".join(page.extract_text() for page in reader.pages)
    verified = run(home, "verify", visit.note.id)
    assert verified.value["holds"]
    (sha256,) = verified.value["sha256"].values()
    assert sha256 in words


def test_it_says_what_leaves_and_asks(home: Path, visit: WrittenVisit, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    arguments = ("note", visit.note.id, file, "--format", "text")
    assert run(home, *arguments).code == 2
    refused = run(home, *arguments, answer="n\n", json=False)
    assert refused.code == 3
    told = " ".join(refused.output.split())
    assert "SOAP note of Rosa Marín (signed) leaves the clinic as" in told
    assert "not encrypted: whoever has it can read it" in told
    assert not file.exists()
    offered = run(home, "note", visit.note.id, tmp_path / "n.pdf", "--words", answer="y\n",
                  json=False)  # fmt: skip
    assert offered.code == 0
    found = re.search(r"shown only here: ([a-z ]+)", " ".join(offered.output.split()))
    assert found is not None
    assert pypdf.PdfReader(tmp_path / "n.pdf").decrypt(found[1].strip())


def test_a_manager_sets_the_logo_and_exports_no_note(
    home: Path, visit: WrittenVisit, tmp_path: Path
) -> None:
    picture = tmp_path / "logo.png"
    picture.write_bytes(a_logo())
    who = ("--home", home, "--user", OFFICE_MANAGER.name, "--password-stdin", "--json")
    stdin = f"{OFFICE_MANAGER.password}\n"
    assert consultroom("policies", "logo", picture, *who, stdin=stdin).value == {"logo": True}
    assert consultroom("policies", "logo", *who, stdin=stdin).value == {"logo": False}
    file = tmp_path / "note.pdf"
    no = consultroom("export", "note", visit.note.id, file, "--yes", *who, stdin=stdin)
    assert no.code == 3
    assert not file.exists()
