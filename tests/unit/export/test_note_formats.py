"""A note as PDF, DOCX and FHIR: read back by other programs, whatever it says."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from html import unescape
from typing import Any

import docx as word
import pypdf
import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from app.domain.identifiers import PersonId, new_id
from app.domain.note import NoteStatus
from app.errors import BugError
from app.export.letterhead import Letterhead
from app.export.note_document import DRAFT_MARK, ERROR_MARK, NoteDocument, plain
from app.export.note_docx import docx
from app.export.note_fhir import check, fhir
from app.export.note_pdf import pdf
from tests.fixtures.note_documents import HASH, TRAPS, a_document, a_logo, somebody

MARKED = {NoteStatus.PRELIMINARY: DRAFT_MARK, NoteStatus.ENTERED_IN_ERROR: ERROR_MARK}
LONG = tuple(f"Statement {number}: no change since the last visit." for number in range(150))


def paper(content: bytes) -> list[str]:
    """The words of each page, with single spaces."""
    pages = pypdf.PdfReader(io.BytesIO(content)).pages
    return [" ".join(page.extract_text().split()) for page in pages]


def compact(words: str) -> str:
    """Without spaces: where a line is broken is the reader's business."""
    return "".join(words.split())


def resources(content: bytes) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for entry in json.loads(content)["entry"]:
        found.setdefault(entry["resource"]["resourceType"], []).append(entry["resource"])
    return found


def narrated(section: dict[str, Any]) -> list[str]:
    """The paragraphs of a section, as a browser reads its XHTML."""
    root = etree.fromstring(section["text"]["div"])
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {"div", "p", "br"}
    assert not any(element.attrib for element in root.iter())
    return [
        "\n".join([paragraph.text or "", *(line.tail or "" for line in paragraph)])
        for paragraph in root
    ]


# PDF


@pytest.mark.parametrize("status", NoteStatus)
def test_each_page_of_a_long_pdf_says_whom_it_is_about_and_what_it_is_worth(
    status: NoteStatus,
) -> None:
    pages = paper(pdf(a_document(*LONG, status=status)))
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert "Rosa Marín" in page
        assert f"{number} / {len(pages)}" in page
        for one, mark in MARKED.items():
            assert (mark in page) == (one is status)
    assert all(any(words in page for page in pages) for words in LONG)
    assert pages[0].startswith("Hillside Clinic 12 Hill Road Linz +43 732")


def test_a_pdf_is_tagged_in_reading_order_and_says_its_language() -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdf(a_document(*LONG))))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    kinds = [one.get_object()["/S"] for one in root["/StructTreeRoot"]["/K"][0]["/K"]]
    assert kinds[:2] == ["/H1", "/P"]
    assert "/H2" in kinds
    assert kinds.count("/P") > len(LONG)
    assert reader.metadata is not None
    assert reader.metadata.title == "SOAP note"


@pytest.mark.parametrize("trap", TRAPS)
def test_a_pdf_shows_every_sign_or_its_number(trap: str) -> None:
    words = compact("".join(paper(pdf(a_document(trap)))))
    for sign in compact(plain(trap)):
        assert sign in words or f"[U+{ord(sign):04X}]" in words


def test_the_longest_name_is_never_cut() -> None:
    given = " ".join(f"Maximiliane{number}" for number in range(12))
    pages = paper(pdf(a_document(*LONG, patient=somebody(given, "Marín"))))
    assert f"{given} Marín" in pages[0]


def test_letters_that_the_typeface_lacks_are_named_and_never_boxes() -> None:
    words = " ".join(paper(pdf(a_document("Takes 六味 daily."))))
    assert "Takes [U+516D][U+5473] daily." in words
    assert "Signs that this typeface lacks" in words


def test_a_logo_stands_on_the_first_page_and_paper_follows_the_place() -> None:
    head = Letterhead("Hillside", logo=a_logo())
    document = a_document(*LONG, letterhead=head)
    german = pypdf.PdfReader(io.BytesIO(pdf(document, locale="de-DE")))
    assert [len(page.images) for page in german.pages[:2]] == [1, 0]
    assert round(float(german.pages[0].mediabox.height)) == 842
    american = pypdf.PdfReader(io.BytesIO(pdf(document, locale="en-US")))
    assert round(float(american.pages[0].mediabox.height)) == 792


