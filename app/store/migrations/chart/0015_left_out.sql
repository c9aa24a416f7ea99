-- A note may be written where nothing was recorded or could be written down: it cites a transcript
-- without words, which begins with no recording.
ALTER TABLE transcripts ALTER COLUMN recording_id DROP NOT NULL;

-- Recordings that somebody left out because they cannot be written down. They stay; why they were
-- left out is sealed under the patient's key.
CREATE TABLE left_out (
    recording_id TEXT PRIMARY KEY REFERENCES recordings (id),
    person_id TEXT NOT NULL,
    person_name TEXT NOT NULL,
    left_at TEXT NOT NULL CHECK (left_at GLOB '????-??-??T??:??:??.??????Z'),
    reason BLOB NOT NULL CHECK (length(reason) >= 28)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER left_out_stays BEFORE UPDATE ON left_out
BEGIN SELECT RAISE(ABORT, 'that a recording was left out is never changed'); END;
CREATE TRIGGER left_out_remains BEFORE DELETE ON left_out
BEGIN SELECT RAISE(ABORT, 'that a recording was left out is never deleted'); END;
CREATE TRIGGER left_out_follows BEFORE INSERT ON left_out
WHEN EXISTS (SELECT 1 FROM left_out WHERE recording_id = new.recording_id)
    OR (SELECT state FROM recordings WHERE id = new.recording_id) IS NOT 'closed'
BEGIN SELECT RAISE(ABORT, 'only a closed recording is left out, and once'); END;
