"""Validating models: signed reports, runs that go on, and reports that nobody should believe."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.accounts.accounts import Accounts
from app.accounts.policies import PolicyService
from app.accounts.session import Session
from app.audit.events import Action
from app.catalog.catalog import Catalog
from app.errors import BugError, Cancelled, Refused, UserFacingError
from app.hardware.plan import Precision
from app.inference.engines import Engines
from app.settings import Settings
from app.store.connection import Connection
from app.store.store import UnitOfWork
from app.store.validation import ValidationRepository
from app.summarization.prompt import PROMPT_VERSION
from app.task import Progress, Task
from app.validation import measuring
from app.validation.cases import Case
from app.validation.figures import SUITES
from app.validation.measuring import BUILT_IN, Extent
from app.validation.notes import Scored, score
from app.validation.report import Body, statement
from app.validation.validation import Validation
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.reports import body_of, with_figure


@pytest.fixture
def few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three of the built-in cases, so that a run takes seconds."""
    folder = tmp_path / "cases"
    folder.mkdir()
    for name in ("dictation-1.txt", "dictation-1.note.txt", "dictation-1.flac",
                 "dictation-2.txt", "dictation-2.note.txt", "silence.non-speech.flac"):  # fmt: skip
        shutil.copy(BUILT_IN / name, folder)
    monkeypatch.setattr(measuring, "BUILT_IN", folder)
    return folder


@pytest.fixture
def validation(manager_session: Session, settings: Settings, catalog: Catalog) -> Validation:
    """The office manager's, with two attacks of the suite."""
    return Validation(manager_session, settings, catalog, extent=Extent(attacks=2, drafts=0))


@pytest.fixture
def real(catalog: Catalog, tmp_path: Path) -> Catalog:
    """The starter model's files as if they were a model for clinical use."""
    entry = catalog.active("language")
    folder = tmp_path / "models" / "real"
    shutil.copytree(entry.folder, folder)
    return Catalog([replace(entry, key="real", name="Real 8B", folder=folder, demonstration=False)])


def insert(session: Session, body: Body, signature: bytes) -> None:
    """As somebody would who has the store open: past the service, and past the log."""
    session.clinic.write(
        lambda unit: ValidationRepository(unit.connection).add(body.text(), signature)
    )


def run(session: Session, sql: str) -> None:
    session.clinic.write(lambda unit: unit.connection.execute(sql).fetchall())


def scores(session: Session) -> list[tuple[str, str]]:
    def read(connection: Connection) -> list[tuple[str, str]]:
        return connection.execute("SELECT suite, scores FROM validation_scores").fetchall()

    return session.clinic.read(read)


def clinic_id(session: Session) -> str:
    return session.clinic.identity.clinic_id


