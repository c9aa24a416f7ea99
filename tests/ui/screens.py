"""Renders the main screens with real content into a folder, to be looked at.

python -m tests.ui.screens FOLDER [--scheme light|dark] [--size 1280x800] [--only PART]
    [--language de]

What is cut off or covered in a picture is printed beside its name.

PART is doors, clinic, import, dictation and live (which ask the real engines), office, states,
computing, machine, models, words, templates, drafting, export, review, charts or readme (two
pictures).
QT_SCALE_FACTOR=1.5 gives the 150 % pictures, QT_SCALE_FACTOR=2 those of 200 %.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.accounts.accounts import Accounts
from app.bootstrap import Services
from app.catalog.catalog import Catalog
from app.demo import SAMPLE
from app.domain.encounter import EncounterMode, EncounterState
from app.domain.patient import Sex
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.paths import Paths
from app.seal.report import SealReport
from app.settings import Settings
from app.transcription.speakers import Speakers
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER, settings_for
from tests.ui.chart_screens import charts
from tests.ui.computing_screens import computing
from tests.ui.door_screens import doors
from tests.ui.draft_screens import drafting
from tests.ui.export_screens import exporting
from tests.ui.import_screens import importing
from tests.ui.live_screens import live
from tests.ui.machine_screens import machine
from tests.ui.model_screens import models
from tests.ui.office_screens import office
from tests.ui.review_screens import review
from tests.ui.sample import Tone, add_visit
from tests.ui.sight import faults
from tests.ui.state_screens import states
from tests.ui.template_screens import templates
from tests.ui.word_screens import words
from ui.application import make_application, make_window
from ui.devices.inputs import Input, Inputs
from ui.language import LANGUAGES, language_in_use, use_language
from ui.memory import WindowMemory
from ui.problem import Problem
from ui.theme.theme import Scheme, Theme
from ui.views.encounter import EncounterView
from ui.views.window import Window
from ui.widgets.reasons import Mode

SEAL = SealReport(("seccomp", "landlock 7"), ("inet socket", "inet6 socket"), ())


def wait(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    """Run the event loop until a condition holds."""
    loop = QEventLoop()
    poll, limit = QTimer(), QTimer()
    poll.timeout.connect(lambda: loop.quit() if condition() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    poll.start(10)
    limit.start(int(seconds * 1000))
    loop.exec()
    poll.stop()
    if not condition():
        raise TimeoutError("the screen never came")


def settle(milliseconds: int = 250) -> None:
    """Let layouts and motions end."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


