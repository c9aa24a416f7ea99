-- How a model was asked for single statements, where that is not how it was asked for the note.
CREATE TABLE note_drafts (
    note_id TEXT NOT NULL,
    note_version INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    model_key TEXT NOT NULL,
    model_name TEXT NOT NULL,
    model_sha256 TEXT NOT NULL,
    prompt_version INTEGER NOT NULL,
    prompt_sha256 TEXT NOT NULL,
    parameters TEXT NOT NULL,
    PRIMARY KEY (note_id, note_version, number),
    FOREIGN KEY (note_id, note_version) REFERENCES notes (id, version)
) STRICT, WITHOUT ROWID;

ALTER TABLE statements ADD COLUMN draft INTEGER CHECK (draft >= 1);

CREATE TRIGGER note_drafts_stay BEFORE UPDATE ON note_drafts
BEGIN SELECT RAISE(ABORT, 'a version of a note is never changed'); END;
CREATE TRIGGER note_drafts_remain BEFORE DELETE ON note_drafts
BEGIN SELECT RAISE(ABORT, 'a version of a note is never deleted'); END;
CREATE TRIGGER note_drafts_complete BEFORE INSERT ON note_drafts
WHEN EXISTS (
    SELECT 1 FROM statements WHERE note_id = new.note_id AND note_version = new.note_version
)
BEGIN SELECT RAISE(ABORT, 'this version of the note is complete'); END;
CREATE TRIGGER statements_name_a_draft BEFORE INSERT ON statements
WHEN new.draft IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM note_drafts
    WHERE note_id = new.note_id AND note_version = new.note_version AND number = new.draft
)
BEGIN SELECT RAISE(ABORT, 'a statement names a draft of its version'); END;
