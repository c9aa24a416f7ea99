"""Codes, the covered screen, asking again who is there, and clocks that jump."""

from __future__ import annotations

import time as system_time
from dataclasses import dataclass, field
from datetime import timedelta

import pyotp
import pytest

from app.accounts.accounts import Accounts, NewPerson
from app.accounts.attempts import FREE_FAILURES, Clocks
from app.accounts.policies import PolicyService
from app.accounts.session import Duty, Session
from app.accounts.totp import STEP_SECONDS, CodeNeeded, TotpService, WrongCode
from app.audit.alerts import AlertKind
from app.audit.events import Action
from app.audit.inspection import Log
from app.dictation.journal import CHUNK_BYTES
from app.dictation.recordings import Recordings
from app.domain.identifiers import PersonId
from app.domain.recording import RecordingState
from app.errors import Refused, UserFacingError
from app.inference.engines import Engines
from app.keys import argon
from app.keys.argon import Argon2Cost
from app.paths import Paths
from app.records.records import Records
from app.settings import Settings
from app.store.store import Store
from app.store.totp import StoredTotp, TotpRepository
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, FoundedClinic

DAY, TEN_YEARS = 86_400.0, 10 * 365.25 * 86_400


@dataclass
class Time:
    """Both clocks of a machine, set by hand; they begin with the real time."""

    wall: float = field(default_factory=system_time.time)
    steady: float = 50_000.0

    def run(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def doors(clinic: Accounts, settings: Settings, time: Time) -> Accounts:
    """The clinic of `clinic`, with clocks that the test sets."""
    assert clinic.founded()
    return Accounts(
        settings, argon=Argon2Cost.floor(), clocks=Clocks(lambda: time.wall, lambda: time.steady)
    )


def enter(doors: Accounts, who: NewPerson = CLINICIAN, code: str = "") -> Session:
    return doors.sign_in(who.name, who.password, code)


def set_up(doors: Accounts, time: Time, who: NewPerson = CLINICIAN) -> pyotp.TOTP:
    """Set codes up, and wait until none of the codes that were used is still good."""
    with enter(doors, who) as session:
        service = TotpService(session)
        setup = service.begin()
        phone = pyotp.TOTP(setup.secret_text)
        service.confirm(setup, phone.at(int(time.wall)))
        assert service.enabled()
        assert not service.due()
    time.run(3 * STEP_SECONDS)
    return phone


def ask_for_codes(doors: Accounts) -> None:
    with enter(doors, OFFICE_MANAGER) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, totp=True)


@pytest.mark.parametrize(
    ("name", "password"),
    [(CLINICIAN.name, "half a \ud83d"), ("nobody", "half a \ud83d"), ("\udce4lse", "whole")],
)
def test_half_a_character_is_no_wrong_passphrase(doors: Accounts, name: str, password: str) -> None:
    for _ in range(2 * FREE_FAILURES):
        with pytest.raises(UserFacingError, match="did not arrive whole") as refused:
            doors.sign_in(name, password)
        assert not isinstance(refused.value, Refused)
    enter(doors).close()


def test_a_code_is_asked_for_after_the_passphrase_and_works_once(
    doors: Accounts, time: Time
) -> None:
    phone = set_up(doors, time)
    with pytest.raises(CodeNeeded):
        enter(doors)
    code = phone.at(int(time.wall))
    enter(doors, code=f" {code[:3]} {code[3:]}").close()
    for elapsed in (0, STEP_SECONDS):
        time.run(elapsed)
        with pytest.raises(WrongCode):
            enter(doors, code=code)
    time.run(STEP_SECONDS)
    enter(doors, code=phone.at(int(time.wall))).close()


@pytest.mark.parametrize(("steps", "works"), [(-2, False), (-1, True), (1, True), (2, False)])
def test_one_step_of_drift_is_allowed(doors: Accounts, time: Time, steps: int, works: bool) -> None:
    phone = set_up(doors, time)
    code = phone.at(int(time.wall) + steps * STEP_SECONDS)
    if works:
        enter(doors, code=code).close()
    else:
        with pytest.raises(WrongCode):
            enter(doors, code=code)


def test_an_earlier_code_is_refused_after_a_later_one(doors: Accounts, time: Time) -> None:
    phone = set_up(doors, time)
    earlier, later = (phone.at(int(time.wall) + drift) for drift in (0, STEP_SECONDS))
    enter(doors, code=later).close()
    with pytest.raises(WrongCode):
        enter(doors, code=earlier)