def test_an_encrypted_pdf_shows_nothing_without_its_passphrase() -> None:
    content = pdf(a_document(), passphrase="Grüße aus dem Hügelland 7")
    reader = pypdf.PdfReader(io.BytesIO(content))
    assert (reader.trailer["/Encrypt"]["/V"], reader.trailer["/Encrypt"]["/R"]) == (5, 6)  # type: ignore[index]
    assert not reader.decrypt("")
    assert not reader.decrypt("Grüße aus dem Hügelland 8")
    assert reader.decrypt("Grüße aus dem Hügelland 7")
    assert "Metformin 500 mg" in reader.pages[0].extract_text()
    for words in (b"Mar", b"SOAP", b"Amara", b"Hillside"):
        assert words not in content.replace(b"/MarkInfo", b"").replace(b"/Marked", b"")


# DOCX


def docx_words(content: bytes) -> list[str]:
    return [one.text for one in word.Document(io.BytesIO(content)).paragraphs]


@pytest.mark.parametrize("trap", TRAPS)
def test_a_docx_holds_every_trap_as_text(trap: str) -> None:
    content = docx(a_document(trap, title=trap, meaning=trap, addenda=(trap,)))
    assert docx_words(content).count(plain(trap)) >= 2
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(parts.read(name))
        assert not any("vba" in name.lower() for name in parts.namelist())
        instructions = etree.fromstring(parts.read("word/document.xml")).iter("{*}instrText")
        assert not list(instructions)


@pytest.mark.parametrize("status", NoteStatus)
def test_the_header_of_a_docx_says_whom_it_is_about_and_what_it_is_worth(
    status: NoteStatus,
) -> None:
    file = word.Document(io.BytesIO(docx(a_document(status=status))))
    above = file.sections[0].header.paragraphs[0].text
    assert above.startswith("Rosa Marín · SOAP note")
    for one, mark in MARKED.items():
        assert (mark in above) == (one is status)
    assert file.core_properties.author == "Dr. Amara Okafor"
    assert file.core_properties.comments == ""


def test_a_docx_has_headings_facts_signatures_and_the_logo() -> None:
    content = docx(a_document(letterhead=Letterhead("Hillside", logo=a_logo())), locale="de-DE")
    file = word.Document(io.BytesIO(content))
    headings = [one.text for one in file.paragraphs if one.style.name.startswith("Heading")]
    assert headings == ["SOAP note", "Subjective"]
    facts = {row.cells[0].text: row.cells[1].text for row in file.tables[0].rows}
    assert facts["Patient"] == "Rosa Marín"
    assert any(HASH in words for words in docx_words(content))
    assert len(file.inline_shapes) == 1
    assert round(file.sections[0].page_height.mm) == 297


# FHIR


def test_a_fhir_document_says_who_made_it_who_wrote_it_and_who_answers_for_it() -> None:
    document = a_document(addenda=("Called her.",))
    content = fhir(document)
    bundle = Bundle.model_validate_json(content)
    assert bundle.type == "document"
    found = resources(content)
    assert {kind: len(all_) for kind, all_ in found.items()} == {
        "Composition": 1,
        "Patient": 1,
        "Encounter": 1,
        "Practitioner": 1,
        "Organization": 1,
        "Device": 1,
        "Provenance": 1,
    }
    composition, provenance = found["Composition"][0], found["Provenance"][0]
    assert composition["status"] == "amended"
    assert composition["attester"][0]["mode"] == "legal"
    assert composition["attester"][0]["time"] == "2026-03-02T12:30:15.250+00:00"
    assert [one["title"] for one in composition["section"]] == ["Subjective", "Addendum"]
    agents = {
        one["type"]["coding"][0]["code"]: one["who"]["reference"].removeprefix("urn:uuid:")
        for one in provenance["agent"]
    }
    assert agents["assembler"] == found["Device"][0]["id"]
    assert agents["author"] == agents["attester"] == found["Practitioner"][0]["id"]
    assert provenance["entity"][0]["what"]["identifier"]["value"] == HASH
    assert found["Patient"][0]["birthDate"] == "1961-04-30"


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (NoteStatus.PRELIMINARY, "preliminary"),
        (NoteStatus.FINAL, "final"),
        (NoteStatus.AMENDED, "amended"),
        (NoteStatus.ENTERED_IN_ERROR, "entered-in-error"),
    ],
)
def test_the_status_of_a_composition_is_the_notes(status: NoteStatus, told: str) -> None:
    found = resources(fhir(a_document(status=status)))
    composition = found["Composition"][0]
    assert composition["status"] == told
    assert ("attester" in composition) == (status is not NoteStatus.PRELIMINARY)
    if status in MARKED:
        assert MARKED[status] in composition["text"]["div"]


