-- clinic.db

CREATE TABLE store_meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE schema_migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    applied_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER store_meta_stays BEFORE UPDATE ON store_meta
BEGIN SELECT RAISE(ABORT, 'the identity of a store is never changed'); END;

CREATE TRIGGER store_meta_remains BEFORE DELETE ON store_meta
BEGIN SELECT RAISE(ABORT, 'the identity of a store is never deleted'); END;

CREATE TABLE people (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
    display_name TEXT NOT NULL CHECK (length(display_name) BETWEEN 1 AND 200),
    roles TEXT NOT NULL CHECK (json_valid(roles)),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.??????Z')
) STRICT;

CREATE TABLE memberships (
    person_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    record TEXT NOT NULL CHECK (json_valid(record)),
    PRIMARY KEY (person_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE policies (
    key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64),
    value TEXT NOT NULL,
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.??????Z'),
    changed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_log (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    leaf TEXT NOT NULL CHECK (json_valid(leaf)),
    leaf_hash BLOB NOT NULL CHECK (length(leaf_hash) = 32),
    event_id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(leaf, '$.id')) VIRTUAL,
    time TEXT NOT NULL GENERATED ALWAYS AS (json_extract(leaf, '$.time')) VIRTUAL,
    person TEXT NOT NULL GENERATED ALWAYS AS (json_extract(leaf, '$.person')) VIRTUAL,
    action TEXT NOT NULL GENERATED ALWAYS AS (json_extract(leaf, '$.action')) VIRTUAL,
    object_id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(leaf, '$.object')) VIRTUAL, patient TEXT GENERATED ALWAYS AS (
    coalesce(
        json_extract(leaf, '$.detail.patient'),
        CASE json_extract(leaf, '$.detail.kind')
            WHEN 'patient' THEN json_extract(leaf, '$.object')
        END
    )
) VIRTUAL, status TEXT NOT NULL GENERATED ALWAYS AS (
    json_extract(leaf, '$.status')
) VIRTUAL, reason TEXT NOT NULL GENERATED ALWAYS AS (
    json_extract(leaf, '$.reason')
) VIRTUAL,
    CHECK (json_extract(leaf, '$.sequence') = sequence)
) STRICT;

CREATE UNIQUE INDEX audit_log_by_event ON audit_log (event_id);

CREATE INDEX audit_log_by_time ON audit_log (time);

CREATE INDEX audit_log_by_person ON audit_log (person, sequence);

CREATE INDEX audit_log_by_action ON audit_log (action, sequence);

CREATE INDEX audit_log_by_object ON audit_log (object_id, sequence) WHERE object_id <> '';