def test_wrong_codes_count_for_the_back_off_and_enter_the_log_at_once(
    doors: Accounts, time: Time
) -> None:
    phone = set_up(doors, time)
    for _ in range(5):
        with pytest.raises(WrongCode):
            enter(doors, code="000000" if phone.at(int(time.wall)) != "000000" else "111111")
    with pytest.raises(Refused, match="too many attempts"):
        enter(doors, code=phone.at(int(time.wall)))
    time.run(STEP_SECONDS)
    with enter(doors, code=phone.at(int(time.wall))) as session:
        refused = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert [(one.reason, one.object_id, one.person) for one in refused] == [
            ("code", session.person.id, session.person.id)
        ] * 5


def test_a_missing_code_neither_counts_nor_ends_a_row(doors: Accounts, time: Time) -> None:
    phone = set_up(doors, time)
    for _ in range(4):
        with pytest.raises(WrongCode):
            enter(doors, code="not a code")
    for _ in range(10):
        with pytest.raises(CodeNeeded):
            enter(doors)
    with pytest.raises(WrongCode):
        enter(doors, code="not a code")
    with pytest.raises(Refused, match="too many attempts"):
        enter(doors, code=phone.at(int(time.wall)))


def test_nothing_tells_whether_a_name_exists_or_has_codes(
    doors: Accounts, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(doors, time)
    work: list[Argon2Cost] = []
    derive = argon.Argon2id

    def counted(**values: int) -> object:
        work.append(Argon2Cost(values["memory_cost"], values["iterations"], values["lanes"]))
        return derive(**values)  # type: ignore[arg-type]

    monkeypatch.setattr(argon, "Argon2id", counted)
    said = []
    for name in (CLINICIAN.name, OFFICE_MANAGER.name, "nobody", "recovery", ""):
        for code in ("", "123456"):
            with pytest.raises(Refused) as refusal:
                doors.sign_in(name, "not the right passphrase", code)
            said.append((type(refusal.value), str(refusal.value)))
    assert len(set(said)) == 1
    assert work == [Argon2Cost.floor()] * 10
    said.clear()
    for name in (CLINICIAN.name, OFFICE_MANAGER.name, "nobody", "recovery", ""):
        with pytest.raises(Refused) as refusal:
            doors.enrol(name, "AAAA-AAAA-AAAA-AAAA-AAAA", "a wholly new passphrase of words")
        said.append((type(refusal.value), str(refusal.value)))
    assert len(set(said)) == 1
    assert work == [Argon2Cost.floor()] * 15


def test_a_policy_makes_codes_due_at_the_next_sign_in(
    doors: Accounts, time: Time, founded: FoundedClinic
) -> None:
    with enter(doors, OFFICE_MANAGER) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, totp=True)
        assert Duty.SET_UP_TOTP not in session.duties  # whoever is at work goes on
        assert TotpService(session).due()
    with enter(doors) as session:
        assert Duty.SET_UP_TOTP in session.duties
        with pytest.raises(Refused, match="set one up"):
            session.charts()
        assert session.audit.events(1)[0].reason == "read_charts, totp_due"
        service = TotpService(session)
        setup = service.begin()
        with pytest.raises(WrongCode):
            service.confirm(setup, "not a code")
        service.confirm(setup, pyotp.TOTP(setup.secret_text).at(int(time.wall)))
        assert Duty.SET_UP_TOTP not in session.duties
        assert session.charts().read(lambda c: c.value("SELECT 1")) == 1
        assert [one.reason for one in session.audit.events(action=Action.ACCOUNT)] == ["", "code"]
    with doors.recover(founded.recovery.text) as session:
        assert Duty.SET_UP_TOTP not in session.duties
        with pytest.raises(Refused, match="recovery key has no codes"):
            TotpService(session).begin()
        assert not TotpService(session).due()


def test_codes_are_removed_with_the_passphrase_and_are_due_again_if_the_policy_says_so(
    doors: Accounts, time: Time
) -> None:
    phone = set_up(doors, time)
    with enter(doors, code=phone.at(int(time.wall))) as session:
        service = TotpService(session)
        with pytest.raises(Refused, match="codes already"):
            service.begin()
        with pytest.raises(Refused, match="not right"):
            service.remove(OFFICE_MANAGER.password)
        assert service.enabled()
        service.remove(CLINICIAN.password)
        assert not service.enabled()
        assert session.charts()
        with pytest.raises(UserFacingError, match="without codes already"):
            service.remove(CLINICIAN.password)
    ask_for_codes(doors)
    with enter(doors) as session:
        service = TotpService(session)
        setup = service.resume(f" {service.begin().secret_text.lower()} ")
        service.confirm(setup, pyotp.TOTP(setup.secret_text).at(int(time.wall)))
        service.remove(CLINICIAN.password)
        assert Duty.SET_UP_TOTP in session.duties
        with pytest.raises(Refused, match="set one up"):
            session.charts()
        for other in ("", "AAAA", "1" * 32, "A" * 40):
            with pytest.raises(UserFacingError, match="not a secret"):
                service.resume(other)


