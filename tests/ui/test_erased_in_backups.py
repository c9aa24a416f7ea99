"""A backup made before an erasure says that it still holds the patient."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from app.records.records import Records
from app.retention.erasure import Erasure, ErasureReason
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench
from tests.ui.test_backups import backups_of


def test_a_backup_says_whom_it_still_holds(signed_in: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    session = signed_in.window.shell.session
    assert session is not None
    patient = Records(session).add_patient("Rosa", "Marín")
    page, model = backups_of(signed_in)
    model.use_folder(folder)
    model.back_up()
    signed_in.until(lambda: len(model.shown) == 1 and model.work is None)
    assert model.shown[0].erased == 0
    Erasure(session).erase(patient.id, CLINICIAN.password, ErasureReason.ORDERED)
    model.refresh()
    signed_in.until(lambda: model.shown[0].erased == 1)
    model.select(model.shown[0])
    shown = " ".join(one.text() for one in page.facts.findChildren(QLabel))
    assert "1 patient who was erased since" in shown.replace("\u200b", "")