CREATE TABLE merkle_nodes (
    level INTEGER NOT NULL CHECK (level >= 1),
    position INTEGER NOT NULL CHECK (position >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoints (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    size INTEGER NOT NULL CHECK (size >= 1) REFERENCES audit_log (sequence),
    person TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TRIGGER memberships_stay BEFORE UPDATE ON memberships
BEGIN SELECT RAISE(ABORT, 'membership records are never changed'); END;

CREATE TRIGGER memberships_remain BEFORE DELETE ON memberships
BEGIN SELECT RAISE(ABORT, 'membership records are never deleted'); END;

CREATE TRIGGER memberships_follow BEFORE INSERT ON memberships
WHEN new.version <> (
    SELECT coalesce(max(version), 0) + 1 FROM memberships WHERE person_id = new.person_id
)
BEGIN SELECT RAISE(ABORT, 'membership records are only appended'); END;

CREATE TRIGGER audit_log_stays BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;

CREATE TRIGGER audit_log_remains BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is never deleted'); END;

CREATE TRIGGER audit_log_follows BEFORE INSERT ON audit_log
WHEN new.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit_log)
    OR EXISTS (
        SELECT 1 FROM audit_log WHERE event_id = json_extract(new.leaf, '$.id')
    )
BEGIN SELECT RAISE(ABORT, 'the audit log is only appended to'); END;

CREATE TRIGGER merkle_nodes_stay BEFORE UPDATE ON merkle_nodes
BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;

CREATE TRIGGER merkle_nodes_remain BEFORE DELETE ON merkle_nodes
BEGIN SELECT RAISE(ABORT, 'the audit log is never deleted'); END;

CREATE TRIGGER merkle_nodes_follow BEFORE INSERT ON merkle_nodes
WHEN new.position <> (
    SELECT coalesce(max(position), -1) + 1 FROM merkle_nodes WHERE level = new.level
)
BEGIN SELECT RAISE(ABORT, 'the audit log is only appended to'); END;

CREATE TRIGGER checkpoints_stay BEFORE UPDATE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;

CREATE TRIGGER checkpoints_remain BEFORE DELETE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END;

CREATE TRIGGER checkpoints_follow BEFORE INSERT ON checkpoints
WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM checkpoints)
BEGIN SELECT RAISE(ABORT, 'checkpoints are only appended'); END;

CREATE TABLE totp (
    person_id TEXT PRIMARY KEY CHECK (length(person_id) BETWEEN 1 AND 64),
    key_sha256 TEXT NOT NULL CHECK (length(key_sha256) = 64),
    sealed BLOB CHECK (sealed IS NULL OR length(sealed) BETWEEN 48 AND 512),
    last_step INTEGER NOT NULL CHECK (last_step >= 0),
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.??????Z')
) STRICT, WITHOUT ROWID;

CREATE TRIGGER totp_code_works_once BEFORE UPDATE ON totp
WHEN new.sealed = old.sealed AND new.last_step <= old.last_step
BEGIN SELECT RAISE(ABORT, 'a code works once'); END;

CREATE TRIGGER totp_remains BEFORE DELETE ON totp
BEGIN SELECT RAISE(ABORT, 'a second factor is removed by emptying it'); END;

CREATE TABLE slot_tables (
    generation INTEGER PRIMARY KEY CHECK (generation >= 1),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content TEXT CHECK (content IS NULL OR json_valid(content)),
    saved_at TEXT CHECK (saved_at GLOB '????-??-??T??:??:??.??????Z')
) STRICT;

CREATE TRIGGER slot_tables_remain BEFORE DELETE ON slot_tables
BEGIN SELECT RAISE(ABORT, 'committed key slots are never deleted'); END;

CREATE TRIGGER slot_tables_stay BEFORE UPDATE ON slot_tables
WHEN new.generation <> old.generation OR new.sha256 <> old.sha256
    OR (new.content IS NOT NULL AND new.content IS NOT old.content)
    OR (old.saved_at IS NOT NULL AND new.saved_at IS NOT old.saved_at)
BEGIN SELECT RAISE(ABORT, 'committed key slots are never changed'); END;

CREATE TRIGGER slot_tables_follow BEFORE INSERT ON slot_tables
WHEN new.generation <> (SELECT max(generation) + 1 FROM slot_tables)
BEGIN SELECT RAISE(ABORT, 'key slots are only appended'); END;

CREATE TABLE recovery_keys (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.??????Z'),
    kept_at TEXT CHECK (kept_at GLOB '????-??-??T??:??:??.??????Z'),
    used_at TEXT CHECK (used_at GLOB '????-??-??T??:??:??.??????Z')
) STRICT;

CREATE TRIGGER recovery_keys_remain BEFORE DELETE ON recovery_keys
BEGIN SELECT RAISE(ABORT, 'recovery keys are never deleted from the list'); END;

CREATE TRIGGER recovery_keys_stay BEFORE UPDATE ON recovery_keys
WHEN new.number <> old.number OR new.made_at <> old.made_at
    OR (old.kept_at IS NOT NULL AND new.kept_at IS NOT old.kept_at)
    OR (old.used_at IS NOT NULL AND new.used_at IS NOT old.used_at)
BEGIN SELECT RAISE(ABORT, 'what is known of a recovery key is never changed'); END;

CREATE TRIGGER recovery_keys_follow BEFORE INSERT ON recovery_keys
WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM recovery_keys)
BEGIN SELECT RAISE(ABORT, 'recovery keys are only appended'); END;