def test_a_secret_is_sealed_to_its_person(doors: Accounts, time: Time) -> None:
    phone = set_up(doors, time)
    set_up(doors, time, OFFICE_MANAGER)
    with enter(doors, code=phone.at(int(time.wall))) as session:
        person = session.person.id
        (other,) = (
            PersonId(one.person) for one in session.table.members if one.name == OFFICE_MANAGER.name
        )

        def rows(person: PersonId) -> StoredTotp:
            stored = session.clinic.read(lambda c: TotpRepository(c).get(person))
            assert stored is not None
            return stored

        mine, theirs = rows(person), rows(other)
        assert mine.sealed != theirs.sealed
        assert phone.secret.encode() not in mine.sealed
        swapped = StoredTotp(mine.key_sha256, theirs.sealed, 0)
        session.clinic.write(lambda unit: TotpRepository(unit.connection).put(person, swapped))
    time.run(STEP_SECONDS)
    with pytest.raises(UserFacingError, match="secret of your codes is damaged"):
        enter(doors, code=phone.at(int(time.wall)))


def test_no_sql_makes_a_used_code_work_again(doors: Accounts, time: Time) -> None:
    set_up(doors, time, OFFICE_MANAGER)
    with enter(doors) as session:
        for sql in (
            "UPDATE totp SET last_step = last_step - 1",
            "UPDATE totp SET last_step = last_step",
            "DELETE FROM totp",
            "REPLACE INTO totp SELECT * FROM totp",
        ):
            with pytest.raises(Exception, match=r"works once|emptying|denied|not authorized"):
                session.clinic.write(lambda unit, sql=sql: unit.connection.execute(sql) and None)


def test_the_code_for_the_phone_is_a_square_with_three_corners(doors: Accounts) -> None:
    with enter(doors) as session:
        setup = TotpService(session).begin()
        assert setup.secret_text in setup.uri
        assert setup.secret_text not in repr(setup)
        assert pyotp.parse_uri(setup.uri).provisioning_uri() == setup.uri
    size = len(setup.qr)
    assert {len(row) for row in setup.qr} == {size}
    ring = [True] * 7
    assert list(setup.qr[0][:7]) == list(setup.qr[0][-7:]) == list(setup.qr[-1][:7]) == ring
    assert list(setup.qr[-1][-7:]) != ring


def test_a_covered_session_refuses_everything_but_the_recording(
    doors: Accounts, engines: Engines
) -> None:
    with enter(doors) as session:
        patient = Records(session).add_patient("Rosa", "Marín")
        visit = Records(session).start_encounter(patient.id)
        recordings = Recordings(session, engines)
        recorder = recordings.begin(visit.id, "Desk microphone")
        recorder.append(bytes(CHUNK_BYTES))
        session.cover()
        session.cover()
        assert session.covered
        recorder.append(bytes(2 * CHUNK_BYTES))
        for refused in (
            session.charts,
            lambda: recordings.discard(recorder.recording.id),
            lambda: session.clinic,
            lambda: session.confirm(CLINICIAN.password),
            lambda: Records(session).patients(),
            lambda: TotpService(session).begin(),
        ):
            with pytest.raises(Refused, match="locked while the recording"):
                refused()
        with pytest.raises(Refused, match="not right"):
            session.uncover(OFFICE_MANAGER.password)
        assert session.covered
        done = recorder.finish()
        assert (done.state, done.seconds) == (RecordingState.CLOSED, 3.0)
        session.uncover(CLINICIAN.password)
        session.uncover("whatever, it is open")
        assert not session.covered
        assert [one.id for one in Records(session).patients()] == [patient.id]
        told = [one.action for one in reversed(session.audit.events(50))]
        covered = told[told.index(Action.LOCK) : told.index(Action.UNLOCK) + 1]
        assert covered == [
            Action.LOCK,
            *[Action.REFUSAL] * 6,
            Action.CONFIRM,
            Action.RECORD,
            Action.CONFIRM,
            Action.UNLOCK,
        ]
        assert session.audit.verify().whole


