"""Every action, declared once: its name, shortcut, tooltip and place in the palette."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.action_ids import ActionId, Place

__all__ = ["SPECS", "ActionId", "ActionSpec", "Actions", "Place"]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """`in_pane` keys are taken by a view itself, such as letters by the note that has the focus."""

    id: ActionId
    name: str
    shortcut: str
    place: Place
    icon: str
    in_pane: bool = False


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(ActionId.PALETTE, "Find an action", "Ctrl+K", Place.OPEN, "search"),
    ActionSpec(ActionId.TODAY, "Go to the visits", "Ctrl+1", Place.OPEN, "calendar-days"),
    ActionSpec(ActionId.PEOPLE, "Go to the people", "Ctrl+2", Place.OPEN, "users"),
    ActionSpec(ActionId.LOG, "Go to the log", "Ctrl+3", Place.OPEN, "scroll-text"),
    ActionSpec(ActionId.BACKUPS, "Go to the backups", "Ctrl+4", Place.OPEN, "archive"),
    ActionSpec(
        ActionId.HEALTH, "Go to the health of the stores", "Ctrl+5", Place.OPEN, "heart-pulse"
    ),
    ActionSpec(ActionId.SETTINGS, "Go to the settings", "Ctrl+6", Place.OPEN, "sliders-horizontal"),
    ActionSpec(ActionId.WORDS, "Go to the words", "Ctrl+7", Place.OPEN, "list-checks"),
    ActionSpec(ActionId.SNIPPETS, "Go to the snippets", "Ctrl+8", Place.OPEN, "stamp"),
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
    ActionSpec(ActionId.INVITE, "Invite somebody", "Ctrl+Shift+N", Place.PEOPLE, "user-plus"),
    ActionSpec(
        ActionId.REINVITE,
        "Invite again, or change roles",
        "Ctrl+Shift+I",
        Place.PEOPLE,
        "key-round",
    ),
    ActionSpec(
        ActionId.DISABLE, "Disable or enable the account", "Ctrl+Shift+D", Place.PEOPLE, "user-x"
    ),
    ActionSpec(ActionId.RETIRE, "Retire the account", "Ctrl+Shift+Del", Place.PEOPLE, "user-minus"),
    ActionSpec(
        ActionId.ADMIT,
        "Admit the clinician to the charts",
        "Ctrl+Shift+A",
        Place.PEOPLE,
        "user-check",
    ),
    ActionSpec(ActionId.VERIFY_LOG, "Verify the log", "Ctrl+Shift+V", Place.OPEN, "shield-check"),
    ActionSpec(
        ActionId.VERIFY_AGAINST,
        "Verify the log against a checkpoint file",
        "Ctrl+Shift+G",
        Place.LOG,
        "shield-check",
    ),
    ActionSpec(
        ActionId.EXPORT_LOG, "Export the events that are listed", "Ctrl+E", Place.LOG, "file-down"
    ),
    ActionSpec(
        ActionId.OLDER_EVENTS, "Show older events", "Ctrl+Shift+O", Place.LOG, "chevron-down"
    ),
    ActionSpec(
        ActionId.EXPORT_CHECKPOINT, "Export a checkpoint", "Ctrl+Shift+C", Place.LOG, "file-down"
    ),
    ActionSpec(
        ActionId.COUNTERSIGN, "Countersign a checkpoint", "Ctrl+Shift+S", Place.LOG, "signature"
    ),
    ActionSpec(
        ActionId.REQUEST_TIMESTAMP, "Ask for a time stamp", "Ctrl+Shift+T", Place.LOG, "stamp"
    ),
    ActionSpec(ActionId.ADD_TIMESTAMP, "Add a time stamp", "Ctrl+Alt+T", Place.LOG, "stamp"),
    ActionSpec(ActionId.BACK_UP, "Back up now", "Ctrl+B", Place.BACKUPS, "archive"),
    ActionSpec(
        ActionId.VERIFY_BACKUP, "Verify the backup", "Ctrl+Shift+B", Place.BACKUPS, "shield-check"
    ),
    ActionSpec(
        ActionId.BACKUP_FOLDER,
        "Use another folder for backups",
        "Ctrl+O",
        Place.BACKUPS,
        "folder-open",
    ),
    ActionSpec(
        ActionId.BACKUP_PLAN,
        "Change when and where backups are made",
        "Ctrl+Shift+P",
        Place.BACKUPS,
        "calendar-clock",
    ),
    ActionSpec(
        ActionId.THIN_BACKUPS, "Remove old backups", "Ctrl+Shift+X", Place.BACKUPS, "trash-2"
    ),
    ActionSpec(ActionId.CHECK_HEALTH, "Check the stores", "Ctrl+H", Place.HEALTH, "heart-pulse"),
    ActionSpec(
        ActionId.LEAVE_TO_RESTORE,
        "Sign out and restore from a backup",
        "Ctrl+Shift+H",
        Place.HEALTH,
        "rotate-ccw",
    ),
    ActionSpec(ActionId.NEW_SNIPPET, "New snippet", "Ctrl+Alt+M", Place.SNIPPETS, "plus"),
    ActionSpec(ActionId.SAVE_SNIPPET, "Save the snippet", "Ctrl+Alt+Y", Place.SNIPPETS, "check"),
    ActionSpec(
        ActionId.REMOVE_SNIPPET, "Remove the snippet", "Ctrl+Alt+L", Place.SNIPPETS, "trash-2"
    ),
    ActionSpec(ActionId.NEW_WORD, "New word", "Ctrl+Alt+W", Place.WORDS, "plus"),
    ActionSpec(ActionId.SAVE_WORD, "Save the word", "Ctrl+Alt+Return", Place.WORDS, "check"),
    ActionSpec(ActionId.REMOVE_WORD, "Remove the word", "Ctrl+Alt+X", Place.WORDS, "trash-2"),
    ActionSpec(
        ActionId.IMPORT_WORDS, "Import a list of words", "Ctrl+Alt+I", Place.WORDS, "upload"
    ),
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
