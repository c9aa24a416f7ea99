"""The actions of an open visit: recording, the transcript, the note."""

from __future__ import annotations

from app.texts import marked
from ui.action_ids import ActionId, Place
from ui.action_spec import ActionSpec

VISIT_SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(
        ActionId.NEXT_STEP,
        marked("Do the next step of the visit"),
        "Ctrl+Return",
        Place.ENCOUNTER,
        "chevron-right",
    ),
    ActionSpec(
        ActionId.CANCEL, marked("Stop what is running"), "Ctrl+.", Place.ENCOUNTER, "square"
    ),
    ActionSpec(
        ActionId.RECORD, marked("Record, or finish recording"), "Ctrl+R", Place.ENCOUNTER, "mic"
    ),
    ActionSpec(
        ActionId.PAUSE, marked("Pause or go on recording"), "Ctrl+Shift+R", Place.ENCOUNTER, "pause"
    ),
    ActionSpec(
        ActionId.DISCARD,
        marked("Discard the recording"),
        "Ctrl+Backspace",
        Place.ENCOUNTER,
        "trash-2",
    ),
    ActionSpec(
        ActionId.TALK,
        marked("Hold to talk: record while the key is down"),
        "F9",
        Place.ENCOUNTER,
        "mic",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.MODE,
        marked("Record a dictation, or the whole visit"),
        "Ctrl+M",
        Place.ENCOUNTER,
        "users",
    ),
    ActionSpec(
        ActionId.MICROPHONE,
        marked("Choose and test the microphone"),
        "Ctrl+Shift+M",
        Place.ENCOUNTER,
        "sliders-horizontal",
    ),
    ActionSpec(
        ActionId.CONSENT,
        marked("Show, keep or withdraw the consent"),
        "Ctrl+Shift+Y",
        Place.ENCOUNTER,
        "user-check",
    ),
    ActionSpec(ActionId.IMPORT, marked("Import audio files"), "Ctrl+I", Place.ENCOUNTER, "upload"),
    ActionSpec(ActionId.NEXT_FLAG, marked("Next flag"), "J", Place.ENCOUNTER, "flag", in_pane=True),
    ActionSpec(
        ActionId.PREVIOUS_FLAG, marked("Previous flag"), "K", Place.ENCOUNTER, "flag", in_pane=True
    ),
    ActionSpec(
        ActionId.NEXT_UNREAD,
        marked("Next sentence that was not read yet"),
        "U",
        Place.ENCOUNTER,
        "eye",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.REASONS,
        marked("Show the reasons of the statement"),
        "Return",
        Place.ENCOUNTER,
        "list-checks",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.PLAY,
        marked("Play the words of the statement"),
        "Space",
        Place.ENCOUNTER,
        "play",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.EDIT, marked("Edit the statement"), "E", Place.ENCOUNTER, "pencil", in_pane=True
    ),
    ActionSpec(
        ActionId.REMOVE,
        marked("Remove the statement"),
        "X",
        Place.ENCOUNTER,
        "trash-2",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.ATTEST,
        marked("Attest the statement by name"),
        "A",
        Place.ENCOUNTER,
        "signature",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.ADD,
        marked("Add a sentence to the section"),
        "N",
        Place.ENCOUNTER,
        "plus",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.UNDO,
        marked("Undo the last change of the note"),
        "Ctrl+Z",
        Place.ENCOUNTER,
        "undo-2",
    ),
    ActionSpec(
        ActionId.ACCEPT_HEARD,
        marked("Write what was heard into the statement"),
        "H",
        Place.ENCOUNTER,
        "check",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.REGENERATE,
        marked("Write the statement anew"),
        "G",
        Place.ENCOUNTER,
        "rotate-ccw",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.REGENERATE_SECTION,
        marked("Write the section anew"),
        "Shift+G",
        Place.ENCOUNTER,
        "rotate-ccw",
        in_pane=True,
    ),
    ActionSpec(
        ActionId.MISSING,
        marked("Go to what was said and is not in the note"),
        "Alt+M",
        Place.ENCOUNTER,
        "circle-help",
    ),
    ActionSpec(
        ActionId.RIGHT_PATIENT,
        marked("Say that it is the right patient"),
        "Alt+P",
        Place.ENCOUNTER,
        "user-check",
    ),
    ActionSpec(
        ActionId.DRAFT_CHANGES,
        marked("Show what became of the draft"),
        "Alt+D",
        Place.ENCOUNTER,
        "scroll-text",
    ),
    ActionSpec(
        ActionId.NEXT_NOTE,
        marked("Next note of the visit"),
        "Ctrl+PgDown",
        Place.ENCOUNTER,
        "notebook-pen",
    ),
    ActionSpec(
        ActionId.PREVIOUS_NOTE,
        marked("Previous note of the visit"),
        "Ctrl+PgUp",
        Place.ENCOUNTER,
        "notebook-pen",
    ),
    ActionSpec(
        ActionId.REDO,
        marked("Bring back the last undone change"),
        "Ctrl+Y",
        Place.ENCOUNTER,
        "undo-2",
    ),
    ActionSpec(
        ActionId.RECHECK,
        marked("Check the note against the corrected transcript"),
        "Ctrl+Shift+K",
        Place.ENCOUNTER,
        "rotate-ccw",
    ),
    ActionSpec(
        ActionId.ADDENDUM,
        marked("Add a remark to the signed note"),
        "F6",
        Place.ENCOUNTER,
        "pencil",
    ),
    ActionSpec(
        ActionId.COSIGN, marked("Sign as a second person"), "F7", Place.ENCOUNTER, "signature"
    ),
    ActionSpec(
        ActionId.ENTER_IN_ERROR,
        marked("Declare the signed note entered in error"),
        "Shift+F7",
        Place.ENCOUNTER,
        "octagon-x",
    ),
    ActionSpec(
        ActionId.REDRAFT,
        marked("Draft the note again"),
        "Ctrl+Shift+W",
        Place.ENCOUNTER,
        "notebook-pen",
    ),
    ActionSpec(
        ActionId.CHOOSE_TEMPLATE,
        marked("Choose the template of the note"),
        "Ctrl+T",
        Place.ENCOUNTER,
        "list-checks",
    ),
    ActionSpec(
        ActionId.DRAFT_OPTIONS,
        marked("Say how the next note is drafted"),
        "Ctrl+J",
        Place.ENCOUNTER,
        "sliders-horizontal",
    ),
    ActionSpec(
        ActionId.WRITE_ALONE,
        marked("Write the note alone"),
        "Ctrl+Shift+J",
        Place.ENCOUNTER,
        "pencil",
    ),
    ActionSpec(
        ActionId.LEAVE_OUT,
        marked("Go on without a recording"),
        "Alt+O",
        Place.ENCOUNTER,
        "audio-lines",
    ),
    ActionSpec(
        ActionId.EDIT_WORDS,
        marked("Correct the words of the transcript"),
        "F2",
        Place.ENCOUNTER,
        "pencil",
    ),
    ActionSpec(
        ActionId.RESTORE_WORDS,
        marked("Take back one change of the transcript, at the caret"),
        "Ctrl+F2",
        Place.ENCOUNTER,
        "undo-2",
    ),
    ActionSpec(
        ActionId.UNDO_WORDS,
        marked("Undo the last correction of the transcript"),
        "Ctrl+Shift+Z",
        Place.ENCOUNTER,
        "undo-2",
    ),
    ActionSpec(
        ActionId.CHANGES,
        marked("Show what was changed in the transcript"),
        "Ctrl+D",
        Place.ENCOUNTER,
        "scroll-text",
    ),
    ActionSpec(
        ActionId.PLAY_WORDS,
        marked("Play from the word of the transcript"),
        "Ctrl+Space",
        Place.ENCOUNTER,
        "play",
    ),
    ActionSpec(ActionId.FASTER, marked("Play faster"), "Ctrl+]", Place.ENCOUNTER, "play"),
    ActionSpec(ActionId.SLOWER, marked("Play slower"), "Ctrl+[", Place.ENCOUNTER, "play"),
    ActionSpec(
        ActionId.NEXT_DOUBT,
        marked("Next word to look at"),
        "Alt+Down",
        Place.ENCOUNTER,
        "circle-help",
    ),
    ActionSpec(
        ActionId.PREVIOUS_DOUBT,
        marked("Previous word to look at"),
        "Alt+Up",
        Place.ENCOUNTER,
        "circle-help",
    ),
    ActionSpec(
        ActionId.SPEAKER_1, marked("The first speaker says this"), "Alt+1", Place.ENCOUNTER, "user"
    ),
    ActionSpec(
        ActionId.SPEAKER_2, marked("The second speaker says this"), "Alt+2", Place.ENCOUNTER, "user"
    ),
    ActionSpec(
        ActionId.SPEAKER_3, marked("The third speaker says this"), "Alt+3", Place.ENCOUNTER, "user"
    ),
    ActionSpec(
        ActionId.SPEAKER_4, marked("The fourth speaker says this"), "Alt+4", Place.ENCOUNTER, "user"
    ),
    ActionSpec(
        ActionId.NO_SPEAKER, marked("Nobody is named for this"), "Alt+0", Place.ENCOUNTER, "user-x"
    ),
    ActionSpec(
        ActionId.SWAP_SPEAKERS,
        marked("Exchange the first two speakers"),
        "Ctrl+Shift+S",
        Place.ENCOUNTER,
        "users",
    ),
    ActionSpec(
        ActionId.RENAME_SPEAKER,
        marked("Rename the speaker of this"),
        "Shift+F2",
        Place.ENCOUNTER,
        "pencil",
    ),
    ActionSpec(
        ActionId.TELL_APART,
        marked("Tell the voices apart"),
        "Ctrl+Shift+T",
        Place.ENCOUNTER,
        "users",
    ),
)
