-- Who is heard in the recordings of a visit, in which language, and who consented to it.
ALTER TABLE encounters ADD COLUMN mode TEXT NOT NULL DEFAULT 'dictation'
    CHECK (mode IN ('dictation', 'visit'));
ALTER TABLE encounters ADD COLUMN language TEXT NOT NULL DEFAULT 'en'
    CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^a-z]*');

-- Consents to being recorded; the newest one of a visit holds, until its withdrawal.
CREATE TABLE consents (
    number INTEGER PRIMARY KEY,
    encounter_id TEXT NOT NULL REFERENCES encounters (id),
    given_at TEXT NOT NULL CHECK (given_at GLOB '????-??-??T??:??:??.??????Z'),
    given_by TEXT NOT NULL CHECK (given_by IN ('patient', 'guardian', 'representative')),
    given_how TEXT NOT NULL CHECK (given_how IN ('spoken', 'written', 'on_file')),
    asked_by TEXT NOT NULL
) STRICT;
CREATE INDEX consents_by_encounter ON consents (encounter_id, number);
CREATE TABLE consent_withdrawals (
    consent_number INTEGER PRIMARY KEY REFERENCES consents (number),
    withdrawn_at TEXT NOT NULL CHECK (withdrawn_at GLOB '????-??-??T??:??:??.??????Z'),
    person_id TEXT NOT NULL
) STRICT;

CREATE TRIGGER encounters_signed_keep_manner BEFORE UPDATE ON encounters
WHEN old.state = 'signed' AND (new.mode <> old.mode OR new.language <> old.language)
BEGIN SELECT RAISE(ABORT, 'how a signed visit was recorded is never changed'); END;

CREATE TRIGGER consents_stay BEFORE UPDATE ON consents
BEGIN SELECT RAISE(ABORT, 'a consent is never changed'); END;
CREATE TRIGGER consents_remain BEFORE DELETE ON consents
BEGIN SELECT RAISE(ABORT, 'a consent is never deleted'); END;
CREATE TRIGGER consents_follow BEFORE INSERT ON consents
WHEN (SELECT state FROM encounters WHERE id = new.encounter_id) = 'signed'
    OR EXISTS (SELECT 1 FROM consents WHERE number = new.number)
BEGIN SELECT RAISE(ABORT, 'consents are only appended, before the note is signed'); END;
CREATE TRIGGER consent_withdrawals_stay BEFORE UPDATE ON consent_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never changed'); END;
CREATE TRIGGER consent_withdrawals_remain BEFORE DELETE ON consent_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never undone'); END;
CREATE TRIGGER consent_withdrawals_closed BEFORE INSERT ON consent_withdrawals
WHEN EXISTS (
    SELECT 1 FROM consents JOIN recordings USING (encounter_id)
    WHERE consents.number = new.consent_number AND recordings.state = 'open'
)
BEGIN SELECT RAISE(ABORT, 'a recording that is open ends before its consent'); END;

CREATE TRIGGER recordings_consented BEFORE INSERT ON recordings
WHEN (SELECT mode FROM encounters WHERE id = new.encounter_id) = 'visit'
    AND NOT EXISTS (
        SELECT 1 FROM consents
        WHERE number = (SELECT max(number) FROM consents WHERE encounter_id = new.encounter_id)
            AND number NOT IN (SELECT consent_number FROM consent_withdrawals)
    )
BEGIN SELECT RAISE(ABORT, 'others are recorded only with their consent'); END;
CREATE TRIGGER encounters_overheard BEFORE UPDATE ON encounters
WHEN new.mode <> old.mode AND EXISTS (
    SELECT 1 FROM recordings WHERE encounter_id = old.id AND state = 'open'
)
BEGIN SELECT RAISE(ABORT, 'who is heard does not change while a recording is open'); END;

-- What was recorded before a consent was withdrawn can go before the note is signed, too.
DROP TRIGGER removals_signed;
CREATE TRIGGER removals_signed BEFORE INSERT ON removals
WHEN (new.kind = 'audio' AND NOT EXISTS (
        SELECT 1 FROM recordings
        JOIN notes ON notes.encounter_id = recordings.encounter_id
        JOIN attestations ON attestations.note_id = notes.id
            AND attestations.note_version = notes.version
        WHERE recordings.id = new.object_id AND recordings.state = 'closed'
    ) AND NOT EXISTS (
        SELECT 1 FROM recordings
        JOIN consents USING (encounter_id)
        JOIN consent_withdrawals ON consent_number = consents.number
        WHERE recordings.id = new.object_id AND recordings.state = 'closed'
            AND recordings.started_at >= given_at AND recordings.started_at < withdrawn_at
    ))
    OR (new.kind = 'transcript' AND NOT EXISTS (
        SELECT 1 FROM transcripts
        JOIN notes ON notes.encounter_id = transcripts.encounter_id
        JOIN attestations ON attestations.note_id = notes.id
            AND attestations.note_version = notes.version
        WHERE transcripts.id = new.object_id
    ) AND NOT EXISTS (
        SELECT 1 FROM transcripts
        JOIN consents USING (encounter_id)
        JOIN consent_withdrawals ON consent_number = consents.number
        WHERE transcripts.id = new.object_id
    ))
    OR (new.kind = 'draft' AND NOT EXISTS (
        SELECT 1 FROM notes WHERE id = new.object_id AND version = new.through_version
            AND status = 'preliminary'
    ))
BEGIN SELECT RAISE(ABORT, 'only drafts go, and after signing or a withdrawal audio and transcripts'); END;
