"""The places beside the visits for the person who is signed in."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, Signal

from app.accounts.permissions import Act, allowed
from app.accounts.session import Duty, Session
from app.bootstrap import Office
from app.domain.identifiers import PatientId
from app.errors import BugError
from app.keys.keyslots import RECOVERY_PERSON
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.shell import Shell, Stage
from ui.view_models.status import StatusViewModel
from ui.widgets.page import Page


class OfficePages(QObject):
    """Each place is built when it is first shown, and forgotten when its person leaves."""

    able_changed = Signal()
    spot_asked = Signal(object)
    """A place in a visit, to go there."""
    set_up_left = Signal()
    """The set-up is not offered any more."""

    def __init__(
        self, theme: Theme, actions: Actions, shell: Shell, status: StatusViewModel
    ) -> None:
        super().__init__(shell)
        self._theme = theme
        self._actions = actions
        self._shell = shell
        self._status = status
        self._pages: dict[ActionId, Page] = {}
        shell.stage_changed.connect(self._warm_up)

    @property
    def offered(self) -> tuple[ActionId, ...]:
        """The places that this person may use."""
        session = self._shell.session
        if session is None or self._shell.office is None:
            return ()
        roles = session.person.roles
        due = Duty.FINISH_SET_UP in session.duties or ActionId.SET_UP in self._pages
        needed = {
            **({ActionId.SET_UP: (Act.CHANGE_POLICIES,)} if due else {}),
            ActionId.PEOPLE: (Act.MANAGE_PEOPLE, Act.ADMIT),
            ActionId.LOG: (Act.READ_LOG,),
            ActionId.BACKUPS: (Act.BACK_UP,),
            ActionId.HEALTH: (Act.CHECK_HEALTH,),
            ActionId.MODELS: (Act.MANAGE_MODELS,),
            ActionId.MACHINE: (Act.MONITOR,),
            ActionId.SETTINGS: (Act.CHANGE_POLICIES,),
            ActionId.ACCOUNT: (Act.OWN_ACCOUNT,),
        }
        if self._shell.room is not None:
            needed[ActionId.PATIENTS] = (Act.READ_CHARTS,)
            needed[ActionId.WORDS] = (Act.READ_CHARTS,)
            needed[ActionId.SNIPPETS] = (Act.READ_CHARTS,)
            needed[ActionId.TEMPLATES] = (Act.READ_CHARTS,)
        if session.person.id == RECOVERY_PERSON:
            del needed[ActionId.ACCOUNT]
        return tuple(
            place for place, acts in needed.items() if any(allowed(act, roles) for act in acts)
        )

    def page(self, place: ActionId) -> Page | None:
        """The page of a place, if it is offered."""
        session, office = self._shell.session, self._shell.office
        if session is None or office is None or place not in self.offered:
            return None
        if place not in self._pages:
            self._pages[place] = page = self._make(place, session, office)
            page.able_changed.connect(self.able_changed)
        return self._pages[place]

    def show_patient(self, patient: PatientId) -> None:
        """One patient's page, in «Patients»."""
        from ui.views.patients import PatientsView  # noqa: PLC0415 - as below

        page = self.page(ActionId.PATIENTS)
        if isinstance(page, PatientsView):
            page.show_patient(patient)

    def forget(self) -> None:
        """Let go of the pages; who shows them takes them down."""
        self._pages.clear()

    def _warm_up(self) -> None:
        """Load the places while somebody looks at the first one."""
        names = [f"ui.views.{place.value}" for place in self.offered]
        if self._shell.stage is Stage.OPEN:
            self._shell.operations.start(
                "warm up", lambda _: [import_module(name) for name in names]
            )

    def _make(self, place: ActionId, session: Session, office: Office) -> Page:
        makers: dict[ActionId, Callable[[Session, Office], Page]] = {
            ActionId.SET_UP: self._set_up,
            ActionId.PEOPLE: self._people,
            ActionId.LOG: self._log,
            ActionId.BACKUPS: self._backups,
            ActionId.HEALTH: self._health,
            ActionId.MODELS: self._models,
            ActionId.MACHINE: self._machine,
            ActionId.SETTINGS: self._settings,
            ActionId.PATIENTS: self._patients,
            ActionId.WORDS: self._words,
            ActionId.SNIPPETS: self._snippets,
            ActionId.TEMPLATES: self._templates,
            ActionId.ACCOUNT: self._account,
        }
        return makers[place](session, office)

    # Each place is imported when somebody goes there; the first window does not wait for them.

    def _set_up(self, _session: Session, office: Office) -> Page:
        from ui.view_models.set_up import SetUpModel  # noqa: PLC0415
        from ui.views.set_up import SetUpView  # noqa: PLC0415

        reads = self._shell.reads_charts
        model = SetUpModel(office.set_up, self._shell.operations, reads_charts=reads)
        model.left.connect(self._on_set_up_left)
        return SetUpView(self._theme, self._actions, model)

    def _on_set_up_left(self) -> None:
        self._pages.pop(ActionId.SET_UP, None)
        self.set_up_left.emit()

    def _people(self, session: Session, office: Office) -> Page:
        from ui.view_models.people import PeopleModel  # noqa: PLC0415
        from ui.views.people import PeopleView  # noqa: PLC0415

        model = PeopleModel(office.people, session, self._shell.operations)
        return PeopleView(self._theme, self._actions, model)

    def _log(self, session: Session, office: Office) -> Page:
        from ui.view_models.log import LogModel  # noqa: PLC0415
        from ui.views.log import LogView  # noqa: PLC0415

        model = LogModel(office.log, session, self._shell.operations)
        model.verified.connect(self._status.take_verdict)
        return LogView(self._theme, self._actions, model)

    def _backups(self, session: Session, office: Office) -> Page:
        from ui.view_models.backups import BackupsModel  # noqa: PLC0415
        from ui.view_models.settings import SettingsModel  # noqa: PLC0415
        from ui.views.backups import BackupsView  # noqa: PLC0415

        operations = self._shell.operations
        model = BackupsModel(office.backups, session, operations)
        model.made.connect(self._status.backups.read)
        plan = SettingsModel(office.policies, session, operations)
        return BackupsView(self._theme, self._actions, model, plan)

    def _health(self, session: Session, office: Office) -> Page:
        from ui.view_models.health import HealthModel  # noqa: PLC0415
        from ui.view_models.updates import UpdatesModel  # noqa: PLC0415
        from ui.views.health import HealthView  # noqa: PLC0415

        operations = self._shell.operations
        model = HealthModel(office.health, office.computing, session, operations)
        model.checked.connect(self._status.take_health)
        model.tested.connect(self._status.take_test)
        updates = None
        if allowed(Act.INSTALL_UPDATES, session.person.roles):
            updates = UpdatesModel(office.updates, session, operations)
        page = HealthView(self._theme, self._actions, model, updates)
        page.restore_asked.connect(self._shell.leave_to_restore)
        return page

    def _machine(self, session: Session, office: Office) -> Page:
        from ui.view_models.machine import MachineModel  # noqa: PLC0415
        from ui.views.machine import MachineView  # noqa: PLC0415

        model = MachineModel(office.monitoring, session, self._shell.operations)
        page = MachineView(self._theme, model, session)
        page.costs.prices.clicked.connect(self._show_prices)
        return page

    def _show_prices(self) -> None:
        """The prices in the settings, ready to be typed."""
        from ui.views.settings import SettingsView  # noqa: PLC0415

        self._actions[ActionId.SETTINGS].trigger()
        page = self.page(ActionId.SETTINGS)
        if isinstance(page, SettingsView):
            page.show_policy("electricity_price")

    def _models(self, _session: Session, office: Office) -> Page:
        from ui.view_models.models import ModelsModel  # noqa: PLC0415
        from ui.view_models.validation import ValidationModel  # noqa: PLC0415
        from ui.views.models import ModelsView  # noqa: PLC0415

        model = ModelsModel(
            office.models, self._shell.operations, self._shell.services.settings.models_from
        )
        reports = ValidationModel(office.validation, self._shell.operations)
        return ModelsView(self._theme, self._actions, model, reports)

    def _settings(self, session: Session, office: Office) -> Page:
        from ui.view_models.letterhead import LetterheadModel  # noqa: PLC0415
        from ui.view_models.patient_data import RetentionModel  # noqa: PLC0415
        from ui.view_models.settings import SettingsModel  # noqa: PLC0415
        from ui.views.settings import SettingsView  # noqa: PLC0415

        operations, room = self._shell.operations, self._shell.room
        model = SettingsModel(office.policies, session, operations)
        retention = RetentionModel(room, operations) if room is not None else None
        letterhead = LetterheadModel(office.letterhead, session, operations)
        return SettingsView(self._theme, self._actions, model, retention, letterhead)

    def _words(self, _session: Session, _office: Office) -> Page:
        from ui.view_models.words import WordsModel  # noqa: PLC0415
        from ui.views.words import WordsView  # noqa: PLC0415

        room, engines = self._shell.room, self._shell.services.engines
        if room is None:
            raise BugError("the words are offered only with the charts")
        told = engines.takes_hotwords
        model = WordsModel(room.vocabulary, self._shell.operations, takes_hotwords=told)
        return WordsView(self._theme, self._actions, model)

    def _snippets(self, _session: Session, _office: Office) -> Page:
        from ui.view_models.snippets import SnippetsModel  # noqa: PLC0415
        from ui.views.snippets import SnippetsView  # noqa: PLC0415

        room = self._shell.room
        if room is None:
            raise BugError("the snippets are offered only with the charts")
        model = SnippetsModel(room.snippets, self._shell.operations)
        return SnippetsView(self._theme, self._actions, model)

    def _templates(self, _session: Session, _office: Office) -> Page:
        from ui.view_models.templates import TemplatesModel  # noqa: PLC0415
        from ui.views.templates import TemplatesView  # noqa: PLC0415

        room = self._shell.room
        if room is None:
            raise BugError("the templates are offered only with the charts")
        model = TemplatesModel(room.templates, self._shell.operations)
        return TemplatesView(self._theme, self._actions, model)

    def _patients(self, _session: Session, _office: Office) -> Page:
        from ui.view_models.patients import PatientsModel  # noqa: PLC0415
        from ui.views.patients import PatientsView  # noqa: PLC0415

        room = self._shell.room
        if room is None:
            raise BugError("the patients are offered only with the charts")
        model = PatientsModel(room, self._shell.operations)
        page = PatientsView(self._theme, self._actions, model)
        page.spot_asked.connect(self.spot_asked)
        return page

    def _account(self, session: Session, office: Office) -> Page:
        from ui.view_models.account import AccountModel  # noqa: PLC0415
        from ui.views.account import AccountView  # noqa: PLC0415

        shortest = session.policies.shortest_password
        model = AccountModel(session.person, office, self._shell.operations, shortest)
        return AccountView(self._theme, self._actions, model)
