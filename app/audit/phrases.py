"""How each act and each reason of the log is said in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.accounts.permissions import Act
from app.audit.events import Action
from app.texts import marked


@dataclass(frozen=True, slots=True)
class Phrase:
    """`did` follows a name («… signed in»), `to_do` follows «tried to».

    Words in braces are filled in from the event by `app.audit.explanations`, which translates;
    {thing} is always what something is done to.
    """

    did: str
    to_do: str
    meaning: str = ""


PHRASES: Mapping[Action, Phrase] = {
    Action.FOUND: Phrase(
        marked("set up the clinic (people: {count})"), marked("set up the clinic")
    ),
    Action.SIGN_IN: Phrase(marked("signed in"), marked("sign in")),
    Action.SIGN_IN_REFUSED: Phrase(marked("was refused at sign-in"), marked("sign in as {person}")),
    Action.SIGN_OUT: Phrase(marked("signed out"), marked("sign out")),
    Action.LOCK: Phrase(marked("covered the screen"), marked("cover the screen")),
    Action.UNLOCK: Phrase(
        marked("uncovered the screen with the passphrase"), marked("uncover the screen")
    ),
    Action.CLOCK: Phrase(
        marked("worked while the workstation's clock was set right"),
        marked("go on after the workstation's clock was moved by {seconds} s"),
    ),
    Action.RECOVER: Phrase(
        marked("opened the clinic with the recovery key"),
        marked("open the clinic with the recovery key"),
        marked("it opens everything without a passphrase, so ask why it was used"),
    ),
    Action.CONFIRM: Phrase(
        marked("gave the passphrase again to confirm"), marked("confirm with the passphrase")
    ),
    Action.REFUSAL: Phrase(marked("was refused"), marked("do what their role does not allow")),
    Action.SEAL: Phrase(
        marked(
            "started the application with its network seal proved ({held} attempts to get out"
            " failed)"
        ),
        marked("start the application with its network seal proved"),
    ),
    Action.VIEW: Phrase(marked("looked at {thing}"), marked("look at {thing}")),
    Action.SEARCH: Phrase(marked("searched {thing} and found {count}"), marked("search {thing}")),
    Action.CREATE: Phrase(marked("added {thing}"), marked("add {thing}")),
    Action.UPDATE: Phrase(marked("changed {thing}"), marked("change {thing}")),
    Action.CONSENT: Phrase(
        marked("wrote down a consent to being recorded{of_patient}"),
        marked("write down a consent to being recorded{of_patient}"),
    ),
    Action.WITHDRAW: Phrase(
        marked("wrote down that a consent to being recorded{of_patient} was withdrawn"),
        marked("write down that a consent to being recorded{of_patient} was withdrawn"),
        marked("nothing more is recorded of that visit without a new consent"),
    ),
    Action.RECORD: Phrase(
        marked("recorded {seconds} s of audio{of_patient}"),
        marked("finish a recording{of_patient}"),
    ),
    Action.IMPORT_RECORDING: Phrase(
        marked("imported {seconds} s of audio from a file{of_patient}"),
        marked("import audio from a file{of_patient}"),
    ),
    Action.DISCARD: Phrase(
        marked("deleted {discarded}{of_patient}"),
        marked("delete {discarded}{of_patient}"),
    ),
    Action.PLAY: Phrase(
        marked("listened to {seconds} s of a recording{of_patient}"),
        marked("listen to a recording{of_patient}"),
    ),
    Action.TRANSCRIBE: Phrase(
        marked("had a recording{of_patient} written down by {model}"),
        marked("have a recording{of_patient} written down"),
    ),
    Action.LEAVE_OUT: Phrase(
        marked("went on without a recording{of_patient} that was not written down"),
        marked("go on without a recording{of_patient}"),
        marked("the note lacks what was said in it; the recording stays"),
    ),
    Action.DRAFT: Phrase(
        marked("had a note{of_patient} drafted by {model}, {tokens} tokens long"),
        marked("have a note{of_patient} drafted"),
    ),
    Action.EDIT: Phrase(
        marked("changed {edited}{of_patient}"), marked("change {edited}{of_patient}")
    ),
    Action.ATTEST: Phrase(
        marked("answered by name for a statement{of_patient} that the recording does not show"),
        marked("answer for a statement{of_patient}"),
    ),
    Action.IDENTIFY: Phrase(
        marked(
            "confirmed whose visit it is{of_patient} although something that was said does not fit"
        ),
        marked("confirm whose visit it is{of_patient}"),
        marked("a note in the wrong chart begins like this, so read the reason with it"),
    ),
    Action.SIGN: Phrase(
        marked("signed a note{of_patient}, which is final from then on"),
        marked("sign a note{of_patient}"),
    ),
    Action.ADDENDUM: Phrase(
        marked("added a signed remark to a final note{of_patient}"),
        marked("add a remark to a final note{of_patient}"),
    ),
    Action.COSIGN: Phrase(
        marked("signed a note{of_patient} as a second person"),
        marked("sign a note{of_patient} as a second person"),
    ),
    Action.ASK_COSIGNER: Phrase(
        marked("asked {person} to sign a note{of_patient} too"),
        marked("ask {person} to sign a note{of_patient} too"),
    ),
    Action.ENTER_IN_ERROR: Phrase(
        marked("declared that a note{of_patient} was entered in error"),
        marked("declare that a note{of_patient} was entered in error"),
        marked("the note stays with its signatures, marked as wrong"),
    ),
    Action.EXPIRE: Phrase(
        marked("had {thing} removed because the clinic's policy says so"),
        marked("remove {thing} as the clinic's policy says"),
    ),
    Action.ERASE: Phrase(
        marked("destroyed the key{of_patient}"),
        marked("destroy the key{of_patient}"),
        marked("nobody can read that chart any more, and the log still proves what was done"),
    ),
    Action.EXPORT: Phrase(marked("exported {thing}"), marked("export {thing}")),
    Action.POLICY: Phrase(
        marked("set the policy «{policy}» to {value}"), marked("change the policy «{policy}»")
    ),
    Action.ACCOUNT: Phrase("{change}", marked("change the account of {person}")),
    Action.KEY_SLOTS: Phrase("{change}", marked("change the keys of the stores")),
    Action.MODEL: Phrase("{change}", marked("change the installed models ({model})")),
    Action.VALIDATE: Phrase(
        marked("validated the model {model} and signed the report"),
        marked("validate the model {model}"),
    ),
    Action.FALL: Phrase(
        marked("went on working while the {engine} engine changed from {old_value} to {value}"),
        marked("go on while the {engine} engine changes from {old_value}"),
    ),
    Action.PLAN: Phrase(
        marked(
            "was here when the engines were placed: speech on {speech_placement}, language on"
            " {language_placement}"
        ),
        marked("place the engines"),
    ),
    Action.SELF_TEST: Phrase(
        marked(
            "had the workstation tested: it writes down speech {speech_factor} times as fast as it"
            " is spoken, and {tokens_per_second} tokens of a note a second, on {device}"
        ),
        marked("have the workstation tested"),
    ),
    Action.SET_UP: Phrase(
        marked("went on with the set-up of the workstation ({kind})"),
        marked("go on with the set-up of the workstation"),
    ),
    Action.BACKUP: Phrase(marked("made a backup of {bytes} bytes"), marked("make a backup")),
    Action.VERIFY_BACKUP: Phrase(
        marked("opened a backup ({stores}) and found nothing wrong"),
        marked("open and check a backup"),
    ),
    Action.REMOVE_BACKUP: Phrase(marked("removed an old backup"), marked("remove an old backup")),
    Action.RESTORE: Phrase(
        marked("restored the clinic from a backup"),
        marked("restore the clinic from a backup"),
        marked("what was done after that backup is missing from the log"),
    ),
    Action.CHECK_UPDATE: Phrase(
        marked("checked an update to Consultroom {release}"), marked("use an update of Consultroom")
    ),
    Action.PREPARE_UPDATE: Phrase(
        marked("made and opened a backup before the update to Consultroom {release}"),
        marked("prepare the update to Consultroom {release}"),
    ),
    Action.INSTALL_UPDATE: Phrase(
        marked("signed in first after Consultroom {release} was installed"),
        marked("update Consultroom to {release}"),
    ),
    Action.NEW_VERSION: Phrase(
        marked("signed in first with Consultroom {release}; before, it was {old_release}"),
        marked("sign in with Consultroom {release}"),
    ),
    Action.HEALTH: Phrase(
        marked("checked the stores, and they were whole"), marked("find the stores whole")
    ),
    Action.VERIFY: Phrase(marked("checked {thing}, and it was whole"), marked("check {thing}")),
    Action.COUNTERSIGN: Phrase(
        marked("countersigned a checkpoint over {size} events"),
        marked("countersign a checkpoint"),
        marked("an auditor stands for what the log was then"),
    ),
    Action.TIMESTAMP: Phrase(
        marked("added the answer of a time-stamping authority to a checkpoint over {size} events"),
        marked("add the answer of a time-stamping authority"),
        marked("it proves that the log was so at that time"),
    ),
    Action.ACKNOWLEDGE: Phrase(
        marked("looked into an alert ({alert}) and closed it"), marked("close an alert")
    ),
}
"""One for every act."""

REASONS: Mapping[str, str] = {
    "answer": marked("the model's answer could not be used"),
    "changed": marked("the note was changed meanwhile"),
    "rekey": marked("the new key of the charts could not be made"),
    "words_removed": marked("words of the transcript had been removed"),
    "cancelled": marked("it was stopped by hand"),
    "code": marked("the code was wrong"),
    "consent": marked("nobody had consented to being recorded"),
    "consent_withdrawn": marked("the patient withdrew their consent"),
    "covered": marked("the screen was covered"),
    "device_changed": marked("the microphone was changed"),
    "device_lost": marked("the microphone was lost"),
    "memory": marked("its memory was not enough"),
    "device": marked("its device was not there or did not answer"),
    "stopped": marked("its worker stopped twice"),
    "recovered": marked("it is back where it was planned"),
    "disabled": marked("the account is disabled"),
    "fingerprint": marked("the fingerprint was another one"),
    "incomplete": marked("it was never finished"),
    "installer": marked("the system's installer failed"),
    "not_an_update": marked("the file was no update"),
    "no_release_key": marked("this copy of Consultroom knows no release key"),
    "foreign_release_key": marked("no key of a release had signed it"),
    "damaged_update": marked("it was not what was signed"),
    "other_update": marked("it was made for another version"),
    "other_platform": marked("it is for another system"),
    "older_version": marked("it is older than what is installed"),
    "same_version": marked("nothing newer or older than what is installed was chosen"),
    "version_between": marked("another version has to be installed before it"),
    "newer_schema": marked("the stores were written by a newer version"),
    "no_room": marked("there was not enough room"),
    "no_backup": marked("no backup had been made for it"),
    "invitation_expired": marked("the one-time code had expired"),
    "language": marked("the speech model does not know the language"),
    "limit": marked("the clinic's limit for one person was reached"),
    "requests_an_hour": marked(
        "the clinic's limit for drafts and transcripts in an hour was reached"
    ),
    "requests_at_once": marked("the clinic's limit for drafts and transcripts at once was reached"),
    "registry": marked("the log tells another story of the models than their registry"),
    "model_files": marked("the files of a model that is used were not there"),
    "last_way_in": marked("the clinic would have had no way in left for a role that it needs"),
    "memberships": marked("a membership record that the log names is missing"),
    "not_admitted": marked("nobody admitted them to the charts yet"),
    "ordered": marked("it was ordered"),
    "own_account": marked("nobody does this to their own account or to the recovery key"),
    "patient_request": marked("the patient asked for it"),
    "period_over": marked("the time to keep it is over"),
    "policy": marked("the clinic's policy says so"),
    "set_password": marked("only the recovery key sets somebody else's passphrase"),
    "recorded_by_mistake": marked("it was recorded by mistake"),
    "replaced_log_unreadable": marked("the log that it replaced could not be read"),
    "corrected": marked("the transcript was corrected, and no longer supports all statements"),
    "unread": marked("statements had not been read yet"),
    "patient": marked("what was said does not fit the patient"),
    "interrupted": marked("a recording of the visit was interrupted"),
    "unheard": marked("a recording of the visit was not written down"),
    "totp_due": marked("they have not set up their codes yet"),
    "checkpoint": marked("the last signed head of the log cannot be read"),
    "channels": marked("who spoke in which channel could not be read"),
    "clock_back": marked("the workstation's clock was set back"),
    "clock_forward": marked("the workstation's clock was set forward"),
    "empty": marked("the note was empty"),
    "engine": marked("the engine failed"),
    "flags": marked("statements were still not supported by what was said"),
    "founder": marked("the key slots name another founder than the log"),
    "key_slots": marked("the key slots were changed outside of Consultroom"),
    "key_slots_not_logged": marked("the log does not know these key slots"),
    "key_slots_changed": marked("the key slots were changed outside of Consultroom"),
    "key_slots_rolled_back": marked("older key slots were put back"),
    "log_added": marked("a file of changes that does not belong there lay beside a store"),
    "charts_lag": marked(
        "the charts lack what the log remembers of them: an older or another file was put"
        " in their place"
    ),
    "log_anchor": marked(
        "the log does not continue what the charts remember: it was restored or rewritten"
    ),
    "log_removed": marked("the last changes of a store were missing"),
    "name_or_password": marked("the name or the passphrase was wrong"),
    "no_sign_out": marked("the application ended without signing out"),
    "no_speech": marked("nobody spoke"),
    "earlier_note": marked("an earlier note was not signed, or was of another patient"),
    "not_decoded": marked("the file could not be read"),
    "not_signed": marked("the note was not signed"),
    "older_part": marked("an older part of a store was put back"),
    "page_changed": marked("a part of a store is not what was written there"),
    "password": marked("the passphrase was wrong"),
    "public_key_swapped": marked("a public key in the key slots was exchanged"),
    "recovery_key": marked("the recovery key was used"),
    "seal_broken": marked("the network seal could not be proved"),
    "signature": marked("a signature does not hold"),
    "silent": marked("nothing was heard from the microphone for three seconds"),
    "signed": marked("the note was signed already"),
    "unopened": marked("entries of the charts could not be read for the search"),
    "unrecorded": marked(
        "a store came without the account of how it was closed, as after a restore"
    ),
    "witness": marked(
        "the log does not continue what this workstation signed last: it was restored or rewritten"
    ),
    "witness_new": marked("this workstation remembers no checkpoint of it yet"),
    "witness_unreadable": marked("this workstation's memory of the log could not be read"),
    "witness_unwritten": marked("this workstation could not remember the head of the log"),
}
"""What a reason means; one that is not here is said with its own words."""

CHANGES: Mapping[str, str] = {
    "admit": marked("admitted {person} to the charts after comparing fingerprints"),
    "change_password": marked("gave themself a new passphrase"),
    "let_try": marked("let {person} try to sign in again after wrong passphrases"),
    "disable": marked("disabled the account of {person}"),
    "enable": marked("enabled the account of {person} again"),
    "enrol": marked("redeemed an invitation and made keys of their own"),
    "invite": marked("invited {person} with a one-time code"),
    "reinvite": marked("invited {person} anew, which ends their way in until then"),
    "recovery_replaced": marked("replaced the recovery key"),
    "recovery_sheet_kept": marked("showed that the recovery sheet was kept"),
    "rekey": marked("gave the charts a new key"),
    "retire": marked("retired {person}, who opens nothing any more"),
    "set_password": marked("gave {person} new keys and a passphrase"),
    "totp_removed": marked("removed their codes"),
    "totp_set_up": marked("set up codes for signing in"),
    "repaired": marked("put the key slots right from the clinic's store"),
    "workstation_adopted": marked("made this computer the clinic's workstation"),
    "added": marked("installed the model {model}"),
    "own": marked("installed {model}, which no catalog knows, as the clinic's own model"),
    "adapter": marked("installed the adapter {model} for a language model"),
    "validated": marked("had the model {model} proved, and it passed"),
    "activated": marked("switched to the model {model}, which is used from then on"),
    "retired": marked("took the model {model} out of use"),
    "removed": marked("deleted the files of the model {model}"),
    "pinned": marked("pinned the model {model}"),
    "unpinned": marked("unpinned the model {model}"),
}
"""What the detail «kind» means where accounts, keys and models change."""

THINGS: Mapping[str, str] = {
    "audio": marked("the audio of a recording{of_patient}"),
    "chart": marked("the chart{of_patient}"),
    "charts": marked("everything in the charts"),
    "checkpoint": marked("a signed checkpoint of the log"),
    "cosignatures": marked("the list of notes that wait for their signature"),
    "encounter": marked("a visit{of_patient}"),
    "encounters": marked("the list of visits"),
    "language": marked("in which language a visit{of_patient} is spoken"),
    "log": marked("the audit log"),
    "mode": marked("who is heard in the recordings of a visit{of_patient}"),
    "note": marked("the signatures of a note{of_patient}"),
    "note_document": marked("a note{of_patient}"),
    "patient": marked("the record{of_patient}"),
    "patients": marked("the list of patients"),
    "recording": marked("a recording{of_patient}"),
    "versions": marked("the versions of a note{of_patient}"),
    "transcript_versions": marked("the versions of a transcript{of_patient}"),
    "transcript_changes": marked("what was changed in a transcript{of_patient}"),
    "report": marked("a report of the audit log"),
    "term": marked("a word of the vocabulary"),
    "snippet": marked("a snippet"),
    "template": marked("a template"),
    "template_choice": marked("the template that they begin with"),
    "templates": marked("templates ({count})"),
    "terms": marked("words of the vocabulary ({count})"),
    "timestamp_request": marked("a request for a time-stamp"),
    "validation": marked("a report on a model's validation"),
}
"""What the detail «kind» names."""

ASKED: Mapping[Act, str] = {
    Act.READ_CHARTS: marked("read charts"),
    Act.ADMIT: marked("admit"),
    Act.ERASE: marked("erase"),
    Act.EXPORT_PATIENT: marked("export patient"),
    Act.MANAGE_PEOPLE: marked("manage people"),
    Act.CHANGE_POLICIES: marked("change policies"),
    Act.MANAGE_MODELS: marked("manage models"),
    Act.MONITOR: marked("monitor"),
    Act.INSTALL_UPDATES: marked("install updates"),
    Act.BACK_UP: marked("back up"),
    Act.RESTORE: marked("restore"),
    Act.READ_LOG: marked("read log"),
    Act.VERIFY_LOG: marked("verify log"),
    Act.EXPORT_LOG: marked("export log"),
    Act.COUNTERSIGN: marked("countersign"),
    Act.CHECK_HEALTH: marked("check health"),
    Act.REPLACE_RECOVERY: marked("replace recovery"),
    Act.OWN_ACCOUNT: marked("own account"),
}
"""What was asked for and refused."""
