"""What the acts of the log are called where one is looked for."""

from __future__ import annotations

from app.audit.events import Action
from app.texts import marked, tr

_NAMES = {
    Action.FOUND: marked("Found", about="act"),
    Action.SIGN_IN: marked("Sign in", about="act"),
    Action.SIGN_IN_REFUSED: marked("Sign in refused", about="act"),
    Action.SIGN_OUT: marked("Sign out", about="act"),
    Action.LOCK: marked("Lock", about="act"),
    Action.UNLOCK: marked("Unlock", about="act"),
    Action.CLOCK: marked("Clock", about="act"),
    Action.HEALTH: marked("Health", about="act"),
    Action.RECOVER: marked("Recover", about="act"),
    Action.CONFIRM: marked("Confirm", about="act"),
    Action.REFUSAL: marked("Refusal", about="act"),
    Action.SEAL: marked("Seal", about="act"),
    Action.VIEW: marked("View", about="act"),
    Action.SEARCH: marked("Search", about="act"),
    Action.CREATE: marked("Create", about="act"),
    Action.UPDATE: marked("Update", about="act"),
    Action.CONSENT: marked("Consent", about="act"),
    Action.WITHDRAW: marked("Withdraw", about="act"),
    Action.RECORD: marked("Record", about="act"),
    Action.IMPORT_RECORDING: marked("Import recording", about="act"),
    Action.DISCARD: marked("Discard", about="act"),
    Action.PLAY: marked("Play", about="act"),
    Action.TRANSCRIBE: marked("Transcribe", about="act"),
    Action.DRAFT: marked("Draft", about="act"),
    Action.EDIT: marked("Edit", about="act"),
    Action.ATTEST: marked("Attest", about="act"),
    Action.IDENTIFY: marked("Identify", about="act"),
    Action.LEAVE_OUT: marked("Leave out", about="act"),
    Action.SIGN: marked("Sign", about="act"),
    Action.COSIGN: marked("Cosign", about="act"),
    Action.ASK_COSIGNER: marked("Ask cosigner", about="act"),
    Action.ADDENDUM: marked("Addendum", about="act"),
    Action.ENTER_IN_ERROR: marked("Enter in error", about="act"),
    Action.EXPIRE: marked("Expire", about="act"),
    Action.ERASE: marked("Erase", about="act"),
    Action.EXPORT: marked("Export", about="act"),
    Action.POLICY: marked("Policy", about="act"),
    Action.ACCOUNT: marked("Account", about="act"),
    Action.KEY_SLOTS: marked("Key slots", about="act"),
    Action.MODEL: marked("Model", about="act"),
    Action.FALL: marked("Fall", about="act"),
    Action.PLAN: marked("Plan", about="act"),
    Action.SELF_TEST: marked("Self test", about="act"),
    Action.SET_UP: marked("Set up", about="act"),
    Action.VALIDATE: marked("Validate", about="act"),
    Action.BACKUP: marked("Backup", about="act"),
    Action.VERIFY_BACKUP: marked("Verify backup", about="act"),
    Action.REMOVE_BACKUP: marked("Remove backup", about="act"),
    Action.RESTORE: marked("Restore", about="act"),
    Action.CHECK_UPDATE: marked("Check update", about="act"),
    Action.PREPARE_UPDATE: marked("Prepare update", about="act"),
    Action.INSTALL_UPDATE: marked("Install update", about="act"),
    Action.NEW_VERSION: marked("New version", about="act"),
    Action.VERIFY: marked("Verify", about="act"),
    Action.COUNTERSIGN: marked("Countersign", about="act"),
    Action.TIMESTAMP: marked("Timestamp", about="act"),
    Action.ACKNOWLEDGE: marked("Acknowledge", about="act"),
}


def act_name(action: Action) -> str:
    """An act's name in the language in use."""
    return tr(_NAMES[action], about="act")