def test_a_covered_session_signs_out_and_forgets(doors: Accounts) -> None:
    session = enter(doors)
    session.cover()
    session.close()
    assert session.clinic.closed
    with pytest.raises(Refused, match="signed out"):
        session.uncover(CLINICIAN.password)
    with enter(doors) as session:
        assert not session.covered
        assert session.audit.verify().whole


def test_asking_again_and_signing_in_share_one_back_off(doors: Accounts, time: Time) -> None:
    with enter(doors) as session:
        for _ in range(3):
            with pytest.raises(Refused, match="not right"):
                session.confirm("not the right passphrase")
        session.cover()
        for _ in range(2):
            with pytest.raises(Refused, match="not right"):
                session.uncover("not the right passphrase")
        with pytest.raises(Refused, match="too many attempts"):
            session.uncover(CLINICIAN.password)
    with pytest.raises(Refused, match="too many attempts"):
        enter(doors)
    time.run(60)
    with enter(doors) as session:
        session.confirm(CLINICIAN.password)
        assert not session.audit.events(action=Action.SIGN_IN_REFUSED)


@pytest.mark.parametrize(
    ("seconds", "reason"), [(-DAY, "clock_back"), (TEN_YEARS, "clock_forward"), (30 * DAY, "")]
)
def test_a_clock_that_jumped_between_two_sessions_is_said_and_logged(
    doors: Accounts, time: Time, seconds: float, reason: str
) -> None:
    enter(doors).close()
    time.wall += seconds
    with enter(doors) as session:
        jumps = session.audit.events(action=Action.CLOCK)
        assert [one.reason for one in jumps] == ([reason] if reason else [])
        assert any("clock" in notice for notice in session.notices) == bool(reason)
        if reason:
            assert jumps[0].detail["seconds"] == pytest.approx(seconds, abs=60)


@pytest.mark.parametrize(
    ("seconds", "reason"), [(-DAY, "clock_back"), (TEN_YEARS, "clock_forward"), (8 * 3600.0, "")]
)
def test_a_clock_that_jumps_during_a_session_is_logged_once(
    doors: Accounts, time: Time, seconds: float, reason: str
) -> None:
    with enter(doors) as session:
        time.run(600)
        session.charts()
        time.wall += seconds
        session.charts()
        session.charts()
        jumps = session.audit.events(action=Action.CLOCK)
        assert [one.reason for one in jumps] == ([reason] if reason else [])
    time.wall -= seconds


def test_an_older_chart_store_with_its_account_is_said_once(
    clinic: Accounts, settings: Settings
) -> None:
    """Each file is true and they fit together; only the log knows that there was more."""
    for name in ("One", "Two"):
        with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
            Records(session).add_patient(given_name="Rosa", family_name=name)
            assert session.notices == ()
        if name == "One":
            older = {path: path.read_bytes() for path in settings.home.glob("chart.db*")}
    for path, content in older.items():
        path.write_bytes(content)
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert any("charts are not those" in notice for notice in session.notices)
        (event,) = session.audit.events(action=Action.VERIFY)[:1]
        assert (event.status, event.reason) == ("failed", "charts_lag")
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert session.notices == ()


def test_a_clinic_without_key_slots_is_no_empty_folder(
    clinic: Accounts, settings: Settings
) -> None:
    """Not even where a crash left the marker of an unfinished founding beside whole key slots."""
    paths = Paths(settings.home)
    paths.founding.write_bytes(b"")
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password):
        pass
    for path in paths.key_slots:
        path.unlink()
    before = paths.chart_store.read_bytes()
    with pytest.raises(UserFacingError, match="missing or damaged"):
        clinic.sign_in(CLINICIAN.name, CLINICIAN.password)
    with pytest.raises(UserFacingError, match="key slots are missing"):
        clinic.found("Another Clinic", [CLINICIAN, OFFICE_MANAGER])
    assert paths.chart_store.read_bytes() == before


def test_rows_that_an_upgrade_could_not_open_are_told_and_raise_an_alert(
    clinic: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Store, "unopened", property(lambda _: 2, lambda *_: None), raising=False)
        with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
            (notice,) = session.notices
            assert notice.startswith("2 entries of the charts were changed or moved")
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        told = session.audit.events(action=Action.HEALTH)[0]
        assert (told.status, told.reason, told.detail) == ("failed", "unopened", {"findings": 2})
        alerts = Log(session).alerts(told.time - timedelta(hours=1))
        assert AlertKind.FINDINGS in {one.kind for one in alerts}
