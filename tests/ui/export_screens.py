"""Getting a note out, as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.review.review import Review
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.signing import sign
from tests.ui.sample import add_visit
from ui.devices.clipboard import clear_copies

if TYPE_CHECKING:
    from tests.ui.screens import Studio


def exporting(studio: Studio) -> None:
    """A signed note with the panel open, plain and protected; a draft; what was written."""
    from tests.ui.screens import wait  # noqa: PLC0415 - that module imports this one

    services = studio.founded("export")
    with studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.today is not None)
        session = window.shell.session
        assert session is not None
        visit = add_visit(session)
        window.open_encounter(visit.encounter.id)
        view = window.encounter
        assert view is not None
        wait(lambda: view.visit.note is not None)
        view.export_note()
        wait(view.export.card.isVisible)
        studio.picture(window, "70-export-draft")
        assert visit.note is not None
        for statement in visit.note.flags:
            Review(session).remove(visit.note.id, statement.id)
        sign(session, visit.note.id, CLINICIAN.password)
        window.show_today()
        window.open_encounter(visit.encounter.id)
        view = window.encounter
        assert view is not None
        wait(lambda: view.visit.note is not None)
        view.export_note()
        wait(view.export.card.isVisible)
        view.export.copy.click()
        wait(lambda: bool(view.export.left.text()))
        studio.picture(window, "71-export")
        view.export.protect.click()
        view.export.words.click()
        wait(lambda: bool(view.export.passphrase.text))
        studio.picture(window, "72-export-protected")
        view.export.path.setText(str(studio.settings.home.parent / "soap-note-2026-11-21.pdf"))
        wait(view.export.save.isEnabled)
        view.export.save.click()
        wait(view.export.receipt.isVisible)
        studio.picture(window, "73-exported")
        clear_copies()
