"""Drives a real, sealed window from the first run to a signed note; run by test_window.

It is a process of its own, because a seal cannot be taken off again. It prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from app.seal.seal import seal_application
from app.settings import DeviceSecretPlace, Settings

PASSPHRASE = "quiet harbour lantern seven"
PATIENCE_SECONDS = 120.0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--audio", type=Path, required=True)
    parser.add_argument("--speak", type=Path, default=None, help="raw samples for the microphone")
    parser.add_argument("--picture", type=Path, default=None)
    parser.add_argument("--export", type=Path, default=None, help="a folder for the signed note")
    chosen = parser.parse_args()
    seal = seal_application()
    from app.bootstrap import build  # noqa: PLC0415  as in ui.__main__: the seal comes first

    settings = Settings(chosen.home, chosen.home.parent / "models", 2, DeviceSecretPlace.FILE)
    journey = Journey(build(settings, seal))
    found = journey.travel(chosen.audio, chosen.speak, chosen.picture, chosen.export)
    sys.stdout.write(json.dumps(found))


class Journey:
    """One person's way through the window, with the keyboard and the mouse."""

    def __init__(self, services: object) -> None:
        from app.bootstrap import Services  # noqa: PLC0415
        from ui.overrides import catch_in_overrides  # noqa: PLC0415

        catch_in_overrides()

        from ui.application import make_application, make_window  # noqa: PLC0415
        from ui.theme.theme import Scheme, Theme  # noqa: PLC0415

        assert isinstance(services, Services)
        self.application = make_application(sys.argv[:1])
        self.theme = Theme(self.application, Scheme.LIGHT)
        self.window = make_window(services.settings, services.seal, self.theme)
        self.window.shell.equip(services)
        self.window.show()

    def until(self, condition: Callable[[], object]) -> None:
        """Run the event loop until a condition holds."""
        from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

        loop = QEventLoop()  # unlike QTest.qWait it lets other threads run while it waits
        deadline = PATIENCE_SECONDS * 1000
        while not condition():
            encounter = self.window.encounter
            if encounter is not None and encounter.visit.problem is not None:
                raise RuntimeError(encounter.visit.problem.what)
            QTimer.singleShot(20, loop.quit)
            loop.exec()
            deadline -= 20
            if deadline < 0:
                raise TimeoutError("the window never came so far")

    def travel(
        self, audio: Path, speak: Path | None, picture: Path | None, export: Path | None
    ) -> dict[str, object]:
        self.found()
        self.begin("Grace Oyelaran")
        spoken = self.record(speak) if speak is not None else None
        heard = self.dictate(audio, picture)
        signed = self.sign()
        if export is not None:
            self.export(export)
        whole = self.verify_and_lock()
        self.window.close()
        loaded = sorted(
            name
            for name in sys.modules
            if name.split(".")[0]
            in {"faster_whisper", "ctranslate2", "llama_cpp", "onnxruntime", "av", "torch"}
        )
        return {
            **heard,
            **signed,
            **whole,
            "spoken": spoken,
            "libraries": loaded,
            "platform": self.application.platformName(),
        }

    def found(self) -> None:
        shell, pages = self.window.shell, self.window.pages
        pages.currentWidget().found.click()
        view = pages.currentWidget()
        view.next.click()  # what this workstation is fit for
        view.clinic_name.setText("Hillside")
        view.next.click()
        form = view.clinician
        form.display_name.setText("Dr. Amara Okafor")
        form.name.setText("amara")
        form.passphrase.first.line.setText(PASSPHRASE)
        form.passphrase.again.line.setText(PASSPHRASE)
        view.both.setChecked(True)
        view.next.click()
        self.until(lambda: shell.sheet is not None)
        page, written = pages.currentWidget(), shell.written()
        for field, index in zip(page.answers, written.asked, strict=True):
            field.setText(written.words[index])
        page.done.click()
        self.until(lambda: shell.sheet is None)
        sign_in = pages.currentWidget()
        sign_in.password.line.setText(PASSPHRASE)
        sign_in.sign_in.click()
        self.until(lambda: self.window.today is not None)
        self.window.show_today()  # the set-up can wait

    def begin(self, name: str) -> None:
        from PySide6.QtTest import QTest  # noqa: PLC0415

        today = self.window.today
        assert today is not None
        today.new.click()
        QTest.keyClicks(today.panel.who, name)
        today.panel.birth.setText("1964-03-14")
        today.panel.allergies.setText("penicillin")
        today.panel.begin.click()
        self.until(lambda: self.window.encounter is not None)
        self.until(lambda: self.view.visit.encounter is not None)

    @property
    def view(self) -> object:
        return self.window.encounter

    def record(self, samples: Path) -> float:
        """Speak into the virtual microphone."""
        view = self.view
        self.until(lambda: view.desk.microphone.present is not None)
        view.bar.record.click()
        self.until(lambda: view.visit.recording.samples > 0)
        player = subprocess.Popen(
            [
                "pacat",
                "--raw",
                "--rate=16000",
                "--channels=1",
                "--format=s16le",
                "--device=room",
                str(samples),
            ]
        )
        self.until(lambda: player.poll() is not None)
        self.until(lambda: max(view.visit.recording.levels) > 0.05)
        view.bar.record.click()
        self.until(lambda: view.visit.recordings)
        return float(view.visit.recordings[-1].seconds)

    def dictate(self, audio: Path, picture: Path | None) -> dict[str, object]:
        """Import, transcribe, draft."""
        view, visit = self.view, self.view.visit
        count = len(visit.recordings)
        visit.importing.take([audio])
        self.until(lambda: len(visit.recordings) > count)
        view.bar.next.click()
        streamed = []
        visit.segment_arrived.connect(streamed.append)
        self.until(lambda: visit.busy is None and visit.transcript is not None)
        view.bar.next.click()
        statements = []
        visit.review.statement_arrived.connect(lambda *one: statements.append(one))
        self.until(lambda: visit.busy is None and visit.note is not None)
        visit.review.move(1)
        if picture is not None:
            view.note.focus_current()
            self.window.grab().save(str(picture))
        return {
            "text": visit.transcript.text,
            "segments": len(visit.segments),
            "segments_streamed": len(streamed),
            "statements": len(visit.review.statements),
            "statements_streamed": len(statements),
            "lit": view.transcript.lit_words,
            "banner": self.window.banner.isVisible(),
            "problem": visit.problem.what if visit.problem is not None else "",
        }

    def sign(self) -> dict[str, object]:
        """Attest what is flagged, answer for the patient, read what is unread, and sign."""
        view, visit = self.view, self.view.visit
        flags = len(visit.review.flags)
        while visit.review.flags:
            left = len(visit.review.flags)
            visit.review.attest(visit.review.flags[0].id, "Heard by me")
            self.until(lambda before=left: len(visit.review.flags) < before)
        check = view.notes.check
        self.until(check.isVisible)
        check.reason.setText("The sample tells of somebody else")
        check.confirm.click()
        self.until(lambda: not visit.guards.mismatches)
        self.window.activateWindow()
        while visit.review.unread:
            left = len(visit.review.unread)
            view.bar.next.click()
            self.until(lambda before=left: len(visit.review.unread) < before)
        view.bar.next.click()
        view.sign.password.line.setText(PASSPHRASE)
        view.sign.sign.click()
        self.until(lambda: visit.signing.attestation is not None)
        return {"flags": flags, "signed": visit.signing.attestation.person_name}

    def export(self, folder: Path) -> None:
        """Save the signed note in every format."""
        from app.export.note_files import NoteFormat  # noqa: PLC0415
        from ui.actions import ActionId  # noqa: PLC0415

        panel = self.view.export
        for place, form in enumerate(NoteFormat):
            self.window.actions_[ActionId.EXPORT_NOTE].trigger()
            self.until(panel.card.isVisible)
            panel.format.setCurrentIndex(place)
            panel.path.setText(str(folder / f"note.{form}"))
            self.until(panel.save.isEnabled)
            panel.save.click()
            self.until(panel.receipt.isVisible)

    def verify_and_lock(self) -> dict[str, object]:
        status, shell = self.window.status, self.window.shell
        self.until(lambda: not status.verifying)
        status.verify_log()
        self.until(lambda: not status.verifying)
        verdict = status.verdict
        speed = status.engines.engine
        self.window.lock()
        self.until(lambda: not shell.busy)
        return {
            "whole": verdict.whole,
            "events": verdict.events,
            "sealed": status.sealed,
            "speed": speed,
            "session": shell.session is not None,
        }


if __name__ == "__main__":
    main()
