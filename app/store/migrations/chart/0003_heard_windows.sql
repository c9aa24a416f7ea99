-- What a transcription has written so far, window by window, so that one that was stopped goes on
-- where it stood. Sealed under the patient's key; it goes when the transcript is kept.
CREATE TABLE heard_windows (
    recording_id TEXT NOT NULL REFERENCES recordings (id),
    start_sample INTEGER NOT NULL CHECK (start_sample >= 0),
    end_sample INTEGER NOT NULL CHECK (end_sample > start_sample),
    manner_sha256 TEXT NOT NULL CHECK (length(manner_sha256) = 64),
    heard BLOB NOT NULL,
    PRIMARY KEY (recording_id, start_sample)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER heard_windows_stay BEFORE UPDATE ON heard_windows
BEGIN SELECT RAISE(ABORT, 'what was heard of a window is never changed'); END;
CREATE TRIGGER heard_windows_closed BEFORE INSERT ON heard_windows
WHEN (SELECT state FROM recordings WHERE id = new.recording_id) <> 'closed'
    OR EXISTS (
        SELECT 1 FROM removals WHERE kind = 'audio' AND object_id = new.recording_id
    )
    OR EXISTS (
        SELECT 1 FROM recordings JOIN encounters ON encounters.id = recordings.encounter_id
        JOIN erasures USING (patient_id) WHERE recordings.id = new.recording_id
    )
BEGIN SELECT RAISE(ABORT, 'only a closed recording that is there can be written down'); END;
CREATE TRIGGER heard_windows_go_with_audio AFTER INSERT ON removals WHEN new.kind = 'audio'
BEGIN DELETE FROM heard_windows WHERE recording_id = new.object_id; END;
CREATE TRIGGER heard_windows_go_with_patient AFTER INSERT ON erasures
BEGIN
    DELETE FROM heard_windows WHERE recording_id IN (
        SELECT recordings.id FROM recordings
        JOIN encounters ON encounters.id = recordings.encounter_id
        WHERE encounters.patient_id = new.patient_id
    );
END;
