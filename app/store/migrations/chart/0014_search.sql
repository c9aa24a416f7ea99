-- Everything that is written of a patient can be searched, not notes alone. `searchable` and
-- `patient_open` are functions of the program (app/store/patient_keys.py), present while this text
-- runs. Each line of `text` is what is searched of one statement of a note or one segment.
ALTER TABLE patient_search ADD COLUMN identifier TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX patient_search_by_identifier ON patient_search (identifier)
    WHERE identifier <> '';
UPDATE patient_search SET search_name = searchable(search_name);
UPDATE encounter_search SET search_reason = searchable(search_reason);

CREATE TABLE search_words (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('patient', 'visit', 'note', 'addendum', 'transcript')),
    object_id TEXT NOT NULL,
    encounter_id TEXT,
    text TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX search_words_by_object ON search_words (kind, object_id);
CREATE INDEX search_words_by_encounter ON search_words (encounter_id);
CREATE VIRTUAL TABLE word_search USING fts5 (
    text, content = 'search_words', content_rowid = 'number', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO search_words (kind, object_id, text)
SELECT 'patient', id,
    searchable(given || ' ' || family) || char(10) || searchable(born) || char(10)
        || coalesce((
            SELECT group_concat(char(10) || searchable(value), '')
            FROM json_each(identity, '$[4]')
        ), '')
FROM (
    SELECT patients.id, identity, json_extract(identity, '$[0]') AS given,
        json_extract(identity, '$[1]') AS family,
        coalesce(json_extract(identity, '$[2]'), '') AS born
    FROM (
        SELECT patients.id,
            patient_open(seed, patients.id, identity, 'patients', patients.id) AS identity
        FROM patients JOIN patient_keys ON patient_keys.patient_id = patients.id
    ) AS patients
);

INSERT INTO search_words (kind, object_id, encounter_id, text)
SELECT 'visit', encounters.id, encounters.id,
    searchable(patient_open(seed, patient_id, reason, 'encounters', encounters.id))
FROM encounters JOIN patient_keys USING (patient_id);

INSERT INTO search_words (kind, object_id, encounter_id, text)
SELECT 'note', note.id, note.encounter_id, coalesce((
    SELECT group_concat(
        searchable(json_extract(
            patient_open(
                seed, patient_id, content, 'statements', note_id, note_version, section, position
            ),
            '$[0]'
        )),
        char(10) ORDER BY section, position
    )
    FROM statements WHERE note_id = note.id AND note_version = note.version
), '')
FROM note_words
JOIN notes AS first ON first.number = note_words.number
JOIN notes AS note ON note.id = first.id
    AND note.version = (SELECT max(version) FROM notes WHERE id = first.id)
JOIN encounters ON encounters.id = note.encounter_id
JOIN patient_keys USING (patient_id);

INSERT INTO search_words (kind, object_id, encounter_id, text)
SELECT 'addendum', addenda.id, notes.encounter_id,
    searchable(patient_open(seed, patient_id, addenda.text, 'addenda', addenda.id))
FROM addenda
JOIN notes ON notes.id = addenda.note_id AND notes.version = addenda.note_version
JOIN encounters ON encounters.id = notes.encounter_id
JOIN patient_keys USING (patient_id)
WHERE addenda.note_id NOT IN (SELECT id FROM notes WHERE status = 'entered-in-error');

INSERT INTO search_words (kind, object_id, encounter_id, text)
SELECT 'transcript', newest.id, newest.encounter_id, coalesce((
    SELECT group_concat(
        searchable(patient_open(
            seed, patient_id, segments.text, 'segments.text', transcript_id, segments.number
        )),
        char(10) ORDER BY segments.number
    )
    FROM segments WHERE transcript_id = newest.id
), '')
FROM transcripts AS newest
JOIN encounters ON encounters.id = newest.encounter_id
JOIN patient_keys USING (patient_id)
WHERE newest.number = (
    SELECT max(number) FROM transcripts
    WHERE encounter_id = newest.encounter_id
        AND id NOT IN (SELECT object_id FROM removals WHERE kind = 'transcript')
);

INSERT INTO word_search (word_search) VALUES ('rebuild');
DROP TABLE note_search;
DROP TABLE note_words;
