"""The window: rail, place, status bar, and what lies over them."""

# What is only needed once the services are there is loaded then: nobody waits for it at the door.
# ruff: noqa: PLC0415

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent

from app.domain.identifiers import EncounterId
from app.errors import BugError
from app.texts import tr
from ui.action_ids import OFFICE
from ui.actions import SPECS, ActionId, Place
from ui.language import language_in_use
from ui.memory import WindowMemory
from ui.operations import Lane, Operation
from ui.problem import Problem
from ui.theme.theme import Scheme, Theme
from ui.view_models.shell import Shell, Stage
from ui.views.furniture import Furniture
from ui.views.left_visits import LeftVisits
from ui.widgets.card import CardPage
from ui.widgets.parts import clear

if TYPE_CHECKING:
    from app.accounts.session import Session
    from app.domain.identifiers import PatientId
    from app.retention.erasure import ErasureReceipt
    from ui.presence import Presence
    from ui.view_models.patients import Spot
    from ui.view_models.today import TodayViewModel
    from ui.views.encounter import EncounterView
    from ui.views.office import OfficePages
    from ui.views.today import TodayView
    from ui.widgets.duties_panel import DutiesPanel
    from ui.widgets.page import Page


class Window(Furniture):
    """Shows the stage that the shell is in; keeps nothing of a person who signed out."""

    office: OfficePages
    presence: Presence

    def __init__(self, theme: Theme, shell: Shell, memory: WindowMemory) -> None:
        super().__init__(theme, shell)
        self._memory = memory
        self.today: TodayView | None = None
        self.encounter: EncounterView | None = None
        self.duties: DutiesPanel | None = None
        self._today_model: TodayViewModel | None = None
        self._here = (ActionId.TODAY, Place.TODAY)
        self._left = LeftVisits()
        shell.equipped.connect(self._furnish)

    def _furnish(self) -> None:
        """The services are there: everything that shows what they say takes its place."""
        from ui.presence import Presence
        from ui.view_models.status import StatusViewModel
        from ui.views.office import OfficePages

        theme, shell, actions = self._theme, self.shell, self.actions_
        self.addActions(actions.all())
        self.status = StatusViewModel(shell)
        self.office = OfficePages(theme, actions, shell, self.status)
        self._dress()
        self.presence = Presence(self)
        self.presence.away.connect(self._on_away)
        self._connect()
        self._furnished = True

    def _connect(self) -> None:
        shell, actions = self.shell, self.actions_
        shell.covered_changed.connect(self._on_covered)
        shell.leaving.connect(self._on_leaving)
        shell.operations.changed.connect(self._on_duties)
        shell.operations.act_ended.connect(self._on_act_ended)
        self.status.changed.connect(self._on_status)
        for identifier, handler in {
            ActionId.PALETTE: self.open_palette,
            ActionId.TODAY: self.show_today,
            ActionId.NEW_VISIT: self._on_new_visit,
            ActionId.FIND: self._on_find,
            ActionId.VERIFY_LOG: self._on_verify,
            ActionId.LOOK_SYSTEM: lambda: self._use_look(Scheme.SYSTEM),
            ActionId.LOOK_LIGHT: lambda: self._use_look(Scheme.LIGHT),
            ActionId.LOOK_DARK: lambda: self._use_look(Scheme.DARK),
            ActionId.PRINT_SHEET: self._on_print,
            ActionId.OPEN_PATIENT: self._on_open_patient,
            ActionId.EXPORT_PATIENT: self._on_export_patient,
            ActionId.ERASE_PATIENT: self._on_erase_patient,
            ActionId.SWEEP: self._on_sweep,
            ActionId.FINISH_COVERED: self.finish_recording,
            ActionId.CHANGE_USER: self.change_user,
            ActionId.LOCK: self.lock,
            ActionId.QUIT: self.close,
        }.items():
            actions[identifier].triggered.connect(handler)
        for place in OFFICE:
            actions[place].triggered.connect(partial(self.show_place, place))
        for spec in SPECS:
            if spec.place in OFFICE.values():
                actions[spec.id].triggered.connect(partial(self._do_here, spec.id))
        self.pages.currentChanged.connect(self._on_page)
        self.office.able_changed.connect(self._on_able)
        self.office.set_up_left.connect(self._on_set_up_left)
        self.office.spot_asked.connect(lambda spot: self.open_encounter(spot.encounter_id, spot))

    # stages

    def _on_stage(self) -> None:
        if not self._furnished:
            if self.shell.session is not None:
                self.shell.sign_out()  # nobody works in a window that does not lock itself
                raise BugError("the window could not be furnished")
            super()._on_stage()
            return
        self.defect.forget()
        self.receipts.forget()
        self.palette_.hide()
        self.rail.setVisible(self.shell.stage is Stage.OPEN)
        if self.shell.session is not None:
            self.presence.watch(self.shell.idle_seconds)
        else:
            self.presence.rest()
        super()._on_stage()
        if self.shell.stage is Stage.OPEN:
            self._open_places()
        self._on_status()

    def _on_covered(self) -> None:
        """Hide everything of the patient; what goes on is not touched."""
        recording = self.encounter.visit.recording if self.encounter is not None else None
        if self.shell.covered:
            if self.encounter is not None:
                self.encounter.desk.close_panels()
            from ui.views.cover import CoverView

            cover = CoverView(self._theme, self.actions_, self.shell, recording)
            cover.left.connect(self.change_user)
            self.palette_.hide()
            self.curtain.draw(cover)
            self.actions_.place({Place.ALWAYS, Place.COVERED})
            self.actions_[ActionId.CHANGE_USER].setEnabled(True)
            self.actions_[ActionId.FINISH_COVERED].setEnabled(recording is not None)
        else:
            self.curtain.open()
            self._enter(*self._here)
            if self.encounter is not None:
                self.encounter.visit.step_changed.emit()
                self.encounter.focus_next()
        self.status_bar.refresh()

    def _open_places(self) -> None:
        from ui.view_models.duties import DutiesModel
        from ui.view_models.today import TodayViewModel
        from ui.views.today import TodayView
        from ui.widgets.duties_panel import DutiesPanel

        shell, actions = self.shell, self.actions_
        room, session = shell.room, shell.session
        if session is not None:
            self._memory.bring_back(session.person.id, self, self._theme)
            self._memory.keep_language(language_in_use())  # chosen before there was a clinic
        if room is not None:
            self._today_model = TodayViewModel(room, shell.operations)
            self.today = TodayView(self._theme, actions, self._today_model)
            self._today_model.encounter_ready.connect(self.open_encounter)
            self.pages.addWidget(self.today)
        if session is not None and shell.office is not None:
            duties = DutiesModel(session, shell.office, shell.operations)
            self.duties = DutiesPanel(self._theme, actions, shell, duties)
            self._above.addWidget(self.duties)
            self._go_back_to_last_place(session)

    def _go_back_to_last_place(self, session: Session) -> None:
        place, _, visit = self._memory.recall_text(session.person.id, "place").partition(" ")
        offered = self.office.offered
        if self.today is not None:
            self.show_today()
            if visit:
                self.open_encounter(visit)
        if place in offered:
            self.show_place(ActionId(place))
        elif not place and ActionId.SET_UP in offered:
            self.show_place(ActionId.SET_UP)
        elif self.today is None and offered:
            self.show_place(offered[0])

    def _keep_place(self, place: ActionId, visit: str = "") -> None:
        """Where this person is; a visit only by its random id. Nobody waits for the disk."""
        session = self.shell.session
        if session is not None:
            keep, where = self._memory.keep_text, f"{place} {visit}".strip()
            QTimer.singleShot(0, self, partial(keep, session.person.id, "place", where))

    def _use_look(self, scheme: Scheme) -> None:
        self._theme.use(scheme)
        session = self.shell.session
        if session is not None:
            self._memory.keep_text(session.person.id, "look", scheme.value)

    def _forget_pages(self) -> None:
        if self.encounter is not None:
            self.encounter.close_view()
        self.today = self.encounter = None
        self._left = LeftVisits()
        self._today_model = None
        if self._furnished:
            self.office.forget()
        self.duties = None
        clear(self._above)
        super()._forget_pages()

    # places

    def show_today(self) -> None:
        """The list of visits."""
        if self.today is None or self._today_model is None:
            return
        self._leave_encounter()
        self._enter(ActionId.TODAY, Place.TODAY)
        self._keep_place(ActionId.TODAY)
        self._show_page(self.today)
        self._today_model.refresh()
        self._today_model.retention.refresh()
        self.today.list.setFocus()

    def show_place(self, identifier: ActionId, _checked: bool = False) -> None:
        """A place of the office."""
        page, session = self.office.page(identifier), self.shell.session
        if page is None or session is None:
            return
        self._leave_encounter()
        self._show_page(page)
        self._enter(identifier, OFFICE[identifier])
        self._keep_place(identifier)
        page.enter()

    def open_encounter(self, identifier: str, spot: Spot | None = None) -> None:
        """One visit, at a place in it; back leads to where it was opened."""
        room, session = self.shell.room, self.shell.session
        if room is None or session is None:
            return
        from ui.view_models.encounter import EncounterViewModel
        from ui.views.encounter import EncounterView

        self._leave_encounter()
        if self.today is not None:
            self.today.panel.close_empty()
        self._enter(ActionId.TODAY, Place.ENCOUNTER)
        self._keep_place(ActionId.TODAY, identifier)
        known, operations = self._left.unkept, self.shell.operations
        visit = EncounterViewModel(room, operations, EncounterId(identifier), known)
        person = session.person
        self.encounter = EncounterView(
            self._theme,
            self.actions_,
            visit,
            self._memory,
            (person.id, person.display_name),
            begun=self._left,
            place=self.pages,
        )
        self.encounter.left.connect(
            self.show_today if spot is None else partial(self.show_place, ActionId.PATIENTS)
        )
        self.encounter.erased.connect(self._on_erased)
        visit.signing.signed.connect(self.status.verify_log)
        self._show_page(self.encounter)
        self.encounter.open_at(spot)

    def _on_act_ended(self, operation: Operation) -> None:
        """What was begun in a visit that is left since is told where the person is now."""
        visit, problem = operation.encounter, operation.problem
        here = self.encounter is not None and self.encounter.visit.encounter_id == visit
        if visit is None or here:
            return
        if told := self._left.tell(visit, problem or Problem(operation.receipt)):
            (self.defect if problem is not None else self.receipts).tell(told)
        if operation.name == "erase patient" and problem is None:
            self._forget_patient(self._left.patient(visit))

    def _on_page(self) -> None:
        """What there is to do stands above the place, as wide as it is."""
        if self.duties is not None:
            place = self._place
            self.duties.be_as_wide_as(place.breadth if place is not None else None)

    def _leave_encounter(self) -> None:
        encounter, self.encounter = self.encounter, None
        if encounter is not None:
            encounter.keep_open()
            encounter.close_view()
            self._left.leave(encounter.visit)
            self._drop(encounter)

    def _enter(self, identifier: ActionId, place: Place) -> None:
        self._here = (identifier, place)
        self.receipts.go()
        charts = (ActionId.TODAY,) if self.today is not None else ()
        self.rail.show_places((*charts, *self.office.offered))
        self.rail.show_current(identifier)
        self._on_duties()
        patient = {Place.PATIENT} if place in (Place.TODAY, Place.ENCOUNTER) else set()
        self.actions_.place({Place.ALWAYS, Place.OPEN, place, *patient})
        self.actions_[ActionId.TODAY].setEnabled(self.today is not None)
        for one in OFFICE:
            self.actions_[one].setEnabled(one in self.office.offered)
        self._on_able()

    # actions

    def lock(self) -> None:
        """Sign out, or cover the screen while something goes on."""
        self.shell.lock()

    def change_user(self) -> None:
        """Sign out without offering a name; while a recording goes on, only from the cover."""
        if self.shell.operations.running(lane=Lane.RECORDING) and not self.shell.covered:
            self.shell.lock(tr("A recording goes on here. Finish it below to change the user."))
            return
        self.finish_recording()
        self.shell.sign_out(tr("Signed out. Everything is saved."), keep_name=False)

    def finish_recording(self) -> None:
        """End the recording and keep it; behind the cover the stores close then."""
        if self.encounter is not None:
            self.encounter.visit.recording.finish()

    def _on_leaving(self) -> None:
        if self.encounter is not None:
            self.encounter.keep_open()

    def _on_new_visit(self) -> None:
        if self.today is not None:
            self.today.open_panel()

    def _on_open_patient(self) -> None:
        place = self.encounter or self.today
        patient = None if place is None else place.patient
        if patient is not None:
            self.show_place(ActionId.PATIENTS)
            self.office.show_patient(patient)

    def _on_export_patient(self) -> None:
        if (place := self.encounter or self.today) is not None:
            place.export_patient()

    def _on_erase_patient(self) -> None:
        if (place := self.encounter or self.today) is not None:
            place.erase_patient()

    def _on_erased(self, receipt: ErasureReceipt) -> None:
        """The visit is gone with its patient, and what was still kept of it; the receipt stays."""
        self.show_today()
        self._forget_patient(receipt.patient_id)
        if self.today is not None:
            self.today.data.show_receipt(receipt)

    def _forget_patient(self, patient: PatientId | None) -> None:
        if patient is not None and self.today is not None:
            self._left.forget(patient)
            self.today.panel.forget(patient)

    def _on_set_up_left(self) -> None:
        """Its place is gone; go on with the work."""
        page, session = self.pages.currentWidget(), self.shell.session
        if page is not None and session is not None:
            self._go_back_to_last_place(session)
            self._drop(page)

    def _on_sweep(self) -> None:
        if self.today is not None:
            self.today.retention.open()

    def _on_find(self) -> None:
        page = self.pages.currentWidget()
        if self.encounter is not None and page is self.encounter:
            self.encounter.sheet.open_find()
        elif self.today is not None and page is self.today:
            self.today.focus_filter()
        elif (place := self._place) is not None:
            place.filter_list()

    def _on_verify(self) -> None:
        if self._here[0] is ActionId.LOG:
            self._do_here(ActionId.VERIFY_LOG)
        else:
            self.status.verify_log()

    def _do_here(self, identifier: ActionId, _checked: bool = False) -> None:
        """Let the place that is shown do it."""
        place = self._place
        if place is not None and place.able(identifier):
            place.handlers[identifier]()

    @property
    def _place(self) -> Page | None:
        """The place of the office that is shown."""
        from ui.widgets.page import Page

        page = self.pages.currentWidget()
        return page if isinstance(page, Page) else None

    def _on_print(self) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, CardPage):
            page.print_out()

    def _on_duties(self) -> None:
        """Something was done: duties may be fulfilled, and policies others."""
        self.presence.adapt(self.shell.idle_seconds)
        if self.duties is not None:
            self.duties.refresh(self._here[1])

    def _on_able(self) -> None:
        """What can be done in the place that is shown has changed."""
        place = self._place
        if place is None or self.shell.covered:
            return
        for spec in SPECS:
            if spec.place is self._here[1] and spec.place in OFFICE.values():
                self.actions_[spec.id].setEnabled(place.able(spec.id))

    def _on_away(self) -> None:
        self.shell.leave_alone(tr("Locked, because nobody was here. Everything is saved."))

    def _speak(self, code: str) -> None:
        if self.shell.paths.founded:
            self._memory.keep_language(code)
        super()._speak(code)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        session = self.shell.session
        if session is not None:
            self._memory.keep(session.person.id, "window", self.saveGeometry())
        self._on_leaving()
        self._forget_pages()
        if self._furnished:
            self.status.close()
        self.shell.close()
        super().closeEvent(event)
