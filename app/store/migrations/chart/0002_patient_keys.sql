-- Each patient's content is sealed (AES-256-GCM) under a key of their own, so that destroying the
-- key erases the patient while signed rows stay where they are. `random_seed`, `patient_seal` and
-- `recording_seal` are functions of the program (app/store/patient_keys.py), present while this
-- text runs.

-- A key is the hash of a seed so long that most of it lies on a page of its own: SQLite never
-- copies such a page within the file, and overwrites it when the row goes.
CREATE TABLE patient_keys (
    patient_id TEXT PRIMARY KEY REFERENCES patients (id) DEFERRABLE INITIALLY DEFERRED,
    seed BLOB NOT NULL CHECK (length(seed) = 1024)
) STRICT, WITHOUT ROWID;
INSERT INTO patient_keys (patient_id, seed) SELECT id, random_seed() FROM patients;
CREATE TABLE recording_keys (
    recording_id TEXT PRIMARY KEY REFERENCES recordings (id) DEFERRABLE INITIALLY DEFERRED,
    seed BLOB NOT NULL CHECK (length(seed) = 1024)
) STRICT, WITHOUT ROWID;
INSERT INTO recording_keys (recording_id, seed) SELECT id, random_seed() FROM recordings;

-- One row for each erased patient; it is what lets the key go.
CREATE TABLE erasures (
    patient_id TEXT PRIMARY KEY REFERENCES patients (id),
    erased_at TEXT NOT NULL CHECK (erased_at GLOB '????-??-??T??:??:??.??????Z'),
    person_id TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason GLOB '[a-z]*' AND reason NOT GLOB '*[^a-z_]*'),
    receipt_sha256 TEXT NOT NULL CHECK (length(receipt_sha256) = 64)
) STRICT;

-- What the clinic's policies removed: audio of a recording, words of a transcript, or drafts of a
-- note up to a version. Its row here is what lets content go.
CREATE TABLE removals (
    kind TEXT NOT NULL CHECK (kind IN ('audio', 'transcript', 'draft')),
    object_id TEXT NOT NULL CHECK (length(object_id) BETWEEN 1 AND 64),
    through_version INTEGER CHECK ((kind = 'draft') = (through_version IS NOT NULL)),
    removed_at TEXT NOT NULL CHECK (removed_at GLOB '????-??-??T??:??:??.??????Z'),
    person_id TEXT NOT NULL,
    PRIMARY KEY (kind, object_id)
) STRICT, WITHOUT ROWID;

-- What SQL searches and sorts stands in the clear within the encrypted store, in tables that an
-- erasure writes anew: without triggers and references, so that all their pages are overwritten.
CREATE TABLE patient_search (
    patient_id TEXT PRIMARY KEY,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    search_name TEXT NOT NULL
) STRICT;
INSERT INTO patient_search (patient_id, given_name, family_name, search_name)
SELECT id, given_name, family_name, search_name FROM patients;
CREATE INDEX patient_search_by_name
    ON patient_search (family_name COLLATE NOCASE, given_name COLLATE NOCASE);
