-- A visit may go on in further recordings: where each begins in the transcript of all of them.
ALTER TABLE transcripts ADD COLUMN further TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(further));

CREATE TRIGGER transcripts_further BEFORE INSERT ON transcripts
WHEN EXISTS (
    SELECT 1 FROM json_each(new.further) WHERE NOT EXISTS (
        SELECT 1 FROM recordings WHERE id = json_extract(value, '$.recording_id')
            AND encounter_id = new.encounter_id AND state = 'closed'
    )
)
BEGIN SELECT RAISE(ABORT, 'a transcript is of finished recordings of its visit'); END;
