-- Why a recording was left out goes with its audio; who left it out and when stay, as the signed
-- note says them.
ALTER TABLE left_out ALTER COLUMN reason DROP NOT NULL;
DROP TRIGGER left_out_stays;

UPDATE left_out SET reason = NULL
WHERE recording_id IN (SELECT object_id FROM removals WHERE kind = 'audio');

CREATE TRIGGER left_out_stays BEFORE UPDATE ON left_out
WHEN new.reason IS NOT NULL
    OR new.recording_id <> old.recording_id
    OR new.person_id <> old.person_id
    OR new.person_name <> old.person_name
    OR new.left_at <> old.left_at
    OR NOT EXISTS (
        SELECT 1 FROM removals WHERE kind = 'audio' AND object_id = old.recording_id
    )
BEGIN SELECT RAISE(ABORT, 'that a recording was left out is never changed'); END;
CREATE TRIGGER left_out_needs_reason BEFORE INSERT ON left_out WHEN new.reason IS NULL
BEGIN SELECT RAISE(ABORT, 'a recording is left out for a reason'); END;
CREATE TRIGGER left_out_reason_goes_with_audio AFTER INSERT ON removals WHEN new.kind = 'audio'
BEGIN UPDATE left_out SET reason = NULL WHERE recording_id = new.object_id; END;