def test_both_roles_are_measured_signed_and_kept(
    manager_session: Session, validation: Validation, few: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    for ending in (".txt", ".note.txt", ".flac"):
        shutil.copy(few / f"dictation-2{ending}" if ending != ".flac" else few / "dictation-1.flac",
                    own / f"Maria Lopez{ending}")  # fmt: skip
    steps: list[Progress] = []
    speech = validation.run("speech", Task(steps.append), data=own)
    language = validation.run("language", Task(), data=own, precision="q8_0")
    assert [report.number for report in (speech, language)] == [1, 2]
    fractions = [one.fraction for one in steps if one.fraction is not None]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    measured = [(one.suite, one.cases_of, one.cases) for one in speech.body.suites]
    assert measured == [("speech", "built-in", 2), ("speech", "own", 1)]
    assert [(one.suite, one.cases_of) for one in language.body.suites] == [
        ("notes", "built-in"), ("notes", "own"), ("grounding", "built-in"), ("grounding", "own"),
        ("injection", "built-in"),
    ]  # fmt: skip
    assert speech.body.suites[0].figures["word_errors"] < 0.2
    assert speech.body.suites[0].figures["soundless"] > 3
    assert language.body.suites[0].figures["words"] > 0.8
    assert language.body.device == "cpu"
    assert language.body.precision == "q8_0"
    assert (speech.body.as_planned, language.body.as_planned) == (True, False)
    found = validation.reports()
    assert [one.report for one in found] == [language, speech]
    assert all(one.holds and not one.passes for one in found)
    assert all("demonstration" in one.shortfalls[0] for one in found)
    assert validation.lost() == 0
    assert not scores(manager_session)
    events = manager_session.audit.events(action=Action.VALIDATE)
    assert [event.object_id for event in events] == ["2", "1"]
    kept = manager_session.clinic.read(lambda one: ValidationRepository(one).reports())
    for word in ("Maria", "dictation", "denies", "mg "):
        assert not any(word.casefold() in report.body.casefold() for report in kept)


def test_a_stopped_run_goes_on_and_believes_only_its_own_scores(
    manager_session: Session, validation: Validation, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(progress: Progress) -> None:
        if progress.step.startswith("2 of 2"):
            task.cancel()

    task = Task(stop)
    with pytest.raises(Cancelled):
        validation.run("language", task)
    assert [suite for suite, _ in scores(manager_session)] == ["notes"]
    assert not validation.reports()
    drafted: list[str] = []

    def watched(engines: Engines, case: Case, part: Task) -> Scored:
        drafted.append(case.name)
        return score(engines, case, part)

    monkeypatch.setattr(measuring, "score", watched)
    validation.run("language", Task())
    assert drafted == ["dictation-2"]

    task = Task(stop)
    with pytest.raises(Cancelled):
        validation.run("language", task)
    forge(manager_session)
    drafted.clear()
    again = validation.run("language", Task())
    assert drafted == ["dictation-1", "dictation-2"]
    assert again.body.suites[0].figures["statements"] < 50


def forge(session: Session) -> None:
    """Better scores in the place of those that were kept, under their signature."""

    def work(unit: UnitOfWork) -> None:
        ((run, item, kept, signature),) = unit.connection.execute(
            "SELECT run, item, scores, signature FROM validation_scores"
        ).fetchall()
        better = json.loads(kept)
        better["draft"]["statements"] = 500
        ValidationRepository(unit.connection).put_score(
            run, "notes", item, json.dumps(better), bytes(signature)
        )

    session.clinic.write(work)


def test_a_report_lets_exactly_its_model_pass(
    manager_session: Session, settings: Settings, real: Catalog, catalog: Catalog
) -> None:
    validation = Validation(manager_session, settings, real)
    entry = real.active("language")
    with pytest.raises(Refused, match="was not validated"):
        validation.passing(entry)
    report = validation._keep(body_of(manager_session, real.active("language")), "0" * 64)
    assert validation.passing(entry) == report
    with pytest.raises(Refused, match="was not validated"):
        validation.passing(replace(entry, key="real-again"))
    changed = entry.folder / entry.files[0].path
    content = bytearray(changed.read_bytes())
    content[-1] ^= 1
    changed.write_bytes(content)
    with pytest.raises(UserFacingError, match="other bytes"):
        validation.passing(entry)
    other = replace(entry, files=(entry.files[0]._replace(sha256="b" * 64),))
    with pytest.raises(UserFacingError, match="other bytes"):
        validation.passing(other)


def test_a_report_that_was_moved_changed_or_made_up_counts_for_nothing(
    manager_session: Session, settings: Settings, real: Catalog
) -> None:
    session, entry = manager_session, real.active("language")
    validation, clinic = Validation(session, settings, real), clinic_id(session)
    bad = with_figure(body_of(session, real.active("language")), "notes", "words", 0.01)
    signed = validation._keep(bad, "0" * 64)
    with pytest.raises(Refused, match="Words shared with the reference"):
        validation.passing(entry)
    forged = {
        "figures": with_figure(bad, "notes", "words", 0.9),
        "another model": msgspec.structs.replace(
            body_of(session, real.active("language")), model_sha256="d" * 64
        ),
        "a date": msgspec.structs.replace(bad, made_at="2026-03-03T12:00:00.000000Z"),
        "a person": msgspec.structs.replace(
            body_of(session, real.active("language")), person="recovery"
        ),
    }
    for body in forged.values():
        insert(session, body, signed.signature)
    honest = body_of(session, real.active("language"))
    insert(session, honest, session.sign(statement(honest.text(), "another clinic")))
    insert(session, honest, session.sign(statement(honest.text(), clinic)))  # signed, past the log
    *fresh, first = validation.reports()
    assert first.holds
    assert len(fresh) == 6
    assert fresh[0].findings == ("the clinic's log does not know it.",)
    assert all("not what an office manager" in one.findings[0] for one in fresh[1:])
    with pytest.raises(Refused, match="Words shared with the reference"):
        validation.passing(entry)
    assert validation.lost() == 0


def test_a_clinician_signs_no_report(clinic: Accounts, settings: Settings, real: Catalog) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        validation = Validation(session, settings, real)
        body = body_of(session, real.active("language"))
        with pytest.raises(Refused):
            validation.run("language", Task())
        report = validation._keep(body, "0" * 64)  # as changed code would
        assert not validation.reports()[0].holds
        assert report.body.person == session.person.id
    with (
        clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session,
        pytest.raises(Refused, match="can be relied on"),
    ):
        Validation(session, settings, real).passing(real.active("language"))


def test_reports_are_neither_changed_nor_removed(
    manager_session: Session, settings: Settings, real: Catalog
) -> None:
    validation = Validation(manager_session, settings, real)
    validation._keep(body_of(manager_session, real.active("language")), "0" * 64)
    for sql in (
        "UPDATE validation_reports SET body = '{}'",
        "DELETE FROM validation_reports",
        "INSERT INTO validation_reports (number, body, signature)"
        " SELECT 7, body, signature FROM validation_reports",
    ):
        with pytest.raises(BugError):  # the guard, or a trigger
            run(manager_session, sql)
    assert len(validation.reports()) == 1


@pytest.mark.parametrize("suite", SUITES["language"])
def test_an_older_suite_or_prompt_does_not_count(
    manager_session: Session, settings: Settings, real: Catalog, suite: str
) -> None:
    validation = Validation(manager_session, settings, real)
    body = body_of(manager_session, real.active("language"))
    older = [
        msgspec.structs.replace(one, version=one.version - 1) if one.suite == suite else one
        for one in body.suites
    ]
    validation._keep(msgspec.structs.replace(body, suites=tuple(older)), "0" * 64)
    with pytest.raises(Refused, match="version 0 of the suite"):
        validation.passing(real.active("language"))
    validation._keep(msgspec.structs.replace(body, prompt=PROMPT_VERSION - 1), "0" * 64)
    with pytest.raises(Refused, match="prompt"):
        validation.passing(real.active("language"))


def test_the_clinics_own_cases_decide_and_stay_decisive(
    manager_session: Session, settings: Settings, real: Catalog
) -> None:
    validation = Validation(manager_session, settings, real)
    body = body_of(manager_session, real.active("language"))
    own = tuple(
        msgspec.structs.replace(one, cases_of="own", figures=one.figures | {"words": 0.1})
        for one in body.suites[:1]
    )
    validation._keep(msgspec.structs.replace(body, suites=(*body.suites, *own)), "0" * 64)
    validation._keep(body, "0" * 64)  # good on the built-in ones alone
    with pytest.raises(Refused, match="on the clinic's own cases"):
        validation.passing(real.active("language"))


def test_a_precision_that_was_asked_for_lets_nothing_pass(
    manager_session: Session, settings: Settings, real: Catalog
) -> None:
    validation, entry = Validation(manager_session, settings, real), real.active("language")
    body = body_of(manager_session, entry)
    finer = validation._keep(msgspec.structs.replace(body, as_planned=False), "0" * 64)
    with pytest.raises(Refused, match="that it is not used at"):
        validation.passing(entry)
    used = validation._keep(with_figure(body, "notes", "words", 0.01), "0" * 64)
    with pytest.raises(Refused, match=f"report {used.number}"):
        validation.passing(entry)
    assert finer.number < used.number


def test_a_model_is_measured_as_the_clinic_has_it_computed(
    clinic: Accounts, settings: Settings, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferred: list[Precision] = []

    class Watched(Engines):
        def prefer(self, asked: Precision) -> None:
            preferred.append(asked)
            raise UserFacingError("That is enough.")

    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, highest_precision=False)
        monkeypatch.setattr("app.validation.validation.Engines", Watched)
        with pytest.raises(UserFacingError, match="enough"):
            Validation(session, settings, catalog).run("language", Task())
    assert preferred == [Precision.SAVING]


def test_a_model_that_cannot_be_measured_leaves_an_event(
    manager_session: Session, validation: Validation, tmp_path: Path
) -> None:
    with pytest.raises(UserFacingError, match="no recordings"):
        validation.run("speech", Task(), data=tmp_path)
    with pytest.raises(UserFacingError, match="no language model «none»"):
        validation.run("language", Task(), key="none")
    with pytest.raises(UserFacingError, match="no precision «f16» of a speech model"):
        validation.run("speech", Task(), precision="f16")
    event = manager_session.audit.events(action=Action.VALIDATE)[0]
    assert event.status == "failed"


def test_other_engines_rest_first(
    manager_session: Session, settings: Settings, catalog: Catalog, tmp_path: Path
) -> None:
    rested: list[Task] = []
    validation = Validation(manager_session, settings, catalog, make_room=rested.append)
    task = Task()
    with pytest.raises(UserFacingError, match="no recordings"):
        validation.run("speech", task, data=tmp_path)
    assert rested == [task]


def test_two_reports_stand_side_by_side(
    manager_session: Session, settings: Settings, real: Catalog, tmp_path: Path
) -> None:
    validation = Validation(manager_session, settings, real)
    body = body_of(manager_session, real.active("language"), model_name="Real <b>8B</b>")
    other = with_figure(msgspec.structs.replace(body, precision="q8_0"), "notes", "words", 0.5)
    for one in (body, other):
        validation._keep(one, "0" * 64)
    validation.write_page(tmp_path / "both.html", 1, 2)
    page = (tmp_path / "both.html").read_text()
    assert "Real &lt;b&gt;8B&lt;/b&gt;, f16" in page
    assert "<td>60.0 %</td><td>50.0 %</td><td>Real &lt;b&gt;8B&lt;/b&gt;, f16</td>" in page
    assert page.count("<svg") >= 2
    assert "<script" not in page
    with pytest.raises(UserFacingError, match="could not be written"):
        validation.write_page(tmp_path / "nowhere" / "both.html", 1)
    with pytest.raises(UserFacingError, match="no report 9"):
        validation.write_page(tmp_path / "none.html", 9)
