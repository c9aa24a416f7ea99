"""Every action, declared once: its name, shortcut, tooltip and place in the palette."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.action_ids import ActionId, Place
from ui.action_spec import ActionSpec
from ui.office_actions import OFFICE_SPECS

__all__ = ["SPECS", "ActionId", "ActionSpec", "Actions", "Place"]


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(ActionId.PALETTE, "Find an action", "Ctrl+K", Place.OPEN, "search"),
    ActionSpec(ActionId.TODAY, "Go to the visits", "Ctrl+1", Place.OPEN, "calendar-days"),
    ActionSpec(ActionId.PEOPLE, "Go to the people", "Ctrl+2", Place.OPEN, "users"),
    ActionSpec(ActionId.LOG, "Go to the log", "Ctrl+3", Place.OPEN, "scroll-text"),
    ActionSpec(ActionId.BACKUPS, "Go to the backups", "Ctrl+4", Place.OPEN, "archive"),
    ActionSpec(
        ActionId.HEALTH, "Go to the health of the stores", "Ctrl+5", Place.OPEN, "heart-pulse"
    ),
    ActionSpec(ActionId.MODELS, "Go to the models", "Ctrl+Alt+5", Place.OPEN, "cpu"),
    ActionSpec(ActionId.MACHINE, "Go to the machine", "Ctrl+Alt+6", Place.OPEN, "activity"),
    ActionSpec(ActionId.SETTINGS, "Go to the settings", "Ctrl+6", Place.OPEN, "sliders-horizontal"),
    ActionSpec(ActionId.WORDS, "Go to the words", "Ctrl+7", Place.OPEN, "list-checks"),
    ActionSpec(ActionId.SNIPPETS, "Go to the snippets", "Ctrl+8", Place.OPEN, "stamp"),
    ActionSpec(ActionId.TEMPLATES, "Go to the templates", "Ctrl+9", Place.OPEN, "notebook-pen"),
    ActionSpec(ActionId.PATIENTS, "Go to the patients, and search", "Ctrl+0", Place.OPEN, "user"),
    ActionSpec(ActionId.OPEN_PATIENT, "Open the patient's page", "Ctrl+U", Place.PATIENT, "user"),
    ActionSpec(
        ActionId.EDIT_PATIENT, "Edit the patient's data", "Ctrl+Shift+U", Place.PATIENTS, "pencil"
    ),
    ActionSpec(
        ActionId.VISIT_OF_PATIENT,
        "New visit of this patient",
        "Ctrl+Shift+0",
        Place.PATIENTS,
        "plus",
    ),
    ActionSpec(
        ActionId.LEAVE_PATIENT, "Back to the patients", "Alt+Left", Place.PATIENTS, "arrow-left"
    ),
    ActionSpec(ActionId.NEW_VISIT, "New visit", "Ctrl+N", Place.TODAY, "plus"),
    ActionSpec(ActionId.FIND, "Filter the list, or find words", "Ctrl+F", Place.OPEN, "search"),
    ActionSpec(
        ActionId.NEXT_STEP,
        "Do the next step of the visit",
        "Ctrl+Return",
        Place.ENCOUNTER,
        "chevron-right",
    ),
    ActionSpec(ActionId.CANCEL, "Stop what is running", "Ctrl+.", Place.ENCOUNTER, "square"),
    ActionSpec(ActionId.RECORD, "Record, or finish recording", "Ctrl+R", Place.ENCOUNTER, "mic"),
    ActionSpec(
        ActionId.PAUSE, "Pause or go on recording", "Ctrl+Shift+R", Place.ENCOUNTER, "pause"
    ),
    ActionSpec(
        ActionId.DISCARD, "Discard the recording", "Ctrl+Backspace", Place.ENCOUNTER, "trash-2"
    ),
    ActionSpec(
        ActionId.TALK,
        "Hold to talk: record while the key is down",
        "F9",
        Place.ENCOUNTER,
        "mic",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.MODE, "Record a dictation, or the whole visit", "Ctrl+M", Place.ENCOUNTER, "users"
    ),
    ActionSpec(
        ActionId.MICROPHONE,
        "Choose and test the microphone",
        "Ctrl+Shift+M",
        Place.ENCOUNTER,
        "sliders-horizontal",
    ),
    ActionSpec(
        ActionId.CONSENT,
        "Show, keep or withdraw the consent",
        "Ctrl+Shift+Y",
        Place.ENCOUNTER,
        "user-check",
    ),
    ActionSpec(ActionId.IMPORT, "Import audio files", "Ctrl+I", Place.ENCOUNTER, "upload"),
    ActionSpec(ActionId.NEXT_FLAG, "Next flag", "J", Place.ENCOUNTER, "flag", in_pane=True),
    ActionSpec(ActionId.PREVIOUS_FLAG, "Previous flag", "K", Place.ENCOUNTER, "flag", in_pane=True),
    ActionSpec(
        ActionId.NEXT_UNREAD,
        "Next sentence that was not read yet",
        "U",
        Place.ENCOUNTER,
        "eye",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.REASONS,
        "Show the reasons of the statement",
        "Return",
        Place.ENCOUNTER,
        "list-checks",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.PLAY,
        "Play the words of the statement",
        "Space",
        Place.ENCOUNTER,
        "play",
        in_pane=True,
    ),
    ActionSpec(ActionId.EDIT, "Edit the statement", "E", Place.ENCOUNTER, "pencil", in_pane=True),
    ActionSpec(
        ActionId.REMOVE, "Remove the statement", "X", Place.ENCOUNTER, "trash-2", in_pane=True
    ),
    ActionSpec(
        ActionId.ATTEST,
        "Attest the statement by name",
        "A",
        Place.ENCOUNTER,
        "signature",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.ADD, "Add a sentence to the section", "N", Place.ENCOUNTER, "plus", in_pane=True
    ),
    ActionSpec(
        ActionId.UNDO, "Undo the last change of the note", "Ctrl+Z", Place.ENCOUNTER, "undo-2"
    ),
    ActionSpec(
        ActionId.ACCEPT_HEARD,
        "Write what was heard into the statement",
        "H",
        Place.ENCOUNTER,
        "check",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.REGENERATE,
        "Write the statement anew",
        "G",
        Place.ENCOUNTER,
        "rotate-ccw",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.REGENERATE_SECTION,
        "Write the section anew",
        "Shift+G",
        Place.ENCOUNTER,
        "rotate-ccw",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.MISSING,
        "Go to what was said and is not in the note",
        "Alt+M",
        Place.ENCOUNTER,
        "circle-help",
    ),
    ActionSpec(
        ActionId.RIGHT_PATIENT,
        "Say that it is the right patient",
        "Alt+P",
        Place.ENCOUNTER,
        "user-check",
    ),
    ActionSpec(
        ActionId.DRAFT_CHANGES,
        "Show what became of the draft",
        "Alt+D",
        Place.ENCOUNTER,
        "scroll-text",
    ),
    ActionSpec(
        ActionId.NEXT_NOTE, "Next note of the visit", "Ctrl+PgDown", Place.ENCOUNTER, "notebook-pen"
    ),
    ActionSpec(
        ActionId.PREVIOUS_NOTE,
        "Previous note of the visit",
        "Ctrl+PgUp",
        Place.ENCOUNTER,
        "notebook-pen",
    ),
    ActionSpec(
        ActionId.REDO, "Bring back the last undone change", "Ctrl+Y", Place.ENCOUNTER, "undo-2"
    ),
    ActionSpec(
        ActionId.RECHECK,
        "Check the note against the corrected transcript",
        "Ctrl+Shift+K",
        Place.ENCOUNTER,
        "rotate-ccw",
    ),
    ActionSpec(
        ActionId.ADDENDUM,
        "Add a remark to the signed note",
        "F6",
        Place.ENCOUNTER,
        "pencil",
    ),
    ActionSpec(ActionId.COSIGN, "Sign as a second person", "F7", Place.ENCOUNTER, "signature"),
    ActionSpec(
        ActionId.ENTER_IN_ERROR,
        "Declare the signed note entered in error",
        "Shift+F7",
        Place.ENCOUNTER,
        "octagon-x",
    ),
    ActionSpec(
        ActionId.REDRAFT,
        "Draft the note again",
        "Ctrl+Shift+W",
        Place.ENCOUNTER,
        "notebook-pen",
    ),
    ActionSpec(
        ActionId.CHOOSE_TEMPLATE,
        "Choose the template of the note",
        "Ctrl+T",
        Place.ENCOUNTER,
        "list-checks",
    ),
    ActionSpec(
        ActionId.DRAFT_OPTIONS,
        "Say how the next note is drafted",
        "Ctrl+J",
        Place.ENCOUNTER,
        "sliders-horizontal",
    ),
    ActionSpec(
        ActionId.WRITE_ALONE, "Write the note alone", "Ctrl+Shift+J", Place.ENCOUNTER, "pencil"
    ),
    ActionSpec(
        ActionId.EDIT_WORDS, "Correct the words of the transcript", "F2", Place.ENCOUNTER, "pencil"
    ),
    ActionSpec(
        ActionId.RESTORE_WORDS,
        "Take back one change of the transcript, at the caret",
        "Ctrl+F2",
        Place.ENCOUNTER,
        "undo-2",
    ),
    ActionSpec(
        ActionId.UNDO_WORDS,
        "Undo the last correction of the transcript",
        "Ctrl+Shift+Z",
        Place.ENCOUNTER,
        "undo-2",
    ),
    ActionSpec(
        ActionId.CHANGES,
        "Show what was changed in the transcript",
        "Ctrl+D",
        Place.ENCOUNTER,
        "scroll-text",
    ),
    ActionSpec(
        ActionId.PLAY_WORDS,
        "Play from the word of the transcript",
        "Ctrl+Space",
        Place.ENCOUNTER,
        "play",
    ),
    ActionSpec(ActionId.FASTER, "Play faster", "Ctrl+]", Place.ENCOUNTER, "play"),
    ActionSpec(ActionId.SLOWER, "Play slower", "Ctrl+[", Place.ENCOUNTER, "play"),
    ActionSpec(
        ActionId.NEXT_DOUBT, "Next word to look at", "Alt+Down", Place.ENCOUNTER, "circle-help"
    ),
    ActionSpec(
        ActionId.PREVIOUS_DOUBT,
        "Previous word to look at",
        "Alt+Up",
        Place.ENCOUNTER,
        "circle-help",
    ),
    ActionSpec(ActionId.SPEAKER_1, "The first speaker says this", "Alt+1", Place.ENCOUNTER, "user"),
    ActionSpec(
        ActionId.SPEAKER_2, "The second speaker says this", "Alt+2", Place.ENCOUNTER, "user"
    ),
    ActionSpec(ActionId.SPEAKER_3, "The third speaker says this", "Alt+3", Place.ENCOUNTER, "user"),
    ActionSpec(
        ActionId.SPEAKER_4, "The fourth speaker says this", "Alt+4", Place.ENCOUNTER, "user"
    ),
    ActionSpec(ActionId.NO_SPEAKER, "Nobody is named for this", "Alt+0", Place.ENCOUNTER, "user-x"),
    ActionSpec(
        ActionId.SWAP_SPEAKERS,
        "Exchange the first two speakers",
        "Ctrl+Alt+S",
        Place.ENCOUNTER,
        "users",
    ),
    ActionSpec(
        ActionId.RENAME_SPEAKER,
        "Rename the speaker of this",
        "Shift+F2",
        Place.ENCOUNTER,
        "pencil",
    ),
    ActionSpec(
        ActionId.TELL_APART, "Tell the voices apart", "Ctrl+Alt+V", Place.ENCOUNTER, "users"
    ),
    *OFFICE_SPECS,
    ActionSpec(
        ActionId.ALWAYS_WRITE,
        "Always write these words like this",
        "Ctrl+Alt+A",
        Place.ENCOUNTER,
        "list-checks",
    ),
    ActionSpec(ActionId.SAVE_SETTINGS, "Save the settings", "Ctrl+S", Place.SETTINGS, "check"),
    ActionSpec(
        ActionId.UNDO_SETTINGS,
        "Undo changes that are not saved",
        "Ctrl+Alt+Z",
        Place.SETTINGS,
        "undo-2",
    ),
    ActionSpec(
        ActionId.EXPORT_NOTE,
        "Copy, print or save the note",
        "Ctrl+G",
        Place.ENCOUNTER,
        "file-down",
    ),
    ActionSpec(
        ActionId.EXPORT_PATIENT,
        "Export everything of the patient",
        "Ctrl+Shift+E",
        Place.PATIENT,
        "file-down",
    ),
    ActionSpec(
        ActionId.ERASE_PATIENT, "Erase the patient's record", "Ctrl+Alt+E", Place.PATIENT, "eraser"
    ),
    ActionSpec(ActionId.SWEEP, "Delete what is due", "Ctrl+Alt+D", Place.TODAY, "trash-2"),
    ActionSpec(ActionId.LOOK_SYSTEM, "Look: as the system", "Ctrl+Alt+0", Place.ALWAYS, "eye"),
    ActionSpec(ActionId.LOOK_LIGHT, "Look: light", "Ctrl+Alt+1", Place.ALWAYS, "eye"),
    ActionSpec(ActionId.LOOK_DARK, "Look: dark", "Ctrl+Alt+2", Place.ALWAYS, "eye"),
    ActionSpec(ActionId.FOUND, "Found a clinic", "Ctrl+Alt+N", Place.START, "building-2"),
    ActionSpec(
        ActionId.RESTORE,
        "Restore a clinic from a backup",
        "Ctrl+Alt+R",
        Place.RESTORE,
        "rotate-ccw",
    ),
    ActionSpec(
        ActionId.ENROL,
        "First time here: use an enrolment code",
        "Ctrl+Alt+C",
        Place.SIGN_IN,
        "user-plus",
    ),
    ActionSpec(
        ActionId.RECOVER,
        "Lost everything: use the recovery key",
        "Ctrl+Alt+K",
        Place.SIGN_IN,
        "key-round",
    ),
    ActionSpec(ActionId.PRINT_SHEET, "Print the recovery sheet", "Ctrl+P", Place.SHEET, "printer"),
    ActionSpec(ActionId.ACCOUNT, "Your passphrase and codes", "Ctrl+,", Place.OPEN, "user"),
    ActionSpec(
        ActionId.FINISH_COVERED,
        "Finish the recording behind the cover",
        "Ctrl+Shift+F",
        Place.COVERED,
        "square",
    ),
    ActionSpec(ActionId.CHANGE_USER, "Change user", "Ctrl+Shift+L", Place.OPEN, "users"),
    ActionSpec(ActionId.LOCK, "Lock and sign out", "Ctrl+L", Place.OPEN, "lock"),
    ActionSpec(ActionId.QUIT, "Close Consultroom", "Ctrl+Q", Place.ALWAYS, "x"),
)


class Actions(QObject):
    """The QAction of every declared action; views connect to them and enable them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[ActionId, QAction] = {}
        for spec in SPECS:
            action = QAction(spec.name, self)
            action.setObjectName(spec.id.value)
            action.setToolTip(self.tooltip(spec.id))
            if not spec.in_pane:
                action.setShortcut(QKeySequence(spec.shortcut))
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._actions[spec.id] = action

    def __getitem__(self, identifier: ActionId) -> QAction:
        return self._actions[identifier]

    def all(self) -> list[QAction]:
        return list(self._actions.values())

    def place(self, places: set[Place]) -> None:
        """Only what belongs to these places can be used now."""
        for spec in SPECS:
            self._actions[spec.id].setEnabled(spec.place in places)

    @staticmethod
    def spec(identifier: ActionId) -> ActionSpec:
        return next(spec for spec in SPECS if spec.id is identifier)

    @classmethod
    def tooltip(cls, identifier: ActionId) -> str:
        """The name with the shortcut as this system writes it."""
        spec = cls.spec(identifier)
        return f"{spec.name}  ({cls.keys(identifier)})"

    @classmethod
    def keys(cls, identifier: ActionId) -> str:
        """The shortcut as this system writes it."""
        return QKeySequence(cls.spec(identifier).shortcut).toString(
            QKeySequence.SequenceFormat.NativeText
        )