class OneInput(Inputs):
    """A desk with one microphone."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone

    def known(self) -> list[Input]:
        return [Input("desk", "Jabra Speak 510", lambda: self._tone)]


class Studio:
    """One clinic, one window, and a folder for pictures."""

    def __init__(
        self, folder: Path, theme: Theme, size: tuple[int, int], home: Path | None = None
    ) -> None:
        self._folder = folder
        self._size = size
        self._home = home or Path(tempfile.mkdtemp(prefix="screens-"))
        self._theme = theme
        self.settings: Settings = settings_for(self._home / "clinic")

    def services(self, home: str = "clinic") -> Services:
        settings = settings_for(self._home / home)
        catalog = Catalog.load(settings.models)
        return Services(
            settings=settings,
            paths=Paths(settings.home),
            accounts=Accounts(settings, argon=Argon2Cost.floor()),
            catalog=catalog,
            engines=Engines(settings, catalog),
            seal=SEAL,
        )

    def founded(self, home: str = "clinic") -> Services:
        """The services of a clinic with a clinician and an office manager."""
        services = self.services(home)
        services.accounts.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
        return services

    @contextmanager
    def window(self, services: Services) -> Iterator[Window]:
        WindowMemory(services.settings.home).keep_language(language_in_use())
        window = make_window(services.settings, services.seal, self._theme)
        window.shell.equip(services)
        window.resize(*self._size)
        window.show()
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()
            settle(20)

    def picture(self, window: Window, name: str) -> None:
        window.activateWindow()  # so that it is seen where the keys are
        settle()
        for _ in range(3):  # a busy machine lays out late
            QApplication.processEvents()
        ratio = window.devicePixelRatioF()
        width, height = self._size
        scheme = "dark" if self._theme.palette.dark else "light"
        label = f"{name}-{scheme}-{width}x{height}" + (f"@{ratio:g}x" if ratio > 1 else "")
        window.grab().save(str(self._folder / f"{label}.png"))
        for fault in faults(window):
            print(f"{label}: {fault}")  # noqa: T201

    # screens

    def dictation(self) -> None:
        """The sample dictation through the real engines."""
        services = self.founded("dictation")
        with self.window(services) as window:
            window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
            wait(lambda: window.today is not None)
            session = window.shell.session
            assert session is not None
            planned = add_visit(
                session,
                name=("Harold", "Whitcombe"),
                born=date(1947, 5, 2),
                sex=Sex.MALE,
                allergies=("peanuts",),
                reason="Diarrhea, wrist after a fall",
                minutes_ago=4,
                state=EncounterState.PLANNED,
            )
            window.open_encounter(planned.encounter.id)
            view = window.encounter
            assert view is not None
            wait(lambda: view.visit.encounter is not None)
            view.visit.importing.take([SAMPLE])
            wait(lambda: bool(view.visit.recordings))
            view.next_step()
            wait(lambda: view.visit.busy is None, 120)
            self.picture(window, "50-transcribed")
            view.next_step()
            wait(lambda: view.visit.busy is None, 120)
            window.status.verify_log()
            wait(lambda: not window.status.verifying)
            review = view.visit.review
            if review.flags:
                review.move_flag(1)
                view.note.focus_current()
                view.note.open(Mode.REASONS)
            else:
                review.move(1)
            self.picture(window, "51-note")

    def clinic(self) -> None:
        services = self.founded()
        with self.window(services) as window:
            shell = window.shell
            self.picture(window, "05-sign-in")
            shell.sign_in("amara", "not the right passphrase")
            wait(lambda: shell.problem is not None)
            self.picture(window, "06-sign-in-refused")
            shell.sign_in(CLINICIAN.name, CLINICIAN.password)
            wait(lambda: window.today is not None)
            wait(lambda: window.status.verdict is not None)
            self.picture(window, "07-visits-empty")
            session = shell.session
            assert session is not None
            drafted = add_visit(session)
            add_visit(
                session,
                name=("Tomás", "Ó Briain"),
                reason="Knee pain, left",
                sex=Sex.MALE,
                born=date(1988, 7, 2),
                minutes_ago=55,
                allergies=(),
                state=EncounterState.TRANSCRIBED,
            )
            add_visit(
                session,
                name=("Grace", "Oyelaran"),
                reason="",
                born=None,
                minutes_ago=130,
                sex=Sex.UNKNOWN,
                state=EncounterState.PLANNED,
            )
            add_visit(
                session,
                name=("Wilhelmina", "van der Meer"),
                reason="Medication review, "
                "long standing dizziness in the mornings and a question about driving",
                born=date(1931, 11, 30),
                minutes_ago=60 * 26,
                state=EncounterState.RECORDED,
            )
            long = add_visit(
                session,
                name=("Ngozi", "Adeyemi"),
                reason="Cough",
                minutes_ago=1600,
                born=date(2019, 5, 5),
                repeat=27,
            )
            planned = add_visit(
                session,
                name=("José", "Marín"),
                reason="New patient",
                sex=Sex.MALE,
                minutes_ago=3,
                state=EncounterState.PLANNED,
                allergies=(),
            )
            window.show_today()
            wait(lambda: window.today is not None and bool(window._today_model.visits))
            self.picture(window, "08-visits")
            assert window.today is not None
            window.today.open_panel()
            window.today.panel.who.setText("an")
            window.today.panel._on_typed("an")
            wait(lambda: bool(window._today_model.patients))
            self.picture(window, "09-new-visit")
            window.today.panel.who.setText("Beatrix Kowalczyk")
            window.today.panel._on_typed("Beatrix Kowalczyk")
            settle(400)
            self.picture(window, "10-new-patient")
            window.today.panel.close_panel()
            self.encounter(window, drafted.encounter.id, long.encounter.id, planned.encounter.id)
            window.lock()
            self.picture(window, "30-locked")

    def encounter(self, window: Window, drafted: str, long: str, planned: str) -> None:
        window.open_encounter(planned)
        view = window.encounter
        assert view is not None
        wait(lambda: view.visit.patient is not None)
        self.picture(window, "11-encounter-empty")
        self.recording(window)
        window.open_encounter(drafted)
        view = window.encounter
        assert view is not None
        wait(lambda: view.visit.note is not None)
        self.picture(window, "12-encounter")
        review = view.visit.review
        review.move_flag(1)
        view.note.focus_current()
        self.picture(window, "13-flag")
        view.note.open(Mode.REASONS)
        self.picture(window, "14-reasons")
        view.note.open(Mode.EDIT)
        self.picture(window, "15-edit")
        view.note.open(Mode.ATTEST)
        self.picture(window, "16-attest")
        row = view.note._current_row()
        assert row is not None
        row.close_panel()
        view.visit.show_problem(
            Problem(
                "The speech engine stopped.", "Press «Transcribe» again.", "The recording is safe."
            )
        )
        self.picture(window, "17-problem")
        view.visit.dismiss_problem()
        window.open_palette()
        self.picture(window, "18-palette")
        window.palette_.close_palette()
        view.sign.open()
        self.picture(window, "19-sign")
        view.sign.close_panel()
        self.signed(window)
        window.open_encounter(long)
        view = window.encounter
        assert view is not None
        wait(lambda: view.visit.note is not None)
        view.visit.review.move_flag(-1)
        self.picture(window, "20-long")
        self.speakers(window)

    def speakers(self, window: Window) -> None:
        """A visit of three whose speakers are set, renamed, and told apart without names."""
        session = window.shell.session
        assert session is not None
        said = (
            ("Good morning, Mrs. Okafor. What brings you here today?", 0),
            ("I have had a dry cough for three weeks, and it is worse when I lie down.", 1),
            ("My daughter says that I should have come earlier.", 1),
            ("She has been coughing so much that she cannot sleep.", 2),
            ("Any fever, or chest pain?", 0),
            ("No fever. A little pain on the left side when I breathe in deeply.", 1),
            ("All right.", None),
        )
        visit = add_visit(
            session, state=EncounterState.TRANSCRIBED, sentences=[words for words, _ in said]
        )
        window.open_encounter(visit.encounter.id)
        view = window.encounter
        assert view is not None
        wait(lambda: view.visit.encounter is not None)
        view.visit.manner.set_mode(EncounterMode.VISIT)
        wait(view.sheet.people.isVisible)
        self.picture(window, "31-speakers-none")
        assert visit.transcript is not None
        speakers = Speakers(session)
        told = speakers.assign(
            visit.transcript.id, {number: who for number, (_, who) in enumerate(said, 1)}
        )
        speakers.name(told.id, 2, "Daughter")
        window.show_today()
        window.open_encounter(visit.encounter.id)
        view = window.encounter
        assert view is not None
        wait(lambda: bool(view.visit.segments))
        self.picture(window, "31-speakers")
        view.sheet.people.rename(2)
        self.picture(window, "31-speakers-rename")

    def recording(self, window: Window) -> None:
        view = window.encounter
        assert view is not None
        tone = Tone()
        view.visit.recording.start(tone)
        for loud in (0.1, 0.3, 0.7, 0.4, 0.2, 0.5, 0.8, 0.3, 0.1, 0.6, 0.4, 0.2):
            tone.speak(0.5, loud)
        self.picture(window, "21-recording")
        view.visit.recording.discard()
        wait(lambda: not view.visit.recording.active)
        self.before_recording(view, tone)

    def before_recording(self, view: EncounterView, tone: Tone) -> None:
        """The test of a microphone, and the consent that a visit needs."""
        microphone = view.desk.microphone
        microphone._inputs = OneInput(tone)
        microphone.list_devices()
        window = view.window()
        assert isinstance(window, Window)
        view.desk.test.toggle()
        tone.speak(3.0, 0.03)
        self.picture(window, "26-microphone")
        view.desk.toggle_mode()
        wait(lambda: view.visit.manner.mode is EncounterMode.VISIT)
        view.desk.toggle_recording()
        self.picture(window, "27-consent")
        view.desk.consent.agree.click()
        wait(lambda: view.visit.recording.active)
        tone.speak(1.0)
        view.desk.consent.look()
        self.picture(window, "28-consented")
        view.desk.consent.withdraw.click()
        wait(view.desk.consent.delete.isVisible)
        self.picture(window, "29-withdrawn")

    def signed(self, window: Window) -> None:
        """All the marks, then a signature."""
        view = window.encounter
        assert view is not None
        review = view.visit.review
        note = next(one for one in review.statements if "losartan 100" in one.text)
        review.edit(note.id, "Stop lisinopril and start losartan 50 mg once daily.")
        wait(lambda: len(review.flags) == 2)
        knee = next(one for one in review.statements if "left knee" in one.text)
        review.attest(knee.id, "Both knees were examined; the left one is meant")
        wait(lambda: len(review.flags) == 1)
        review.select(knee.id)
        view.note.focus_current()
        view.note.open(Mode.REASONS)
        self.picture(window, "22-marks")
        review.remove(review.flags[0].id)
        wait(lambda: not review.flags)
        review.saw([statement.id for statement in review.statements])
        self.picture(window, "23-ready")
        view.sign.open()
        view.sign.password.line.setText(CLINICIAN.password)
        self.picture(window, "24-signing")
        view.sign.sign.click()
        wait(lambda: view.visit.signing.attestation is not None)
        self.picture(window, "25-signed")
        view.notes.signed.write_addendum()
        view.notes.signed.text.setPlainText("Called her in the evening: the cough is better.")
        view.notes.signed.confirm.password.line.setText(CLINICIAN.password)
        self.picture(window, "25-remark")
        view.notes.signed.confirm.confirm.click()
        wait(lambda: bool(view.visit.signing.addenda))
        view.visit.signing.check()
        wait(view.notes.signed.verdict.isVisible)
        self.picture(window, "25-remarked")
        view.notes.signed.declare_wrong()
        self.picture(window, "25-wrong")
        view.notes.signed.text.setPlainText("Written into the wrong chart")
        view.notes.signed.confirm.password.line.setText(CLINICIAN.password)
        view.notes.signed.confirm.confirm.click()
        wait(lambda: len(view.visit.signing.attestations) > 1)
        self.picture(window, "25-in-error")

    def readme(self) -> None:
        """The two pictures of the first page, small enough for a repository."""
        services = self.founded()
        with self.window(services) as window:
            window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
            wait(lambda: window.today is not None and window.status.verdict is not None)
            session = window.shell.session
            assert session is not None
            window.open_encounter(add_visit(session).encounter.id)
            view = window.encounter
            assert view is not None
            wait(lambda: view.visit.note is not None)
            view.visit.review.move_flag(1)
            view.note.focus_current()
            view.note.open(Mode.REASONS)
            for scheme in (Scheme.LIGHT, Scheme.DARK):
                self._theme.use(scheme)
                settle()
                picture = window.grab().toImage()
                path = self._folder / f"encounter-{scheme}.png"
                few_colours(picture).save(str(path), quality=0)


def few_colours(picture: QImage) -> QImage:
    """The picture in its 255 most frequent colours, a third of the size as a file."""
    pixels = picture.convertToFormat(QImage.Format.Format_RGB32)
    values = np.frombuffer(pixels.constBits(), dtype="<u4")
    colours, counts = np.unique(values, return_counts=True)
    table = [int(colour) for colour in colours[np.argsort(counts)[::-1][:255]]]
    return pixels.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scheme", default="light", choices=("light", "dark"))
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--language", default="en", choices=tuple(LANGUAGES))
    parser.add_argument(
        "--only",
        default="",
        choices=(
            "",
            "doors",
            "clinic",
            "import",
            "dictation",
            "live",
            "office",
            "states",
            "computing",
            "machine",
            "models",
            "words",
            "templates",
            "drafting",
            "export",
            "review",
            "charts",
            "readme",
        ),
    )
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    width, height = map(int, chosen.size.split("x"))
    if chosen.only == "readme":
        os.environ["QT_SCALE_FACTOR"] = "1.5"
    application = make_application(sys.argv[:1])
    use_language(chosen.language)
    studio = Studio(chosen.folder, Theme(application, Scheme(chosen.scheme)), (width, height))
    parts = {
        "doors": partial(doors, studio),
        "clinic": studio.clinic,
        "import": partial(importing, studio),
        "dictation": studio.dictation,
        "office": partial(office, studio),
        "states": partial(states, studio),
        "computing": partial(computing, studio),
        "machine": partial(machine, studio),
        "models": partial(models, studio),
        "live": partial(live, studio),
        "review": partial(review, studio),
        "words": partial(words, studio),
        "templates": partial(templates, studio),
        "drafting": partial(drafting, studio),
        "export": partial(exporting, studio),
        "charts": partial(charts, studio),
        "readme": studio.readme,
    }
    for name, part in parts.items():
        if chosen.only == name or (not chosen.only and name != "readme"):
            part()


if __name__ == "__main__":
    main()
