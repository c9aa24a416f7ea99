"""The actions of the places beside the visits; see ui.actions."""

from __future__ import annotations

from app.texts import marked
from ui.action_ids import ActionId, Place
from ui.action_spec import ActionSpec

OFFICE_SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(ActionId.SET_UP, marked("Go to the set-up"), "Alt+7", Place.OPEN, "badge-check"),
    ActionSpec(
        ActionId.TRY_MICROPHONE, marked("Try the microphone"), "Ctrl+Shift+M", Place.SET_UP, "mic"
    ),
    ActionSpec(ActionId.LEAVE_SET_UP, marked("Leave the set-up"), "Alt+9", Place.SET_UP, "x"),
    ActionSpec(
        ActionId.INVITE, marked("Invite somebody"), "Ctrl+Shift+N", Place.PEOPLE, "user-plus"
    ),
    ActionSpec(
        ActionId.REINVITE,
        marked("Invite again, or change roles"),
        "Ctrl+Shift+I",
        Place.PEOPLE,
        "key-round",
    ),
    ActionSpec(
        ActionId.DISABLE,
        marked("Disable or enable the account"),
        "Ctrl+Shift+D",
        Place.PEOPLE,
        "user-x",
    ),
    ActionSpec(
        ActionId.LET_TRY,
        marked("Let them try to sign in again"),
        "Ctrl+Shift+U",
        Place.PEOPLE,
        "hourglass",
    ),
    ActionSpec(
        ActionId.RETIRE, marked("Retire the account"), "Ctrl+Shift+Del", Place.PEOPLE, "user-minus"
    ),
    ActionSpec(
        ActionId.ADMIT,
        marked("Admit the clinician to the charts"),
        "Ctrl+Shift+A",
        Place.PEOPLE,
        "user-check",
    ),
    ActionSpec(
        ActionId.VERIFY_LOG, marked("Verify the log"), "Ctrl+Shift+V", Place.OPEN, "shield-check"
    ),
    ActionSpec(
        ActionId.VERIFY_AGAINST,
        marked("Verify the log against a checkpoint file"),
        "Ctrl+Shift+G",
        Place.LOG,
        "shield-check",
    ),
    ActionSpec(
        ActionId.EXPORT_LOG,
        marked("Export the events that are listed"),
        "Ctrl+E",
        Place.LOG,
        "file-down",
    ),
    ActionSpec(
        ActionId.OLDER_EVENTS,
        marked("Show older events"),
        "Ctrl+Shift+O",
        Place.LOG,
        "chevron-down",
    ),
    ActionSpec(
        ActionId.EXPORT_CHECKPOINT,
        marked("Export a checkpoint"),
        "Ctrl+Shift+C",
        Place.LOG,
        "file-down",
    ),
    ActionSpec(
        ActionId.COUNTERSIGN,
        marked("Countersign a checkpoint"),
        "Ctrl+Shift+S",
        Place.LOG,
        "signature",
    ),
    ActionSpec(
        ActionId.REQUEST_TIMESTAMP,
        marked("Ask for a time stamp"),
        "Ctrl+Shift+T",
        Place.LOG,
        "stamp",
    ),
    ActionSpec(ActionId.ADD_TIMESTAMP, marked("Add a time stamp"), "Ctrl+T", Place.LOG, "stamp"),
    ActionSpec(ActionId.BACK_UP, marked("Back up now"), "Ctrl+B", Place.BACKUPS, "archive"),
    ActionSpec(
        ActionId.VERIFY_BACKUP,
        marked("Verify the backup"),
        "Ctrl+Shift+B",
        Place.BACKUPS,
        "shield-check",
    ),
    ActionSpec(
        ActionId.BACKUP_FOLDER,
        marked("Use another folder for backups"),
        "Ctrl+O",
        Place.BACKUPS,
        "folder-open",
    ),
    ActionSpec(
        ActionId.BACKUP_PLAN,
        marked("Change when and where backups are made"),
        "Ctrl+Shift+P",
        Place.BACKUPS,
        "calendar-clock",
    ),
    ActionSpec(
        ActionId.THIN_BACKUPS,
        marked("Remove old backups"),
        "Ctrl+Shift+X",
        Place.BACKUPS,
        "trash-2",
    ),
    ActionSpec(
        ActionId.CHECK_HEALTH, marked("Check the stores"), "Ctrl+H", Place.HEALTH, "heart-pulse"
    ),
    ActionSpec(ActionId.TEST_MACHINE, marked("Test this workstation"), "F5", Place.HEALTH, "cpu"),
    ActionSpec(
        ActionId.CHECK_UPDATE,
        marked("Check an update from a stick"),
        "Ctrl+F5",
        Place.HEALTH,
        "badge-check",
    ),
    ActionSpec(
        ActionId.PREPARE_UPDATE,
        marked("Back up before the update"),
        "Shift+F5",
        Place.HEALTH,
        "archive",
    ),
    ActionSpec(
        ActionId.LEAVE_TO_RESTORE,
        marked("Sign out and restore from a backup"),
        "Ctrl+Shift+H",
        Place.HEALTH,
        "rotate-ccw",
    ),
    ActionSpec(
        ActionId.ADD_MODELS,
        marked("Add models from a folder or stick"),
        "F3",
        Place.MODELS,
        "folder-open",
    ),
    ActionSpec(
        ActionId.OWN_MODEL,
        marked("Register a model of your own"),
        "Shift+F3",
        Place.MODELS,
        "badge-check",
    ),
    ActionSpec(
        ActionId.SWITCH_MODEL, marked("Use the model"), "Shift+F4", Place.MODELS, "circle-check"
    ),
    ActionSpec(
        ActionId.VALIDATE_MODEL,
        marked("Validate the model"),
        "Ctrl+Shift+F3",
        Place.MODELS,
        "list-checks",
    ),
    ActionSpec(
        ActionId.RETIRE_MODEL,
        marked("Stop using the model"),
        "Ctrl+Shift+F4",
        Place.MODELS,
        "archive",
    ),
    ActionSpec(ActionId.PIN_MODEL, marked("Pin or unpin the model"), "F8", Place.MODELS, "lock"),
    ActionSpec(
        ActionId.REMOVE_MODEL, marked("Remove the model"), "Shift+F8", Place.MODELS, "trash-2"
    ),
    ActionSpec(
        ActionId.REPORTS,
        marked("Show the reports on the models"),
        "F12",
        Place.MODELS,
        "list-checks",
    ),
    ActionSpec(
        ActionId.MEASURE_MODEL,
        marked("Measure the model on your own cases"),
        "Shift+F12",
        Place.MODELS,
        "list-checks",
    ),
    ActionSpec(
        ActionId.SAVE_REPORT,
        marked("Save the report as a page"),
        "Ctrl+Shift+F12",
        Place.MODELS,
        "file-down",
    ),
    ActionSpec(ActionId.NEW_SNIPPET, marked("New snippet"), "Ctrl+N", Place.SNIPPETS, "plus"),
    ActionSpec(
        ActionId.SAVE_SNIPPET, marked("Save the snippet"), "Ctrl+S", Place.SNIPPETS, "check"
    ),
    ActionSpec(
        ActionId.REMOVE_SNIPPET,
        marked("Remove the snippet"),
        "Ctrl+Shift+Del",
        Place.SNIPPETS,
        "trash-2",
    ),
    ActionSpec(ActionId.NEW_TEMPLATE, marked("New template"), "Ctrl+N", Place.TEMPLATES, "plus"),
    ActionSpec(
        ActionId.DUPLICATE_TEMPLATE,
        marked("Duplicate the template"),
        "Ctrl+Shift+C",
        Place.TEMPLATES,
        "plus",
    ),
    ActionSpec(
        ActionId.EXAMPLE_TEMPLATE,
        marked("Template from an example"),
        "Ctrl+Shift+N",
        Place.TEMPLATES,
        "scroll-text",
    ),
    ActionSpec(
        ActionId.SAVE_TEMPLATE, marked("Save the template"), "Ctrl+S", Place.TEMPLATES, "check"
    ),
    ActionSpec(
        ActionId.RETIRE_TEMPLATE,
        marked("Retire the template"),
        "Ctrl+Shift+Del",
        Place.TEMPLATES,
        "archive",
    ),
    ActionSpec(
        ActionId.DEFAULT_TEMPLATE,
        marked("Begin with the template"),
        "Ctrl+Shift+D",
        Place.TEMPLATES,
        "user-check",
    ),
    ActionSpec(
        ActionId.IMPORT_TEMPLATES,
        marked("Import templates"),
        "Ctrl+I",
        Place.TEMPLATES,
        "upload",
    ),
    ActionSpec(
        ActionId.EXPORT_TEMPLATES,
        marked("Export templates"),
        "Ctrl+Shift+E",
        Place.TEMPLATES,
        "file-down",
    ),
    ActionSpec(
        ActionId.PREVIEW_TEMPLATE,
        marked("What the note will look like"),
        "Alt+V",
        Place.TEMPLATES,
        "eye",
    ),
    ActionSpec(
        ActionId.ADD_SECTION, marked("Add a section"), "Ctrl+Return", Place.TEMPLATES, "plus"
    ),
    ActionSpec(
        ActionId.REMOVE_SECTION,
        marked("Remove the section"),
        "Ctrl+Shift+Backspace",
        Place.TEMPLATES,
        "trash-2",
    ),
    ActionSpec(
        ActionId.SECTION_UP,
        marked("Move the section up"),
        "Ctrl+Shift+Up",
        Place.TEMPLATES,
        "chevron-up",
    ),
    ActionSpec(
        ActionId.SECTION_DOWN,
        marked("Move the section down"),
        "Ctrl+Shift+Down",
        Place.TEMPLATES,
        "chevron-down",
    ),
    ActionSpec(ActionId.NEW_WORD, marked("New word"), "Ctrl+N", Place.WORDS, "plus"),
    ActionSpec(ActionId.SAVE_WORD, marked("Save the word"), "Ctrl+S", Place.WORDS, "check"),
    ActionSpec(
        ActionId.REMOVE_WORD, marked("Remove the word"), "Ctrl+Shift+Del", Place.WORDS, "trash-2"
    ),
    ActionSpec(
        ActionId.IMPORT_WORDS, marked("Import a list of words"), "Ctrl+I", Place.WORDS, "upload"
    ),
)
