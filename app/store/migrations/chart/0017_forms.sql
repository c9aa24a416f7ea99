-- What is searched is kept in each form that others may type: «ü» as «u» and as «ue».
-- `searchable` and `patient_open` are functions of the program, present while this text runs.
UPDATE patient_search SET search_name = coalesce((
    SELECT searchable(
        trim(given_name || ' ' || family_name) || ' ' || coalesce(json_extract(said, '$[2]'), '')
            || ' ' || coalesce(json_extract(said, '$[5]'), '')
    )
    FROM (
        SELECT patient_open(seed, patients.id, identity, 'patients', patients.id) AS said
        FROM patients JOIN patient_keys ON patient_keys.patient_id = patients.id
        WHERE patients.id = patient_search.patient_id
    )
), '');
UPDATE encounter_search SET search_reason = coalesce((
    SELECT searchable(patient_open(seed, patient_id, reason, 'encounters', encounters.id))
    FROM encounters JOIN patient_keys USING (patient_id)
    WHERE encounters.id = encounter_search.encounter_id
), '');

UPDATE search_words SET text = coalesce((
    SELECT searchable(json_extract(said, '$[0]') || ' ' || json_extract(said, '$[1]'))
        || char(10) || searchable(coalesce(json_extract(said, '$[2]'), ''))
        || char(10) || searchable(coalesce(json_extract(said, '$[5]'), ''))
        || coalesce((
            SELECT group_concat(char(10) || searchable(value), '') FROM json_each(said, '$[4]')
        ), '')
    FROM (
        SELECT patient_open(seed, patients.id, identity, 'patients', patients.id) AS said
        FROM patients JOIN patient_keys ON patient_keys.patient_id = patients.id
        WHERE patients.id = object_id
    )
), '') WHERE kind = 'patient';

UPDATE search_words SET text = coalesce((
    SELECT searchable(patient_open(seed, patient_id, reason, 'encounters', encounters.id))
    FROM encounters JOIN patient_keys USING (patient_id) WHERE encounters.id = object_id
), '') WHERE kind = 'visit';

UPDATE search_words SET text = coalesce((
    SELECT group_concat(
        searchable(json_extract(
            patient_open(
                seed, patient_id, content, 'statements', note_id, note_version, section, position
            ),
            '$[0]'
        )),
        char(10) ORDER BY section, position
    )
    FROM statements
    JOIN notes ON notes.id = note_id AND notes.version = note_version
    JOIN encounters ON encounters.id = notes.encounter_id
    JOIN patient_keys USING (patient_id)
    WHERE note_id = object_id
        AND note_version = (SELECT max(version) FROM notes WHERE id = object_id)
), '') WHERE kind = 'note';

UPDATE search_words SET text = coalesce((
    SELECT searchable(patient_open(seed, patient_id, addenda.text, 'addenda', addenda.id))
    FROM addenda
    JOIN notes ON notes.id = addenda.note_id AND notes.version = addenda.note_version
    JOIN encounters ON encounters.id = notes.encounter_id
    JOIN patient_keys USING (patient_id)
    WHERE addenda.id = object_id
), '') WHERE kind = 'addendum';

UPDATE search_words SET text = coalesce((
    SELECT group_concat(
        searchable(patient_open(
            seed, patient_id, segments.text, 'segments.text', transcript_id, segments.number
        )),
        char(10) ORDER BY segments.number
    )
    FROM segments
    JOIN transcripts ON transcripts.id = transcript_id
    JOIN encounters ON encounters.id = transcripts.encounter_id
    JOIN patient_keys USING (patient_id)
    WHERE transcript_id = object_id
), '') WHERE kind = 'transcript';

INSERT INTO word_search (word_search) VALUES ('rebuild');
