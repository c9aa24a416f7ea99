"""How each act and each reason of the log is said in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.audit.events import Action


@dataclass(frozen=True, slots=True)
class Phrase:
    """`did` follows a name («… signed in»), `to_do` follows «tried to».

    Words in braces are filled in from the event by `app.audit.explanations`.
    """

    did: str
    to_do: str
    meaning: str = ""


PHRASES: Mapping[Action, Phrase] = {
    Action.FOUND: Phrase("set up the clinic with {count} people", "set up the clinic"),
    Action.SIGN_IN: Phrase("signed in", "sign in"),
    Action.SIGN_IN_REFUSED: Phrase("was refused at sign-in", "sign in as {person}"),
    Action.SIGN_OUT: Phrase("signed out", "sign out"),
    Action.LOCK: Phrase("covered the screen", "cover the screen"),
    Action.UNLOCK: Phrase("uncovered the screen with the passphrase", "uncover the screen"),
    Action.CLOCK: Phrase(
        "worked while the workstation's clock was set right",
        "go on after the workstation's clock was moved by {seconds} s",
    ),
    Action.RECOVER: Phrase(
        "opened the clinic with the recovery key",
        "open the clinic with the recovery key",
        "it opens everything without a passphrase, so ask why it was used",
    ),
    Action.CONFIRM: Phrase("gave the passphrase again to confirm", "confirm with the passphrase"),
    Action.REFUSAL: Phrase("was refused", "do what their role does not allow"),
    Action.SEAL: Phrase(
        "started the application with its network seal proved ({held} attempts to get out failed)",
        "start the application with its network seal proved",
    ),
    Action.VIEW: Phrase("looked at {thing}", "look at {thing}"),
    Action.SEARCH: Phrase("searched {thing} and found {count}", "search {thing}"),
    Action.CREATE: Phrase("added {thing}", "add {thing}"),
    Action.UPDATE: Phrase("changed {thing}", "change {thing}"),
    Action.CONSENT: Phrase(
        "wrote down a consent to being recorded{of_patient}",
        "write down a consent to being recorded{of_patient}",
    ),
    Action.WITHDRAW: Phrase(
        "wrote down that a consent to being recorded{of_patient} was withdrawn",
        "write down that a consent to being recorded{of_patient} was withdrawn",
        "nothing more is recorded of that visit without a new consent",
    ),
    Action.RECORD: Phrase(
        "recorded {seconds} s of audio{of_patient}", "finish a recording{of_patient}"
    ),
    Action.IMPORT_RECORDING: Phrase(
        "imported {seconds} s of audio from a file{of_patient}",
        "import audio from a file{of_patient}",
    ),
    Action.DISCARD: Phrase(
        "deleted {discarded}{of_patient}",
        "delete {discarded}{of_patient}",
    ),
    Action.PLAY: Phrase(
        "listened to {seconds} s of a recording{of_patient}", "listen to a recording{of_patient}"
    ),
    Action.TRANSCRIBE: Phrase(
        "had a recording{of_patient} written down by {model}",
        "have a recording{of_patient} written down",
    ),
    Action.DRAFT: Phrase(
        "had a note{of_patient} drafted by {model}, {tokens} tokens long",
        "have a note{of_patient} drafted",
    ),
    Action.EDIT: Phrase("changed {edited}{of_patient}", "change {edited}{of_patient}"),
    Action.ATTEST: Phrase(
        "answered by name for a statement{of_patient} that the recording does not show",
        "answer for a statement{of_patient}",
    ),
    Action.IDENTIFY: Phrase(
        "confirmed whose visit it is{of_patient} although something that was said does not fit",
        "confirm whose visit it is{of_patient}",
        "a note in the wrong chart begins like this, so read the reason with it",
    ),
    Action.SIGN: Phrase(
        "signed a note{of_patient}, which is final from then on", "sign a note{of_patient}"
    ),
    Action.ADDENDUM: Phrase(
        "added a signed remark to a final note{of_patient}",
        "add a remark to a final note{of_patient}",
    ),
    Action.COSIGN: Phrase(
        "signed a note{of_patient} as a second person",
        "sign a note{of_patient} as a second person",
    ),
    Action.ASK_COSIGNER: Phrase(
        "asked {person} to sign a note{of_patient} too",
        "ask {person} to sign a note{of_patient} too",
    ),
    Action.ENTER_IN_ERROR: Phrase(
        "declared that a note{of_patient} was entered in error",
        "declare that a note{of_patient} was entered in error",
        "the note stays with its signatures, marked as wrong",
    ),
    Action.EXPIRE: Phrase(
        "had {thing} removed because the clinic's policy says so",
        "remove {thing} as the clinic's policy says",
    ),
    Action.ERASE: Phrase(
        "destroyed the key{of_patient}",
        "destroy the key{of_patient}",
        "nobody can read that chart any more, and the log still proves what was done",
    ),
    Action.EXPORT: Phrase("exported {thing}", "export {thing}"),
    Action.POLICY: Phrase("set the policy «{policy}» to {value}", "change the policy «{policy}»"),
    Action.ACCOUNT: Phrase("{change}", "change the account of {person}"),
    Action.KEY_SLOTS: Phrase("{change}", "change the keys of the stores"),
    Action.MODEL: Phrase("{change}", "change the installed models ({model})"),
    Action.VALIDATE: Phrase(
        "validated the model {model} and signed the report",
        "validate the model {model}",
    ),
    Action.FALL: Phrase(
        "went on working while the {engine} engine changed from {old_value} to {value}",
        "go on while the {engine} engine changes from {old_value}",
    ),
    Action.PLAN: Phrase(
        "was here when the engines were placed: speech on {speech_placement}, language on"
        " {language_placement}",
        "place the engines",
    ),
    Action.SELF_TEST: Phrase(
        "had the workstation tested: it writes down speech {speech_factor} times as fast as it is"
        " spoken, and {tokens_per_second} tokens of a note a second, on {device}",
        "have the workstation tested",
    ),
    Action.SET_UP: Phrase(
        "went on with the set-up of the workstation ({kind})",
        "go on with the set-up of the workstation",
    ),
    Action.BACKUP: Phrase("made a backup of {bytes} bytes", "make a backup"),
    Action.VERIFY_BACKUP: Phrase(
        "opened a backup ({stores}) and found nothing wrong", "open and check a backup"
    ),
    Action.REMOVE_BACKUP: Phrase("removed an old backup", "remove an old backup"),
    Action.RESTORE: Phrase(
        "restored the clinic from a backup",
        "restore the clinic from a backup",
        "what was done after that backup is missing from the log",
    ),
    Action.CHECK_UPDATE: Phrase(
        "checked an update to Consultroom {release}", "use an update of Consultroom"
    ),
    Action.PREPARE_UPDATE: Phrase(
        "made and opened a backup before the update to Consultroom {release}",
        "prepare the update to Consultroom {release}",
    ),
    Action.INSTALL_UPDATE: Phrase(
        "signed in first after Consultroom {release} was installed",
        "update Consultroom to {release}",
    ),
    Action.NEW_VERSION: Phrase(
        "signed in first with Consultroom {release}; before, it was {old_release}",
        "sign in with Consultroom {release}",
    ),
    Action.HEALTH: Phrase("checked the stores, and they were whole", "find the stores whole"),
    Action.VERIFY: Phrase("checked {thing}, and it was whole", "check {thing}"),
    Action.COUNTERSIGN: Phrase(
        "countersigned a checkpoint over {size} events",
        "countersign a checkpoint",
        "an auditor stands for what the log was then",
    ),
    Action.TIMESTAMP: Phrase(
        "added the answer of a time-stamping authority to a checkpoint over {size} events",
        "add the answer of a time-stamping authority",
        "it proves that the log was so at that time",
    ),
    Action.ACKNOWLEDGE: Phrase("looked into an alert ({alert}) and closed it", "close an alert"),
}
"""One for every act."""

REASONS: Mapping[str, str] = {
    "cancelled": "it was stopped by hand",
    "code": "the code was wrong",
    "consent": "nobody had consented to being recorded",
    "consent_withdrawn": "the patient withdrew their consent",
    "covered": "the screen was covered",
    "device_changed": "the microphone was changed",
    "device_lost": "the microphone was lost",
    "memory": "its memory was not enough",
    "device": "its device was not there or did not answer",
    "stopped": "its worker stopped twice",
    "recovered": "it is back where it was planned",
    "disabled": "the account is disabled",
    "fingerprint": "the fingerprint was another one",
    "incomplete": "it was never finished",
    "installer": "the system's installer failed",
    "not_an_update": "the file was no update",
    "no_release_key": "this copy of Consultroom knows no release key",
    "foreign_release_key": "no key of a release had signed it",
    "damaged_update": "it was not what was signed",
    "other_update": "it was made for another version",
    "other_platform": "it is for another system",
    "older_version": "it is older than what is installed",
    "same_version": "nothing newer or older than what is installed was chosen",
    "version_between": "another version has to be installed before it",
    "newer_schema": "the stores were written by a newer version",
    "no_room": "there was not enough room",
    "no_backup": "no backup had been made for it",
    "invitation_expired": "the one-time code had expired",
    "language": "the speech model does not know the language",
    "limit": "the clinic's limit for one person was reached",
    "requests_an_hour": "the clinic's limit for drafts and transcripts in an hour was reached",
    "requests_at_once": "the clinic's limit for drafts and transcripts at once was reached",
    "registry": "the log tells another story of the models than their registry",
    "model_files": "the files of a model that is used were not there",
    "last_way_in": "the clinic would have had no way in left for a role that it needs",
    "memberships": "a membership record that the log names is missing",
    "not_admitted": "nobody admitted them to the charts yet",
    "ordered": "it was ordered",
    "own_account": "nobody does this to their own account or to the recovery key",
    "patient_request": "the patient asked for it",
    "period_over": "the time to keep it is over",
    "policy": "the clinic's policy says so",
    "set_password": "only the recovery key sets somebody else's passphrase",
    "recorded_by_mistake": "it was recorded by mistake",
    "replaced_log_unreadable": "the log that it replaced could not be read",
    "corrected": "the transcript was corrected, and no longer supports all statements",
    "unread": "statements had not been read yet",
    "patient": "what was said does not fit the patient",
    "interrupted": "a recording of the visit was interrupted",
    "unheard": "a recording of the visit was not written down",
    "totp_due": "they have not set up their codes yet",
    "checkpoint": "the last signed head of the log cannot be read",
    "channels": "who spoke in which channel could not be read",
    "clock_back": "the workstation's clock was set back",
    "clock_forward": "the workstation's clock was set forward",
    "empty": "the note was empty",
    "engine": "the engine failed",
    "flags": "statements were still not supported by what was said",
    "founder": "the key slots name another founder than the log",
    "key_slots": "the key slots were changed outside of Consultroom",
    "key_slots_not_logged": "the log does not know these key slots",
    "key_slots_changed": "the key slots were changed outside of Consultroom",
    "key_slots_rolled_back": "older key slots were put back",
    "log_added": "a file of changes that does not belong there lay beside a store",
    "charts_lag": "the charts lack what the log remembers of them: an older or another file was put"
    " in their place",
    "log_anchor": "the log does not continue what the charts remember: it was restored or"
    " rewritten",
    "log_removed": "the last changes of a store were missing",
    "name_or_password": "the name or the passphrase was wrong",
    "no_sign_out": "the application ended without signing out",
    "no_speech": "nobody spoke",
    "earlier_note": "an earlier note was not signed, or was of another patient",
    "not_decoded": "the file could not be read",
    "not_signed": "the note was not signed",
    "older_part": "an older part of a store was put back",
    "page_changed": "a part of a store is not what was written there",
    "password": "the passphrase was wrong",
    "public_key_swapped": "a public key in the key slots was exchanged",
    "recovery_key": "the recovery key was used",
    "seal_broken": "the network seal could not be proved",
    "signature": "a signature does not hold",
    "silent": "nothing was heard from the microphone for three seconds",
    "signed": "the note was signed already",
    "unrecorded": "a store came without the account of how it was closed, as after a restore",
    "witness": "the log does not continue what this workstation signed last: it was restored or"
    " rewritten",
    "witness_new": "this workstation remembers no checkpoint of it yet",
    "witness_unreadable": "this workstation's memory of the log could not be read",
    "witness_unwritten": "this workstation could not remember the head of the log",
}
"""What a reason means; one that is not here is said with its own words."""

CHANGES: Mapping[str, str] = {
    "admit": "admitted {person} to the charts after comparing fingerprints",
    "change_password": "gave themself a new passphrase",
    "disable": "disabled the account of {person}",
    "enable": "enabled the account of {person} again",
    "enrol": "redeemed an invitation and made keys of their own",
    "invite": "invited {person} with a one-time code",
    "reinvite": "invited {person} anew, which ends their way in until then",
    "recovery_replaced": "replaced the recovery key",
    "recovery_sheet_kept": "showed that the recovery sheet was kept",
    "rekey": "gave the charts a new key",
    "retire": "retired {person}, who opens nothing any more",
    "set_password": "gave {person} new keys and a passphrase",
    "totp_removed": "removed their codes",
    "totp_set_up": "set up codes for signing in",
    "repaired": "put the key slots right from the clinic's store",
    "workstation_adopted": "made this computer the clinic's workstation",
    "added": "installed the model {model}",
    "own": "installed {model}, which no catalog knows, as the clinic's own model",
    "adapter": "installed the adapter {model} for a language model",
    "validated": "had the model {model} proved, and it passed",
    "activated": "switched to the model {model}, which is used from then on",
    "retired": "took the model {model} out of use",
    "removed": "deleted the files of the model {model}",
    "pinned": "pinned the model {model}",
    "unpinned": "unpinned the model {model}",
}
"""What the detail «kind» means where accounts, keys and models change."""

THINGS: Mapping[str, str] = {
    "audio": "the audio of a recording{of_patient}",
    "chart": "the chart{of_patient}",
    "charts": "everything in the charts",
    "checkpoint": "a signed checkpoint of the log",
    "cosignatures": "the list of notes that wait for their signature",
    "encounter": "a visit{of_patient}",
    "encounters": "the list of visits",
    "language": "in which language a visit{of_patient} is spoken",
    "log": "the audit log",
    "mode": "who is heard in the recordings of a visit{of_patient}",
    "note": "the signatures of a note{of_patient}",
    "note_document": "a note{of_patient}",
    "patient": "the record{of_patient}",
    "patients": "the list of patients",
    "recording": "a recording{of_patient}",
    "versions": "the versions of a note{of_patient}",
    "transcript_versions": "the versions of a transcript{of_patient}",
    "transcript_changes": "what was changed in a transcript{of_patient}",
    "report": "a report of the audit log",
    "term": "a word of the vocabulary",
    "snippet": "a snippet",
    "template": "a template",
    "template_choice": "the template that they begin with",
    "templates": "{count} templates",
    "terms": "{count} words of the vocabulary",
    "timestamp_request": "a request for a time-stamp",
    "validation": "a report on a model's validation",
}
"""What the detail «kind» names."""
