"""The templates with real content, to be looked at (see tests.ui.screens)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.encounter import EncounterState
from app.domain.template import Template, TemplateKind, TemplateSection
from tests.fixtures.clinic import CLINICIAN
from tests.ui.places import go_to
from tests.ui.sample import add_visit
from ui.actions import ActionId
from ui.views.frame import SMALLEST
from ui.views.templates import TemplatesView

if TYPE_CHECKING:
    from tests.ui.screens import Studio
    from ui.views.window import Window

_KNEE = Template(
    "",
    1,
    "Knee clinic, first visit after an injury",
    (
        TemplateSection("story", "Story", "what happened to the knee, when, and what helped since"),
        TemplateSection("findings", "Findings", "swelling, range of motion, stability, side"),
        TemplateSection("imaging", "Imaging", "what was seen on which picture"),
        TemplateSection("plan", "Plan", "treatment, load, work, and the next visit"),
    ),
    TemplateKind.NOTE,
    "Short points without abbreviations. The side stands in every point.",
    ("Left knee: swollen, no redness.", "Right knee: full range of motion."),
)
_EXAMPLE = """Progress note
Subjective:
He feels better.
Current medicines:
metformin
What we agreed:
walk more
"""


def templates(studio: Studio) -> None:
    """What ships, the clinic's own, one from an example, and the chooser in a visit."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    services = studio.founded("templates")
    with studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.today is not None and window.status.verdict is not None)
        page = go_to(window, ActionId.TEMPLATES, TemplatesView)
        wait(lambda: page.count.text().startswith("6 "))
        studio.picture(window, "63-templates")
        room = window.shell.room
        assert room is not None
        kept = room.templates.save(_KNEE)
        room.templates.retire("sick_note")
        page.place.refresh()
        wait(lambda: page.count.text().startswith("7 "))
        page.place.select(kept)  # type: ignore[attr-defined]
        page.place.begin_with()  # type: ignore[attr-defined]
        wait(page.said.isVisible)
        studio.picture(window, "63-templates-own")
        page.said.hide()
        page.form.remove(page.form.rows[2])
        studio.picture(window, "63-templates-removed")
        page.ask_example()
        page.example.text.setPlainText(_EXAMPLE)
        studio.picture(window, "63-templates-example")
        page.example.go.click()
        wait(page.notice.isVisible)
        studio.picture(window, "63-templates-derived")
        page.form.title.setText("SOAP note")
        page.save()
        wait(lambda: not page.problem.isHidden())
        studio.picture(window, "63-templates-refused")
        page.place.dismiss_problem()
        page.export_file()
        studio.picture(window, "63-templates-export")
        page.file.close_panel()
        before = window.size()
        window.resize(*SMALLEST)
        wait(page.turning.isVisible)
        studio.picture(window, "63-templates-small")
        page.turn(preview=True)
        studio.picture(window, "63-templates-small-preview")
        window.resize(before)
        _chooser(studio, window)


def _chooser(studio: Studio, window: Window) -> None:
    """Beside the step that drafts the note."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    session = window.shell.session
    assert session is not None
    visit = add_visit(session, name=("Harold", "Whitcombe"), state=EncounterState.TRANSCRIBED)
    window.open_encounter(visit.encounter.id)
    view = window.encounter
    assert view is not None
    wait(lambda: view.bar.template.isVisible() and view.bar.template.count() > 1)
    studio.picture(window, "64-template-choice")
    view.bar.template.open()
    studio.picture(window, "64-template-choice-open")
    view.bar.template.hidePopup()