@pytest.mark.parametrize("trap", TRAPS)
def test_a_narrative_holds_every_trap_as_text(trap: str) -> None:
    document = a_document(trap, "After it.", title=trap, meaning=trap, addenda=(trap,))
    composition = resources(fhir(document))["Composition"][0]
    first, added = composition["section"]
    assert narrated(first) == [plain(trap), "After it."]
    assert narrated(added)[1] == plain(trap)
    assert composition["title"] == plain(trap)


def test_a_second_signature_stands_beside_the_first_in_every_form() -> None:
    document = a_document()
    (first,) = document.signatures
    second = replace(first, person_id=PersonId(new_id()), name="Dr. Bea Second")
    document = replace(document, signatures=(first, second))
    found = resources(fhir(document))
    attesters = found["Composition"][0]["attester"]
    assert [one["mode"] for one in attesters] == ["legal", "professional"]
    assert len(found["Practitioner"]) == 2
    for words in (" ".join(paper(pdf(document))), "\n".join(docx_words(docx(document)))):
        assert "Signed by Dr. Amara Okafor" in words
        assert "Signed by Dr. Bea Second" in words


def test_a_note_that_a_person_wrote_alone_names_no_model() -> None:
    document: NoteDocument = replace(a_document(), models=())
    found = resources(fhir(document))
    assert "Device" not in found
    assert "Drafted by" not in unescape(found["Composition"][0]["text"]["div"])


def test_every_form_says_in_which_language_it_is_read() -> None:
    document = replace(a_document(), language="de")
    root: Any = pypdf.PdfReader(io.BytesIO(pdf(document))).trailer["/Root"]
    assert root["/Lang"] == "de"
    assert resources(fhir(document))["Composition"][0]["language"] == "de"
    with zipfile.ZipFile(io.BytesIO(docx(document))) as parts:
        styles = etree.fromstring(parts.read("word/styles.xml"))
    told = {one.get(f"{{{one.nsmap['w']}}}val") for one in styles.iter("{*}lang")}
    assert told == {"de"}


@settings(max_examples=20)
@example("a line\n\nafter an empty one")
@given(st.text(max_size=80))
def test_whatever_a_statement_says_is_its_text(words: str) -> None:
    document = a_document(words, "After it.")
    composition = resources(fhir(document))["Composition"][0]
    assert narrated(composition["section"][0]) == [plain(words), "After it."]
    said = docx_words(docx(document))
    assert said[said.index("Subjective") + 1 : said.index("After it.")] == [plain(words)]


def test_a_record_number_is_on_every_form() -> None:
    document = a_document(patient=replace(somebody("Rosa", "Marín"), identifier="A-1047"))
    assert resources(fhir(document))["Patient"][0]["identifier"] == [{"value": "A-1047"}]
    assert "Record A-1047" in paper(pdf(document))[0]
    (table,) = word.Document(io.BytesIO(docx(document))).tables
    assert table.rows[1].cells[1].text == "A-1047"


def test_a_patient_of_whom_little_is_known_is_a_patient() -> None:
    found = resources(fhir(a_document(patient=somebody("", "Marín"))))
    assert found["Patient"][0]["name"] == [{"text": "Marín", "family": "Marín"}]
    assert "birthDate" not in found["Patient"][0]


@pytest.mark.parametrize("broken", ["reference", "zone", "first", "twice", "missing"])
def test_a_document_that_does_not_hold_is_never_handed_out(broken: str) -> None:
    bundle = json.loads(fhir(a_document()))
    composition = bundle["entry"][0]["resource"]
    if broken == "reference":
        composition["subject"]["reference"] = "urn:uuid:nobody"
    elif broken == "zone":
        composition["date"] = "2026-03-02T12:30:15"
    elif broken == "first":
        bundle["entry"].reverse()
    elif broken == "twice":
        bundle["entry"][1]["fullUrl"] = bundle["entry"][0]["fullUrl"]
    else:
        del composition["date"]
    with pytest.raises(BugError):
        check(json.dumps(bundle).encode())
