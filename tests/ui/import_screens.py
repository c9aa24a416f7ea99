"""Pictures of files that come into a visit."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl

from app.domain.encounter import EncounterState
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.media import encoded, sine, wave
from tests.ui.sample import add_visit
from ui.view_models.importing import Phase

if TYPE_CHECKING:
    from tests.ui.screens import Studio

_RATE = 16_000


def importing(studio: Studio) -> None:
    """Held over the visit, shown before, and told afterwards."""
    from tests.ui.screens import wait  # noqa: PLC0415 the pictures begin there

    services = studio.founded("import")
    with TemporaryDirectory() as name, studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.today is not None)
        session = window.shell.session
        assert session is not None
        visit = add_visit(session, reason="Knee pain, left", state=EncounterState.PLANNED)
        window.open_encounter(visit.encounter.id)
        view = window.encounter
        assert view is not None
        wait(lambda: view.visit.encounter is not None)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in _files(Path(name))])
        view.files.hold(mime)
        studio.picture(window, "60-drop")
        view.files.drop(mime)
        wait(lambda: view.visit.importing.phase is Phase.ASKING)
        studio.picture(window, "61-files")
        view.files.panel.accept.click()
        wait(lambda: view.visit.importing.phase is Phase.DONE)
        studio.picture(window, "62-files-imported")


def _files(folder: Path) -> list[Path]:
    whole = wave(sine(372, _RATE), _RATE)
    files = {
        "Visit 2026-03-02, part 1.opus": encoded("opus", "libopus", sine(143, 48_000, 2)),
        "Visit 2026-03-02, part 2 (on the telephone, in the corridor, after the visit).wav": (
            whole[: len(whole) * 2 // 3]
        ),
        "Visit 2026-03-02, part 3.mp3": b"Dear colleague, thank you for referring this patient.",
        "Visit 2026-03-02, part 10.m4a": encoded("ipod", "aac", sine(61, 48_000)),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "latest.wav").symlink_to(folder / "part 1.opus")
    return list(folder.iterdir())
