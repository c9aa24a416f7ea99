"""The window: rail, place, status bar, and what lies over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.domain.identifiers import EncounterId
from ui.actions import ActionId, Actions, Place
from ui.memory import WindowMemory
from ui.problem import Problem
from ui.theme.theme import Scheme, Theme
from ui.view_models.clinic import ClinicViewModel
from ui.view_models.shell import Shell, Stage
from ui.view_models.status import DEMONSTRATION, StatusViewModel
from ui.view_models.today import TodayViewModel
from ui.views.clinic import ClinicView
from ui.views.first_run import FirstRunView, RecoveryWordsView
from ui.views.seal_broken import SealBrokenView
from ui.views.sign_in import SignInView
from ui.views.today import TodayView
from ui.widgets.command_palette import CommandPalette
from ui.widgets.parts import Glyph, column, framed, label, row, surface
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.rail import Rail
from ui.widgets.status_bar import StatusBar

if TYPE_CHECKING:
    from ui.views.encounter import EncounterView

_SMALLEST = (1024, 640)
_FIRST = (1280, 800)


class Window(QMainWindow):
    """Shows the stage that the shell is in; keeps nothing of a person who signed out."""

    def __init__(self, theme: Theme, shell: Shell, memory: WindowMemory) -> None:
        super().__init__()
        self._theme = theme
        self.shell = shell
        self._memory = memory
        self.setWindowTitle("Consultroom")
        self.setWindowIcon(theme.icon("notebook-pen", "accent", 32))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST)
        self.actions_ = Actions(self)
        self.addActions(self.actions_.all())
        self.status = StatusViewModel(shell)
        central = QWidget()
        central.setObjectName("window")
        box = column(central, gap=0)
        self.banner = self._make_banner()
        box.addWidget(self.banner)
        middle = row(gap=0)
        self.rail = Rail(theme, self.actions_)
        middle.addWidget(self.rail)
        right = column(gap=0)
        self.defect = ProblemPanel(theme)
        self.defect.dismissed.connect(lambda: self.defect.show_problem(None))
        right.addWidget(framed(self.defect, 16, 12, 16, 0))
        self.pages = QStackedWidget()
        right.addWidget(self.pages, 1)
        middle.addLayout(right, 1)
        box.addLayout(middle, 1)
        self.status_bar = StatusBar(theme, self.actions_, shell, self.status)
        box.addWidget(self.status_bar)
        self.setCentralWidget(central)
        self.palette_ = CommandPalette(theme, self.actions_, self)
        self.palette_.closed.connect(self._on_palette_closed)
        self.today: TodayView | None = None
        self.clinic: ClinicView | None = None
        self.encounter: EncounterView | None = None
        self._today_model: TodayViewModel | None = None
        self._clinic_model: ClinicViewModel | None = None
        self._focus_before: QWidget | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(shell.services.settings.idle_lock_seconds * 1000)
        self._idle.timeout.connect(self._on_idle)
        self._connect()

    def _connect(self) -> None:
        shell, actions = self.shell, self.actions_
        shell.stage_changed.connect(self._on_stage)
        shell.operations.defect_found.connect(self.show_defect)
        self.status.changed.connect(self._on_status)
        for identifier, handler in {
            ActionId.PALETTE: self.open_palette,
            ActionId.TODAY: self.show_today,
            ActionId.CLINIC: self.show_clinic,
            ActionId.NEW_VISIT: self._on_new_visit,
            ActionId.FIND: self._on_find,
            ActionId.VERIFY_LOG: self._on_verify,
            ActionId.LOOK_SYSTEM: lambda: self._use_look(Scheme.SYSTEM),
            ActionId.LOOK_LIGHT: lambda: self._use_look(Scheme.LIGHT),
            ActionId.LOOK_DARK: lambda: self._use_look(Scheme.DARK),
            ActionId.LOCK: self.lock,
            ActionId.QUIT: self.close,
        }.items():
            actions[identifier].triggered.connect(handler)

    # stages

    def _on_stage(self) -> None:
        self._forget_places()
        stage = self.shell.stage
        self.palette_.hide()
        self.rail.setVisible(stage is Stage.OPEN)
        if stage is Stage.OPEN:
            self._idle.start()
            self._open_places()
        else:
            self._idle.stop()
            self.actions_.place({Place.ALWAYS})
            self._show_page(self._stage_view(stage))
        self._on_status()

    def _stage_view(self, stage: Stage) -> QWidget:
        if stage is Stage.FIRST_RUN:
            return FirstRunView(self._theme, self.shell)
        if stage is Stage.RECOVERY_WORDS:
            return RecoveryWordsView(self._theme, self.shell)
        if stage is Stage.SEAL_BROKEN:
            return SealBrokenView(self._theme, self.shell)
        return SignInView(self._theme, self.shell)

    def _open_places(self) -> None:
        shell, actions = self.shell, self.actions_
        room, session = shell.room, shell.session
        if session is not None:
            self._remember(session.person.id)
        self.rail.show_places(charts=room is not None, clinic=shell.manages)
        if room is not None:
            self._today_model = TodayViewModel(room, shell.operations)
            self.today = TodayView(self._theme, actions, self._today_model)
            self._today_model.encounter_ready.connect(self.open_encounter)
            self.pages.addWidget(self.today)
        if session is not None and shell.manages:
            self._clinic_model = ClinicViewModel(session, shell.operations)
            self.clinic = ClinicView(self._theme, actions, self._clinic_model, self.status)
            self.pages.addWidget(self.clinic)
        if room is not None:
            self.show_today()
        else:
            self.show_clinic()

    def _remember(self, person: str) -> None:
        """The window as this person left it."""
        kept = self._memory.recall(person, "window")
        if not kept.isEmpty():
            self.restoreGeometry(kept)
        look = bytes(self._memory.recall(person, "look").data()).decode("ascii", "ignore")
        if look in set(Scheme):
            self._theme.use(Scheme(look))

    def _use_look(self, scheme: Scheme) -> None:
        self._theme.use(scheme)
        session = self.shell.session
        if session is not None:
            self._memory.keep(session.person.id, "look", QByteArray(scheme.value.encode()))

    def _forget_places(self) -> None:
        if self.encounter is not None:
            self.encounter.close_view()
        self.today = self.clinic = self.encounter = None
        self._today_model = self._clinic_model = None
        while (page := self.pages.widget(0)) is not None:
            self._drop(page)

    def _drop(self, page: QWidget) -> None:
        self.pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _show_page(self, page: QWidget) -> None:
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    # places

    def show_today(self) -> None:
        """The list of visits."""
        if self.today is None or self._today_model is None:
            return
        self._leave_encounter()
        self._enter(ActionId.TODAY, Place.TODAY)
        self._show_page(self.today)
        self._today_model.refresh()
        self.today.list.setFocus()

    def show_clinic(self) -> None:
        """People and log."""
        if self.clinic is None or self._clinic_model is None:
            return
        self._leave_encounter()
        self._enter(ActionId.CLINIC, Place.CLINIC)
        self._show_page(self.clinic)
        self._clinic_model.refresh()
        self.clinic.table.setFocus()

    def open_encounter(self, identifier: str) -> None:
        """One visit."""
        room, session = self.shell.room, self.shell.session
        if room is None or session is None:
            return
        # Heavy with audio; the first window does not wait for it (see ui.application.run).
        from ui.view_models.encounter import EncounterViewModel  # noqa: PLC0415
        from ui.views.encounter import EncounterView  # noqa: PLC0415

        self._leave_encounter()
        if self.today is not None:
            self.today.panel.close_panel()
        self._enter(ActionId.TODAY, Place.ENCOUNTER)
        visit = EncounterViewModel(room, self.shell.operations, EncounterId(identifier))
        person = session.person
        self.encounter = EncounterView(
            self._theme, self.actions_, visit, self._memory, (person.id, person.display_name)
        )
        self.encounter.left.connect(self.show_today)
        visit.signed.connect(self.status.verify_log)
        self._show_page(self.encounter)
        visit.open()

    def _leave_encounter(self) -> None:
        encounter, self.encounter = self.encounter, None
        if encounter is not None:
            encounter.close_view()
            self._drop(encounter)

    def _enter(self, identifier: ActionId, place: Place) -> None:
        self.rail.show_current(identifier)
        self.actions_.place({Place.ALWAYS, Place.OPEN, place})
        self.actions_[ActionId.TODAY].setEnabled(self.today is not None)
        self.actions_[ActionId.CLINIC].setEnabled(self.clinic is not None)
        self.actions_[ActionId.FIND].setEnabled(place is not Place.ENCOUNTER)

    # actions

    def open_palette(self) -> None:
        if self.palette_.isVisible():
            self.palette_.close_palette()
            return
        self._focus_before = self.focusWidget()
        self.palette_.open()

    def lock(self) -> None:
        """Sign out; a recording under way ends and is kept."""
        self._lock("Locked. Everything is saved.")

    def _lock(self, notice: str) -> None:
        if self.encounter is not None:
            self.encounter.visit.recording.finish()
        self.shell.lock(notice)

    def show_defect(self, problem: Problem) -> None:
        """A defect of ours, said calmly; the window goes on."""
        if not problem.cancelled:
            self.defect.show_problem(problem)

    def _on_new_visit(self) -> None:
        if self.today is not None:
            self.today.open_panel()

    def _on_find(self) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, TodayView | ClinicView):
            page.focus_filter()

    def _on_verify(self) -> None:
        self.status.verify_log()

    def _on_palette_closed(self) -> None:
        before, self._focus_before = self._focus_before, None
        if before is not None and before.isVisible():
            before.setFocus()

    # idle, status, end

    def touched(self) -> None:
        """Somebody is there."""
        if self._idle.isActive():
            self._idle.start()

    def _on_idle(self) -> None:
        recording = self.encounter is not None and self.encounter.visit.recording.active
        working = self.encounter is not None and self.encounter.visit.busy is not None
        if recording or working:
            self._idle.start()
        else:
            self._lock("Locked, because nobody was here for a while. Everything is saved.")

    def _make_banner(self) -> QWidget:
        banner = surface("banner")
        banner.setAccessibleName(DEMONSTRATION)
        box = row(banner, gap=8)
        box.setContentsMargins(16, 4, 16, 4)
        box.addStretch()
        box.addWidget(Glyph(self._theme, "triangle-alert", "amber", 16))
        box.addWidget(label(DEMONSTRATION, "amber"), 0, Qt.AlignmentFlag.AlignVCenter)
        box.addStretch()
        banner.hide()
        return banner

    def _on_status(self) -> None:
        self.banner.setVisible(self.status.engines.demonstration)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        session = self.shell.session
        if session is not None:
            self._memory.keep(session.person.id, "window", self.saveGeometry())
        self._forget_places()
        self.shell.close()
        super().closeEvent(event)
