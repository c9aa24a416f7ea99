"""Every action, declared once: its name, shortcut, tooltip and place in the palette."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from app.texts import marked, tr
from ui.action_ids import ActionId, Place
from ui.action_spec import ActionSpec
from ui.office_actions import OFFICE_SPECS
from ui.visit_actions import VISIT_SPECS

__all__ = ["SPECS", "ActionId", "ActionSpec", "Actions", "Place"]


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(ActionId.PALETTE, marked("Find an action"), "Ctrl+K", Place.OPEN, "search"),
    ActionSpec(ActionId.TODAY, marked("Go to the visits"), "Ctrl+1", Place.OPEN, "calendar-days"),
    ActionSpec(ActionId.PEOPLE, marked("Go to the people"), "Ctrl+2", Place.OPEN, "users"),
    ActionSpec(ActionId.LOG, marked("Go to the log"), "Ctrl+3", Place.OPEN, "scroll-text"),
    ActionSpec(ActionId.BACKUPS, marked("Go to the backups"), "Ctrl+4", Place.OPEN, "archive"),
    ActionSpec(
        ActionId.HEALTH,
        marked("Go to the health of the stores"),
        "Ctrl+5",
        Place.OPEN,
        "heart-pulse",
    ),
    ActionSpec(ActionId.MODELS, marked("Go to the models"), "Alt+5", Place.OPEN, "cpu"),
    ActionSpec(ActionId.MACHINE, marked("Go to the machine"), "Alt+6", Place.OPEN, "activity"),
    ActionSpec(
        ActionId.SETTINGS, marked("Go to the settings"), "Ctrl+6", Place.OPEN, "sliders-horizontal"
    ),
    ActionSpec(ActionId.WORDS, marked("Go to the words"), "Ctrl+7", Place.OPEN, "list-checks"),
    ActionSpec(ActionId.SNIPPETS, marked("Go to the snippets"), "Ctrl+8", Place.OPEN, "stamp"),
    ActionSpec(
        ActionId.TEMPLATES, marked("Go to the templates"), "Ctrl+9", Place.OPEN, "notebook-pen"
    ),
    ActionSpec(
        ActionId.PATIENTS, marked("Go to the patients, and search"), "Ctrl+0", Place.OPEN, "user"
    ),
    ActionSpec(
        ActionId.OPEN_PATIENT, marked("Open the patient's page"), "Ctrl+U", Place.PATIENT, "user"
    ),
    ActionSpec(
        ActionId.EDIT_PATIENT,
        marked("Edit the patient's data"),
        "Ctrl+Shift+U",
        Place.PATIENTS,
        "pencil",
    ),
    ActionSpec(
        ActionId.VISIT_OF_PATIENT,
        marked("New visit of this patient"),
        "Ctrl+Shift+0",
        Place.PATIENTS,
        "plus",
    ),
    ActionSpec(
        ActionId.LEAVE_PATIENT,
        marked("Back to the patients"),
        "Alt+Left",
        Place.PATIENTS,
        "arrow-left",
    ),
    ActionSpec(ActionId.NEW_VISIT, marked("New visit"), "Ctrl+N", Place.TODAY, "plus"),
    ActionSpec(
        ActionId.FIND, marked("Filter the list, or find words"), "Ctrl+F", Place.OPEN, "search"
    ),
    *VISIT_SPECS,
    *OFFICE_SPECS,
    ActionSpec(
        ActionId.ALWAYS_WRITE,
        marked("Always write these words like this"),
        "Ctrl+Shift+A",
        Place.ENCOUNTER,
        "list-checks",
    ),
    ActionSpec(
        ActionId.SAVE_SETTINGS, marked("Save the settings"), "Ctrl+S", Place.SETTINGS, "check"
    ),
    ActionSpec(
        ActionId.UNDO_SETTINGS,
        marked("Undo changes that are not saved"),
        "Ctrl+R",
        Place.SETTINGS,
        "undo-2",
    ),
    ActionSpec(
        ActionId.EXPORT_NOTE,
        marked("Copy, print or save the note"),
        "Ctrl+G",
        Place.ENCOUNTER,
        "file-down",
    ),
    ActionSpec(
        ActionId.EXPORT_PATIENT,
        marked("Export everything of the patient"),
        "Ctrl+Shift+E",
        Place.PATIENT,
        "file-down",
    ),
    ActionSpec(
        ActionId.ERASE_PATIENT,
        marked("Erase the patient's record"),
        "Ctrl+Shift+Del",
        Place.PATIENT,
        "eraser",
    ),
    ActionSpec(
        ActionId.SWEEP, marked("Delete what is due"), "Ctrl+Shift+D", Place.TODAY, "trash-2"
    ),
    ActionSpec(
        ActionId.LOOK_SYSTEM, marked("Look: as the system"), "Ctrl+Shift+F6", Place.ALWAYS, "eye"
    ),
    ActionSpec(ActionId.LOOK_LIGHT, marked("Look: light"), "Ctrl+Shift+F7", Place.ALWAYS, "eye"),
    ActionSpec(ActionId.LOOK_DARK, marked("Look: dark"), "Ctrl+Shift+F8", Place.ALWAYS, "eye"),
    ActionSpec(ActionId.FOUND, marked("Set up a new clinic"), "Ctrl+N", Place.START, "building-2"),
    ActionSpec(
        ActionId.RESTORE,
        marked("Restore a clinic from a backup"),
        "Ctrl+R",
        Place.RESTORE,
        "rotate-ccw",
    ),
    ActionSpec(
        ActionId.ENROL,
        marked("First time, or passphrase forgotten: use an enrolment code"),
        "Ctrl+Shift+E",
        Place.SIGN_IN,
        "user-plus",
    ),
    ActionSpec(
        ActionId.RECOVER,
        marked("Lost everything: use the recovery key"),
        "Ctrl+Shift+K",
        Place.SIGN_IN,
        "key-round",
    ),
    ActionSpec(
        ActionId.PRINT_SHEET, marked("Print the recovery sheet"), "Ctrl+P", Place.SHEET, "printer"
    ),
    ActionSpec(ActionId.ACCOUNT, marked("Your passphrase and codes"), "Ctrl+,", Place.OPEN, "user"),
    ActionSpec(
        ActionId.FINISH_COVERED,
        marked("Finish the recording behind the cover"),
        "Ctrl+Shift+F",
        Place.COVERED,
        "square",
    ),
    ActionSpec(ActionId.CHANGE_USER, marked("Change user"), "Ctrl+Shift+L", Place.OPEN, "users"),
    ActionSpec(ActionId.LOCK, marked("Lock and sign out"), "Ctrl+L", Place.OPEN, "lock"),
    ActionSpec(ActionId.QUIT, marked("Close Consultroom"), "Ctrl+Q", Place.ALWAYS, "x"),
)


_BY_ID = {spec.id: spec for spec in SPECS}


class Actions(QObject):
    """The QAction of every declared action; views connect to them and enable them.

    Each is made when it is first asked for: the first door needs few, and nobody waits for more.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[ActionId, QAction] = {}
        self._places: set[Place] = set(Place)

    def __getitem__(self, identifier: ActionId) -> QAction:
        if identifier not in self._actions:
            self._actions[identifier] = self._make(self.spec(identifier))
        return self._actions[identifier]

    def all(self) -> list[QAction]:
        return [self[spec.id] for spec in SPECS]

    def translate(self) -> None:
        """Say what each does in the language in use."""
        for identifier, action in self._actions.items():
            action.setText(self.name(identifier))
            action.setToolTip(self.tooltip(identifier))

    def place(self, places: set[Place]) -> None:
        """Only what belongs to these places can be used now."""
        self._places = places
        for identifier, action in self._actions.items():
            action.setEnabled(self.spec(identifier).place in places)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(self.name(spec.id), self)
        action.setObjectName(spec.id.value)
        action.setToolTip(self.tooltip(spec.id))
        if not spec.in_pane:
            action.setShortcut(QKeySequence(spec.shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setEnabled(spec.place in self._places)
        return action

    @staticmethod
    def spec(identifier: ActionId) -> ActionSpec:
        return _BY_ID[identifier]

    @classmethod
    def name(cls, identifier: ActionId) -> str:
        """What it does, in the language in use."""
        return tr(cls.spec(identifier).name)

    @classmethod
    def tooltip(cls, identifier: ActionId) -> str:
        """The name with the shortcut as this system writes it."""
        return f"{cls.name(identifier)}  ({cls.keys(identifier)})"

    @classmethod
    def keys(cls, identifier: ActionId) -> str:
        """The shortcut as this system writes it."""
        return QKeySequence(cls.spec(identifier).shortcut).toString(
            QKeySequence.SequenceFormat.NativeText
        )
