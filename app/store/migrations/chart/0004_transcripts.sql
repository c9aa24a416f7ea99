-- A transcript has versions: each change is a transcript of its own that names the one before it.
ALTER TABLE transcripts ADD COLUMN language TEXT NOT NULL DEFAULT 'en'
    CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^a-z]*');
ALTER TABLE transcripts ADD COLUMN parent_id TEXT REFERENCES transcripts (id);
ALTER TABLE transcripts ADD COLUMN author_id TEXT;
ALTER TABLE segments ADD COLUMN speaker INTEGER CHECK (speaker >= 0);

CREATE TRIGGER transcripts_descend BEFORE INSERT ON transcripts
WHEN new.parent_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM transcripts WHERE id = new.parent_id
        AND encounter_id = new.encounter_id AND recording_id = new.recording_id
)
BEGIN SELECT RAISE(ABORT, 'a version of a transcript is of the same recording'); END;