CREATE TABLE encounter_search (
    encounter_id TEXT PRIMARY KEY,
    search_reason TEXT NOT NULL
) STRICT;
INSERT INTO encounter_search (encounter_id, search_reason)
SELECT id, search_reason FROM encounters;
-- The words of the newest version of each note; `number` is that of its first version.
CREATE TABLE note_words (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
INSERT INTO note_words (number, text) SELECT rowid, text FROM note_search;
DROP TABLE note_search;
CREATE VIRTUAL TABLE note_search USING fts5 (
    text, content = 'note_words', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO note_search (note_search) VALUES ('rebuild');

-- `identity` is a JSON array, sealed: given name, family name, date of birth, sex and allergies.
ALTER TABLE patients ADD COLUMN identity BLOB NOT NULL DEFAULT x'';
UPDATE patients SET identity = patient_seal(
    (SELECT seed FROM patient_keys WHERE patient_id = patients.id), id,
    json_array(given_name, family_name, birth_date, sex, json(allergies)), 'patients', id
);
DROP INDEX patients_by_name;
ALTER TABLE patients DROP COLUMN given_name;
ALTER TABLE patients DROP COLUMN family_name;
ALTER TABLE patients DROP COLUMN birth_date;
ALTER TABLE patients DROP COLUMN sex;
ALTER TABLE patients DROP COLUMN allergies;
ALTER TABLE patients DROP COLUMN search_name;

ALTER TABLE encounters ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
UPDATE encounters SET sealed = patient_seal(
    (SELECT seed FROM patient_keys WHERE patient_id = encounters.patient_id),
    patient_id, reason, 'encounters', id
);
ALTER TABLE encounters DROP COLUMN reason;
ALTER TABLE encounters DROP COLUMN search_reason;
ALTER TABLE encounters RENAME COLUMN sealed TO reason;

DROP TRIGGER recordings_closed_stay;
ALTER TABLE recordings ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
UPDATE recordings SET sealed = (
    SELECT patient_seal(seed, patient_id, source_name, 'recordings', recordings.id)
    FROM encounters JOIN patient_keys USING (patient_id)
    WHERE encounters.id = recordings.encounter_id
);
ALTER TABLE recordings DROP COLUMN source_name;
ALTER TABLE recordings RENAME COLUMN sealed TO source_name;
CREATE TRIGGER recordings_closed_stay BEFORE UPDATE ON recordings WHEN old.state = 'closed'
BEGIN SELECT RAISE(ABORT, 'a closed recording is never changed'); END;

-- The journal of a recording: mono, 16 kHz, signed 16-bit, little endian; sealed chunk by chunk
-- (12 bytes of nonce before it, 16 of tag after it).
DROP INDEX recording_chunks_in_order;
ALTER TABLE recording_chunks RENAME TO recording_chunks_plain;
CREATE TABLE recording_chunks (
    recording_id TEXT NOT NULL REFERENCES recordings (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    sample_count INTEGER NOT NULL CHECK (sample_count > 0),
    samples BLOB NOT NULL CHECK (length(samples) = 2 * sample_count + 28)
) STRICT;
INSERT INTO recording_chunks (recording_id, position, sample_count, samples)
SELECT recording_chunks_plain.recording_id, position, sample_count, recording_seal(
    patient_keys.seed, recording_keys.seed, patient_id, recording_chunks_plain.samples,
    'recording_chunks', recording_chunks_plain.recording_id, position
)
FROM recording_chunks_plain
JOIN recordings ON recordings.id = recording_chunks_plain.recording_id
JOIN recording_keys ON recording_keys.recording_id = recordings.id
JOIN encounters ON encounters.id = recordings.encounter_id
JOIN patient_keys USING (patient_id)
ORDER BY recording_chunks_plain.rowid;
DROP TABLE recording_chunks_plain;
CREATE UNIQUE INDEX recording_chunks_in_order
    ON recording_chunks (recording_id, position, sample_count);

-- `text` and `words` (MessagePack: text, start, end and confidence of each word) are sealed.
ALTER TABLE segments RENAME TO segments_plain;
CREATE TABLE segments (
    transcript_id TEXT NOT NULL REFERENCES transcripts (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    start_seconds REAL NOT NULL CHECK (start_seconds >= 0),
    end_seconds REAL NOT NULL CHECK (end_seconds >= start_seconds),
    text BLOB NOT NULL CHECK (length(text) >= 28),
    words BLOB NOT NULL CHECK (length(words) >= 28),
    PRIMARY KEY (transcript_id, number)
) STRICT;
INSERT INTO segments (transcript_id, number, start_seconds, end_seconds, text, words)
SELECT transcript_id, segments_plain.number, start_seconds, end_seconds,
    patient_seal(seed, patient_id, text, 'segments.text', transcript_id, segments_plain.number),
    patient_seal(seed, patient_id, words, 'segments.words', transcript_id, segments_plain.number)
FROM segments_plain
JOIN transcripts ON transcripts.id = transcript_id
JOIN encounters ON encounters.id = transcripts.encounter_id
JOIN patient_keys USING (patient_id);
DROP TABLE segments_plain;

-- `content` is a JSON array, sealed: text, evidence, grounding and the reason of an attestation.
ALTER TABLE statements RENAME TO statements_plain;
CREATE TABLE statements (
    note_id TEXT NOT NULL,
    note_version INTEGER NOT NULL,
    section INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    id TEXT NOT NULL,
    content BLOB NOT NULL CHECK (length(content) >= 28),
    origin TEXT NOT NULL CHECK (origin IN ('model', 'person')),
    attested_by TEXT,
    PRIMARY KEY (note_id, note_version, section, position),
    UNIQUE (note_id, note_version, id),
    FOREIGN KEY (note_id, note_version, section)
        REFERENCES note_sections (note_id, note_version, position)
) STRICT, WITHOUT ROWID;
INSERT INTO statements (
    note_id, note_version, section, position, id, content, origin, attested_by
)
SELECT note_id, note_version, section, position, statements_plain.id,
    patient_seal(
        seed, patient_id,
        json_array(text, json(evidence), json(grounding), attestation_reason),
        'statements', note_id, note_version, section, position
    ),
    origin, attested_by
FROM statements_plain
JOIN notes ON notes.id = note_id AND notes.version = note_version
JOIN encounters ON encounters.id = notes.encounter_id
JOIN patient_keys USING (patient_id);
DROP TABLE statements_plain;

DROP INDEX addenda_by_note;
ALTER TABLE addenda RENAME TO addenda_plain;
CREATE TABLE addenda (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    note_id TEXT NOT NULL,
    note_version INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    person_name TEXT NOT NULL,
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.??????Z'),
    text BLOB NOT NULL CHECK (length(text) > 28),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    FOREIGN KEY (note_id, note_version) REFERENCES notes (id, version)
) STRICT;
INSERT INTO addenda (
    id, note_id, note_version, person_id, person_name, created_at, text, signature
)
SELECT addenda_plain.id, note_id, note_version, person_id, person_name, addenda_plain.created_at,
    patient_seal(seed, patient_id, text, 'addenda', addenda_plain.id), signature
FROM addenda_plain
JOIN notes ON notes.id = note_id AND notes.version = note_version
JOIN encounters ON encounters.id = notes.encounter_id
JOIN patient_keys USING (patient_id);
DROP TABLE addenda_plain;
CREATE INDEX addenda_by_note ON addenda (note_id, created_at);

CREATE TRIGGER patient_keys_stay BEFORE UPDATE ON patient_keys
BEGIN SELECT RAISE(ABORT, 'the key of a patient is never changed'); END;
CREATE TRIGGER patient_keys_remain BEFORE DELETE ON patient_keys
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE patient_id = old.patient_id)
BEGIN SELECT RAISE(ABORT, 'the key of a patient goes only with the patient'); END;
CREATE TRIGGER patient_keys_once BEFORE INSERT ON patient_keys
WHEN EXISTS (SELECT 1 FROM erasures WHERE patient_id = new.patient_id)
BEGIN SELECT RAISE(ABORT, 'an erased patient gets no key again'); END;

CREATE TRIGGER recording_keys_stay BEFORE UPDATE ON recording_keys
BEGIN SELECT RAISE(ABORT, 'the key of a recording is never changed'); END;
CREATE TRIGGER recording_keys_remain BEFORE DELETE ON recording_keys
WHEN (SELECT state FROM recordings WHERE id = old.recording_id) = 'closed'
    AND NOT EXISTS (
        SELECT 1 FROM removals WHERE kind = 'audio' AND object_id = old.recording_id
    )
    AND NOT EXISTS (
        SELECT 1 FROM recordings JOIN encounters ON encounters.id = recordings.encounter_id
        JOIN erasures USING (patient_id) WHERE recordings.id = old.recording_id
    )
BEGIN SELECT RAISE(ABORT, 'the key of a closed recording goes only with its audio'); END;
CREATE TRIGGER recording_keys_once BEFORE INSERT ON recording_keys
WHEN (SELECT state FROM recordings WHERE id = new.recording_id) = 'closed'
BEGIN SELECT RAISE(ABORT, 'a closed recording gets no key again'); END;

CREATE TRIGGER erasures_stay BEFORE UPDATE ON erasures
BEGIN SELECT RAISE(ABORT, 'an erasure is never changed'); END;
CREATE TRIGGER erasures_remain BEFORE DELETE ON erasures
BEGIN SELECT RAISE(ABORT, 'an erasure is never undone'); END;
CREATE TRIGGER erasures_closed BEFORE INSERT ON erasures
WHEN EXISTS (
    SELECT 1 FROM recordings JOIN encounters ON encounters.id = recordings.encounter_id
    WHERE encounters.patient_id = new.patient_id AND recordings.state = 'open'
)
BEGIN SELECT RAISE(ABORT, 'a patient is not erased while a recording is open'); END;

CREATE TRIGGER patients_erased_stay BEFORE UPDATE ON patients
WHEN EXISTS (SELECT 1 FROM erasures WHERE patient_id = old.id)
    AND new.identity <> x''
BEGIN SELECT RAISE(ABORT, 'an erased patient stays erased'); END;
CREATE TRIGGER encounters_of_nobody BEFORE INSERT ON encounters
WHEN EXISTS (SELECT 1 FROM erasures WHERE patient_id = new.patient_id)
BEGIN SELECT RAISE(ABORT, 'an erased patient has no new visit'); END;
CREATE TRIGGER encounters_keep_their_patient BEFORE UPDATE ON encounters
WHEN new.patient_id <> old.patient_id OR new.id <> old.id
BEGIN SELECT RAISE(ABORT, 'a visit stays with its patient'); END;
CREATE TRIGGER recordings_keep_their_visit BEFORE UPDATE ON recordings
WHEN new.encounter_id <> old.encounter_id OR new.id <> old.id
BEGIN SELECT RAISE(ABORT, 'a recording stays with its visit'); END;

CREATE TRIGGER removals_stay BEFORE UPDATE ON removals
BEGIN SELECT RAISE(ABORT, 'a removal is never changed'); END;
CREATE TRIGGER removals_remain BEFORE DELETE ON removals
BEGIN SELECT RAISE(ABORT, 'a removal is never undone'); END;
CREATE TRIGGER removals_signed BEFORE INSERT ON removals
WHEN (new.kind = 'audio' AND NOT EXISTS (
        SELECT 1 FROM recordings
        JOIN notes ON notes.encounter_id = recordings.encounter_id
        JOIN attestations ON attestations.note_id = notes.id
            AND attestations.note_version = notes.version
        WHERE recordings.id = new.object_id AND recordings.state = 'closed'
    ))
    OR (new.kind = 'transcript' AND NOT EXISTS (
        SELECT 1 FROM transcripts
        JOIN notes ON notes.encounter_id = transcripts.encounter_id
        JOIN attestations ON attestations.note_id = notes.id
            AND attestations.note_version = notes.version
        WHERE transcripts.id = new.object_id
    ))
    OR (new.kind = 'draft' AND NOT EXISTS (
        SELECT 1 FROM notes WHERE id = new.object_id AND version = new.through_version
            AND status = 'preliminary'
    ))
BEGIN SELECT RAISE(ABORT, 'only drafts go, and audio and transcripts after signing'); END;

CREATE TRIGGER recording_chunks_stay BEFORE UPDATE ON recording_chunks
BEGIN SELECT RAISE(ABORT, 'chunks of a recording are never changed'); END;
CREATE TRIGGER recording_chunks_remain BEFORE DELETE ON recording_chunks
WHEN (SELECT state FROM recordings WHERE id = old.recording_id) = 'closed'
    AND NOT EXISTS (
        SELECT 1 FROM removals WHERE kind = 'audio' AND object_id = old.recording_id
    )
    AND NOT EXISTS (
        SELECT 1 FROM recordings JOIN encounters ON encounters.id = recordings.encounter_id
        JOIN erasures USING (patient_id) WHERE recordings.id = old.recording_id
    )
BEGIN SELECT RAISE(ABORT, 'a closed recording is never deleted'); END;
CREATE TRIGGER recording_chunks_follow BEFORE INSERT ON recording_chunks
WHEN (SELECT state FROM recordings WHERE id = new.recording_id) = 'closed'
    OR new.position <> (
        SELECT coalesce(max(position), -1) + 1
        FROM recording_chunks WHERE recording_id = new.recording_id
    )
BEGIN SELECT RAISE(ABORT, 'chunks are only appended, in order, to an open recording'); END;

CREATE TRIGGER segments_complete BEFORE INSERT ON segments
WHEN (SELECT count(*) FROM segments WHERE transcript_id = new.transcript_id)
    >= (SELECT segment_count FROM transcripts WHERE id = new.transcript_id)
    OR EXISTS (
        SELECT 1 FROM removals WHERE kind = 'transcript' AND object_id = new.transcript_id
    )
BEGIN SELECT RAISE(ABORT, 'this transcript is complete'); END;
CREATE TRIGGER segments_stay BEFORE UPDATE ON segments
BEGIN SELECT RAISE(ABORT, 'transcripts are never changed'); END;
CREATE TRIGGER segments_remain BEFORE DELETE ON segments
WHEN NOT EXISTS (
    SELECT 1 FROM removals WHERE kind = 'transcript' AND object_id = old.transcript_id
)
BEGIN SELECT RAISE(ABORT, 'transcripts are never deleted'); END;

CREATE TRIGGER statements_stay BEFORE UPDATE ON statements
BEGIN SELECT RAISE(ABORT, 'a version of a note is never changed'); END;
CREATE TRIGGER statements_remain BEFORE DELETE ON statements
WHEN NOT EXISTS (
    SELECT 1 FROM removals
    WHERE kind = 'draft' AND object_id = old.note_id AND through_version >= old.note_version
)
    OR (SELECT status FROM notes WHERE id = old.note_id AND version = old.note_version)
        <> 'preliminary'
BEGIN SELECT RAISE(ABORT, 'a version of a note is never deleted'); END;
CREATE TRIGGER statements_complete BEFORE INSERT ON statements
WHEN (
    SELECT count(*) FROM statements
    WHERE note_id = new.note_id AND note_version = new.note_version
) >= (SELECT statement_count FROM notes WHERE id = new.note_id AND version = new.note_version)
    OR EXISTS (
        SELECT 1 FROM removals
        WHERE kind = 'draft' AND object_id = new.note_id AND through_version >= new.note_version
    )
BEGIN SELECT RAISE(ABORT, 'this version of the note is complete'); END;

CREATE TRIGGER addenda_stay BEFORE UPDATE ON addenda
BEGIN SELECT RAISE(ABORT, 'addenda are never changed'); END;
CREATE TRIGGER addenda_remain BEFORE DELETE ON addenda
BEGIN SELECT RAISE(ABORT, 'addenda are never deleted'); END;
CREATE TRIGGER addenda_final BEFORE INSERT ON addenda
WHEN (
    SELECT status FROM notes WHERE id = new.note_id AND version = new.note_version
) = 'preliminary'
BEGIN SELECT RAISE(ABORT, 'addenda follow a final version'); END;