CREATE INDEX audit_log_by_patient ON audit_log (patient, sequence) WHERE patient IS NOT NULL;

CREATE INDEX audit_log_by_status ON audit_log (status, sequence) WHERE status <> 'ok';

CREATE INDEX audit_log_by_reason ON audit_log (reason, sequence) WHERE reason <> '';

CREATE TABLE countersignatures (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    size INTEGER NOT NULL CHECK (size >= 1) REFERENCES audit_log (sequence),
    person TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE timestamps (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    size INTEGER NOT NULL CHECK (size >= 1) REFERENCES audit_log (sequence),
    person TEXT NOT NULL,
    added_at TEXT NOT NULL CHECK (added_at GLOB '????-??-??T??:??:??.??????Z'),
    text TEXT NOT NULL,
    response BLOB NOT NULL,
    roots TEXT NOT NULL
) STRICT;

CREATE TRIGGER countersignatures_stay BEFORE UPDATE ON countersignatures
BEGIN SELECT RAISE(ABORT, 'countersignatures are never changed'); END;

CREATE TRIGGER countersignatures_remain BEFORE DELETE ON countersignatures
BEGIN SELECT RAISE(ABORT, 'countersignatures are never deleted'); END;

CREATE TRIGGER countersignatures_follow BEFORE INSERT ON countersignatures
WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM countersignatures)
BEGIN SELECT RAISE(ABORT, 'countersignatures are only appended'); END;

CREATE TRIGGER timestamps_stay BEFORE UPDATE ON timestamps
BEGIN SELECT RAISE(ABORT, 'time-stamps are never changed'); END;

CREATE TRIGGER timestamps_remain BEFORE DELETE ON timestamps
BEGIN SELECT RAISE(ABORT, 'time-stamps are never deleted'); END;

CREATE TRIGGER timestamps_follow BEFORE INSERT ON timestamps
WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM timestamps)
BEGIN SELECT RAISE(ABORT, 'time-stamps are only appended'); END;

CREATE TABLE letterhead (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    logo BLOB CHECK (logo IS NULL OR length(logo) BETWEEN 1 AND 1048576),
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.??????Z'),
    changed_by TEXT NOT NULL
) STRICT;

CREATE TRIGGER letterhead_remains BEFORE DELETE ON letterhead
BEGIN SELECT RAISE(ABORT, 'a logo is removed by emptying it'); END;

CREATE TABLE models (
    key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 128),
    role TEXT NOT NULL CHECK (role IN ('speech', 'language', 'embedding')),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    description TEXT NOT NULL CHECK (json_valid(description)),
    state TEXT NOT NULL CHECK (state IN ('installed', 'validated', 'active', 'retired')),
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    report INTEGER CHECK (report >= 1),
    installed_at TEXT NOT NULL CHECK (installed_at GLOB '????-??-??T??:??:??.??????Z'),
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.??????Z'),
    CHECK (report IS NOT NULL OR state NOT IN ('validated', 'active'))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX models_active ON models (role) WHERE state = 'active';

CREATE TRIGGER models_remain BEFORE DELETE ON models
BEGIN SELECT RAISE(ABORT, 'a model that was used is remembered'); END;

CREATE TRIGGER models_stay_pinned BEFORE UPDATE ON models
WHEN old.pinned = 1
    AND (new.role <> old.role OR new.sha256 <> old.sha256 OR new.description <> old.description
        OR new.state <> old.state)
BEGIN SELECT RAISE(ABORT, 'a pinned model stays as it is'); END;

CREATE TRIGGER models_begin_anew BEFORE UPDATE ON models
WHEN (new.role <> old.role OR new.sha256 <> old.sha256 OR new.description <> old.description)
    AND (new.state <> 'installed' OR new.report IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'other bytes are another model, which begins as installed'); END;

CREATE TABLE usage (
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 64),
    notes INTEGER NOT NULL CHECK (notes >= 0),
    prompt_tokens INTEGER NOT NULL CHECK (prompt_tokens >= 0),
    tokens INTEGER NOT NULL CHECK (tokens >= 0),
    audio_seconds REAL NOT NULL CHECK (audio_seconds >= 0),
    busy_seconds REAL NOT NULL CHECK (busy_seconds >= 0),
    waited_seconds REAL NOT NULL CHECK (waited_seconds >= 0),
    present_seconds REAL NOT NULL CHECK (present_seconds >= 0),
    card_joules REAL NOT NULL CHECK (card_joules >= 0),
    PRIMARY KEY (day, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE validation_reports (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    body TEXT NOT NULL CHECK (json_valid(body)),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    model_sha256 TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.model_sha256')) VIRTUAL
) STRICT;

CREATE INDEX validation_reports_by_model ON validation_reports (model_sha256, number);

CREATE TABLE validation_scores (
    run TEXT NOT NULL CHECK (length(run) = 64),
    suite TEXT NOT NULL CHECK (length(suite) BETWEEN 1 AND 32),
    item TEXT NOT NULL CHECK (length(item) = 64),
    scores TEXT NOT NULL CHECK (json_valid(scores)),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (run, suite, item)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER validation_reports_stay BEFORE UPDATE ON validation_reports
BEGIN SELECT RAISE(ABORT, 'validation reports are never changed'); END;

CREATE TRIGGER validation_reports_remain BEFORE DELETE ON validation_reports
BEGIN SELECT RAISE(ABORT, 'validation reports are never deleted'); END;

CREATE TRIGGER validation_reports_follow BEFORE INSERT ON validation_reports
WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM validation_reports)
BEGIN SELECT RAISE(ABORT, 'validation reports are only appended'); END;

CREATE TRIGGER validation_scores_stay BEFORE UPDATE ON validation_scores
BEGIN SELECT RAISE(ABORT, 'scores are measured anew, never changed'); END;

-- chart.db

CREATE TABLE store_meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE schema_migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    applied_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER store_meta_stays BEFORE UPDATE ON store_meta
BEGIN SELECT RAISE(ABORT, 'the identity of a store is never changed'); END;

CREATE TRIGGER store_meta_remains BEFORE DELETE ON store_meta
BEGIN SELECT RAISE(ABORT, 'the identity of a store is never deleted'); END;

CREATE TABLE patients (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    identity BLOB NOT NULL DEFAULT x'') STRICT;

CREATE TABLE encounters (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    patient_id TEXT NOT NULL REFERENCES patients (id),
    practitioner_id TEXT NOT NULL,
    started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.??????Z'),
    state TEXT NOT NULL CHECK (
        state IN ('planned', 'recorded', 'no_speech', 'transcribed', 'drafted', 'signed')
    )
, reason BLOB NOT NULL DEFAULT x'', mode TEXT NOT NULL DEFAULT 'dictation'
    CHECK (mode IN ('dictation', 'visit')), language TEXT NOT NULL DEFAULT 'en'
    CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^a-z]*')) STRICT;

CREATE INDEX encounters_by_time ON encounters (started_at DESC);

CREATE INDEX encounters_by_patient ON encounters (patient_id, started_at DESC);

CREATE TABLE recordings (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    encounter_id TEXT NOT NULL REFERENCES encounters (id),
    started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.??????Z'),
    source TEXT NOT NULL CHECK (source IN ('microphone', 'file')),
    samples INTEGER NOT NULL CHECK (samples >= 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed'))
, source_name BLOB NOT NULL DEFAULT x'') STRICT;

CREATE INDEX recordings_by_encounter ON recordings (encounter_id, started_at);

CREATE INDEX recordings_open ON recordings (started_at) WHERE state = 'open';

CREATE TABLE transcripts (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
    encounter_id TEXT NOT NULL REFERENCES encounters (id),
    recording_id TEXT REFERENCES recordings (id),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.??????Z'),
    model_key TEXT NOT NULL,
    model_name TEXT NOT NULL,
    model_sha256 TEXT NOT NULL,
    speech_seconds REAL NOT NULL CHECK (speech_seconds >= 0),
    segment_count INTEGER NOT NULL CHECK (segment_count >= 0)
, language TEXT NOT NULL DEFAULT 'en'
    CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^a-z]*'), parent_id TEXT REFERENCES transcripts (id), author_id TEXT, further TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(further)), speakers BLOB CHECK (length(speakers) >= 28)) STRICT;

CREATE INDEX transcripts_by_encounter ON transcripts (encounter_id, number);

CREATE INDEX transcripts_by_recording ON transcripts (recording_id);

CREATE TABLE notes (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
    version INTEGER NOT NULL CHECK (version >= 1),
    encounter_id TEXT NOT NULL REFERENCES encounters (id),
    transcript_id TEXT NOT NULL REFERENCES transcripts (id),
    template_key TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (
        status IN ('preliminary', 'final', 'amended', 'entered-in-error')
    ),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.??????Z'),
    author_id TEXT NOT NULL,
    model_key TEXT NOT NULL,
    model_name TEXT NOT NULL,
    model_sha256 TEXT NOT NULL,
    prompt_version INTEGER NOT NULL,
    prompt_sha256 TEXT NOT NULL,
    parameters TEXT NOT NULL,
    section_count INTEGER NOT NULL CHECK (section_count >= 0),
    statement_count INTEGER NOT NULL CHECK (statement_count >= 0),
    UNIQUE (id, version)
) STRICT;

CREATE INDEX notes_by_encounter ON notes (encounter_id, number);

CREATE TABLE note_sections (
    note_id TEXT NOT NULL,
    note_version INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (note_id, note_version, position),
    FOREIGN KEY (note_id, note_version) REFERENCES notes (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE attestations (
    note_id TEXT NOT NULL,
    note_version INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    person_name TEXT NOT NULL,
    signed_at TEXT NOT NULL CHECK (signed_at GLOB '????-??-??T??:??:??.??????Z'),
    meaning TEXT NOT NULL,
    content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (note_id, note_version, person_id, meaning),
    FOREIGN KEY (note_id, note_version) REFERENCES notes (id, version)
) STRICT;

CREATE TABLE outbox (
    position INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE,
    payload TEXT NOT NULL CHECK (json_valid(payload))
) STRICT;

CREATE TABLE outbox_forwarded (
    event_id TEXT PRIMARY KEY REFERENCES outbox (event_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_anchors (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    text TEXT NOT NULL
) STRICT;

CREATE TRIGGER recordings_closed_remain BEFORE DELETE ON recordings WHEN old.state = 'closed'
BEGIN SELECT RAISE(ABORT, 'a closed recording is never deleted'); END;

CREATE TRIGGER transcripts_follow BEFORE INSERT ON transcripts
WHEN EXISTS (SELECT 1 FROM transcripts WHERE number = new.number OR id = new.id)
BEGIN SELECT RAISE(ABORT, 'transcripts are never changed'); END;

CREATE TRIGGER transcripts_stay BEFORE UPDATE ON transcripts
BEGIN SELECT RAISE(ABORT, 'transcripts are never changed'); END;

CREATE TRIGGER transcripts_remain BEFORE DELETE ON transcripts
BEGIN SELECT RAISE(ABORT, 'transcripts are never deleted'); END;

CREATE TRIGGER notes_stay BEFORE UPDATE ON notes
BEGIN SELECT RAISE(ABORT, 'a version of a note is never changed'); END;

CREATE TRIGGER notes_remain BEFORE DELETE ON notes
BEGIN SELECT RAISE(ABORT, 'a version of a note is never deleted'); END;

CREATE TRIGGER notes_follow BEFORE INSERT ON notes
WHEN new.version <> (SELECT coalesce(max(version), 0) + 1 FROM notes WHERE id = new.id)
    OR EXISTS (SELECT 1 FROM notes WHERE number = new.number)
    OR EXISTS (
        SELECT 1 FROM notes WHERE id = new.id AND encounter_id <> new.encounter_id
    )
BEGIN SELECT RAISE(ABORT, 'versions of a note are only appended'); END;

CREATE TRIGGER notes_final BEFORE INSERT ON notes
WHEN (new.status IN ('preliminary', 'final') AND EXISTS (
        SELECT 1 FROM notes WHERE id = new.id AND status <> 'preliminary'
    ))
    OR EXISTS (SELECT 1 FROM notes WHERE id = new.id AND status = 'entered-in-error')
BEGIN SELECT RAISE(ABORT, 'a final note is never changed; only addenda follow'); END;

CREATE TRIGGER note_sections_stay BEFORE UPDATE ON note_sections
BEGIN SELECT RAISE(ABORT, 'a version of a note is never changed'); END;

CREATE TRIGGER note_sections_remain BEFORE DELETE ON note_sections
BEGIN SELECT RAISE(ABORT, 'a version of a note is never deleted'); END;

CREATE TRIGGER note_sections_complete BEFORE INSERT ON note_sections
WHEN (
    SELECT count(*) FROM note_sections
    WHERE note_id = new.note_id AND note_version = new.note_version
) >= (SELECT section_count FROM notes WHERE id = new.note_id AND version = new.note_version)
BEGIN SELECT RAISE(ABORT, 'this version of the note is complete'); END;

CREATE TRIGGER attestations_stay BEFORE UPDATE ON attestations
BEGIN SELECT RAISE(ABORT, 'attestations are never changed'); END;

CREATE TRIGGER attestations_remain BEFORE DELETE ON attestations
BEGIN SELECT RAISE(ABORT, 'attestations are never deleted'); END;

CREATE TRIGGER attestations_final BEFORE INSERT ON attestations
WHEN (
    SELECT status FROM notes WHERE id = new.note_id AND version = new.note_version
) = 'preliminary'
BEGIN SELECT RAISE(ABORT, 'only a final version is attested'); END;

CREATE TRIGGER log_anchors_stay BEFORE UPDATE ON log_anchors
BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;

CREATE TRIGGER log_anchors_remain BEFORE DELETE ON log_anchors
BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END;

CREATE TRIGGER log_anchors_follow BEFORE INSERT ON log_anchors
WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM log_anchors)
BEGIN SELECT RAISE(ABORT, 'checkpoints are only appended'); END;

CREATE TRIGGER outbox_stays BEFORE UPDATE ON outbox
BEGIN SELECT RAISE(ABORT, 'the outbox is never changed'); END;

CREATE TRIGGER outbox_remains BEFORE DELETE ON outbox
BEGIN SELECT RAISE(ABORT, 'the outbox is never deleted'); END;

CREATE TRIGGER outbox_follows BEFORE INSERT ON outbox
WHEN new.position <> (SELECT coalesce(max(position), 0) + 1 FROM outbox)
    OR EXISTS (SELECT 1 FROM outbox WHERE event_id = new.event_id)
BEGIN SELECT RAISE(ABORT, 'the outbox is only appended to'); END;

CREATE TRIGGER outbox_forwarded_stays BEFORE UPDATE ON outbox_forwarded
BEGIN SELECT RAISE(ABORT, 'the outbox is never changed'); END;

CREATE TRIGGER outbox_forwarded_remains BEFORE DELETE ON outbox_forwarded
BEGIN SELECT RAISE(ABORT, 'the outbox is never deleted'); END;

CREATE TABLE patient_keys (
    patient_id TEXT PRIMARY KEY REFERENCES patients (id) DEFERRABLE INITIALLY DEFERRED,
    seed BLOB NOT NULL CHECK (length(seed) = 1024)
) STRICT, WITHOUT ROWID;

CREATE TABLE recording_keys (
    recording_id TEXT PRIMARY KEY REFERENCES recordings (id) DEFERRABLE INITIALLY DEFERRED,
    seed BLOB NOT NULL CHECK (length(seed) = 1024)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasures (
    patient_id TEXT PRIMARY KEY REFERENCES patients (id),
    erased_at TEXT NOT NULL CHECK (erased_at GLOB '????-??-??T??:??:??.??????Z'),
    person_id TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason GLOB '[a-z]*' AND reason NOT GLOB '*[^a-z_]*'),
    receipt_sha256 TEXT NOT NULL CHECK (length(receipt_sha256) = 64)
) STRICT;

CREATE TABLE removals (
    kind TEXT NOT NULL CHECK (kind IN ('audio', 'transcript', 'draft')),
    object_id TEXT NOT NULL CHECK (length(object_id) BETWEEN 1 AND 64),
    through_version INTEGER CHECK ((kind = 'draft') = (through_version IS NOT NULL)),
    removed_at TEXT NOT NULL CHECK (removed_at GLOB '????-??-??T??:??:??.??????Z'),
    person_id TEXT NOT NULL,
    PRIMARY KEY (kind, object_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE patient_search (
    patient_id TEXT PRIMARY KEY,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    search_name TEXT NOT NULL
, identifier TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX patient_search_by_name
    ON patient_search (family_name COLLATE NOCASE, given_name COLLATE NOCASE);

CREATE TABLE encounter_search (
    encounter_id TEXT PRIMARY KEY,
    search_reason TEXT NOT NULL
) STRICT;

CREATE TRIGGER recordings_closed_stay BEFORE UPDATE ON recordings WHEN old.state = 'closed'
BEGIN SELECT RAISE(ABORT, 'a closed recording is never changed'); END;

CREATE TABLE recording_chunks (
    recording_id TEXT NOT NULL REFERENCES recordings (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    sample_count INTEGER NOT NULL CHECK (sample_count > 0),
    samples BLOB NOT NULL CHECK (length(samples) = 2 * sample_count + 28)
, levels BLOB CHECK (length(levels) >= 28)) STRICT;

CREATE UNIQUE INDEX recording_chunks_in_order
    ON recording_chunks (recording_id, position, sample_count);

CREATE TABLE segments (
    transcript_id TEXT NOT NULL REFERENCES transcripts (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    start_seconds REAL NOT NULL CHECK (start_seconds >= 0),
    end_seconds REAL NOT NULL CHECK (end_seconds >= start_seconds),
    text BLOB NOT NULL CHECK (length(text) >= 28),
    words BLOB NOT NULL CHECK (length(words) >= 28), speaker INTEGER CHECK (speaker >= 0),
    PRIMARY KEY (transcript_id, number)
) STRICT;

CREATE TABLE statements (
    note_id TEXT NOT NULL,
    note_version INTEGER NOT NULL,
    section INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    id TEXT NOT NULL,
    content BLOB NOT NULL CHECK (length(content) >= 28),
    origin TEXT NOT NULL CHECK (origin IN ('model', 'person')),
    attested_by TEXT, draft INTEGER CHECK (draft >= 1),
    PRIMARY KEY (note_id, note_version, section, position),
    UNIQUE (note_id, note_version, id),
    FOREIGN KEY (note_id, note_version, section)
        REFERENCES note_sections (note_id, note_version, position)
) STRICT, WITHOUT ROWID;

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

CREATE TRIGGER transcripts_descend BEFORE INSERT ON transcripts
WHEN new.parent_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM transcripts WHERE id = new.parent_id
        AND encounter_id = new.encounter_id AND recording_id = new.recording_id
)
BEGIN SELECT RAISE(ABORT, 'a version of a transcript is of the same recording'); END;

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

CREATE TRIGGER transcripts_further BEFORE INSERT ON transcripts
WHEN EXISTS (
    SELECT 1 FROM json_each(new.further) WHERE NOT EXISTS (
        SELECT 1 FROM recordings WHERE id = json_extract(value, '$.recording_id')
            AND encounter_id = new.encounter_id AND state = 'closed'
    )
)
BEGIN SELECT RAISE(ABORT, 'a transcript is of finished recordings of its visit'); END;

CREATE TABLE terms (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    person_id TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('name', 'drug', 'abbreviation', 'other')),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 80),
    heard TEXT NOT NULL CHECK (json_valid(heard))
) STRICT, WITHOUT ROWID;

CREATE TABLE snippets (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    person_id TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    key TEXT NOT NULL CHECK (length(key) <= 20),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE templates (
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 40),
    version INTEGER NOT NULL CHECK (version > 0),
    content TEXT NOT NULL CHECK (json_valid(content) AND length(content) <= 100000),
    PRIMARY KEY (key, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE retired_templates (
    key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 40)
) STRICT, WITHOUT ROWID;

CREATE TABLE template_choices (
    person_id TEXT PRIMARY KEY CHECK (length(person_id) BETWEEN 1 AND 64),
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 40)
) STRICT, WITHOUT ROWID;

CREATE TABLE patient_confirmations (
    number INTEGER PRIMARY KEY,
    transcript_id TEXT NOT NULL REFERENCES transcripts (id),
    person_id TEXT NOT NULL,
    confirmed_at TEXT NOT NULL CHECK (confirmed_at GLOB '????-??-??T??:??:??.??????Z'),
    content BLOB NOT NULL
) STRICT;

CREATE INDEX patient_confirmations_by_transcript ON patient_confirmations (transcript_id, number);

CREATE TRIGGER patient_confirmations_stay BEFORE UPDATE ON patient_confirmations
BEGIN SELECT RAISE(ABORT, 'a confirmation is never changed'); END;

CREATE TRIGGER patient_confirmations_remain BEFORE DELETE ON patient_confirmations
BEGIN SELECT RAISE(ABORT, 'a confirmation is never deleted'); END;

CREATE TRIGGER patient_confirmations_follow BEFORE INSERT ON patient_confirmations
WHEN EXISTS (SELECT 1 FROM patient_confirmations WHERE number = new.number)
BEGIN SELECT RAISE(ABORT, 'confirmations are only appended'); END;

CREATE TABLE cosignature_requests (
    note_id TEXT NOT NULL,
    note_version INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at TEXT NOT NULL CHECK (asked_at GLOB '????-??-??T??:??:??.??????Z'),
    PRIMARY KEY (note_id, note_version, person_id),
    FOREIGN KEY (note_id, note_version) REFERENCES notes (id, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX cosignature_requests_by_person ON cosignature_requests (person_id, asked_at);

CREATE TRIGGER cosignature_requests_stay BEFORE UPDATE ON cosignature_requests
BEGIN SELECT RAISE(ABORT, 'a request for a signature is never changed'); END;

CREATE TRIGGER cosignature_requests_remain BEFORE DELETE ON cosignature_requests
BEGIN SELECT RAISE(ABORT, 'a request for a signature is never deleted'); END;

CREATE TRIGGER cosignature_requests_final BEFORE INSERT ON cosignature_requests
WHEN (SELECT status FROM notes WHERE id = new.note_id AND version = new.note_version)
    NOT IN ('final', 'amended')
BEGIN SELECT RAISE(ABORT, 'only a final version is signed by a second person'); END;

CREATE UNIQUE INDEX patient_search_by_identifier ON patient_search (identifier)
    WHERE identifier <> '';

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

CREATE TABLE left_out (
    recording_id TEXT PRIMARY KEY REFERENCES recordings (id),
    person_id TEXT NOT NULL,
    person_name TEXT NOT NULL,
    left_at TEXT NOT NULL CHECK (left_at GLOB '????-??-??T??:??:??.??????Z'),
    reason BLOB CHECK (length(reason) >= 28)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER left_out_remains BEFORE DELETE ON left_out
BEGIN SELECT RAISE(ABORT, 'that a recording was left out is never deleted'); END;

CREATE TRIGGER left_out_follows BEFORE INSERT ON left_out
WHEN EXISTS (SELECT 1 FROM left_out WHERE recording_id = new.recording_id)
    OR (SELECT state FROM recordings WHERE id = new.recording_id) IS NOT 'closed'
BEGIN SELECT RAISE(ABORT, 'only a closed recording is left out, and once'); END;

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
