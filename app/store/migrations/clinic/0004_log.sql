-- The log as managers and auditors read it: whom an event is about, what did not succeed, and what
-- was said about its checkpoints from outside.

-- Earlier events of a patient's own record name the patient as their object only.
ALTER TABLE audit_log ADD COLUMN patient TEXT GENERATED ALWAYS AS (
    coalesce(
        json_extract(leaf, '$.detail.patient'),
        CASE json_extract(leaf, '$.detail.kind')
            WHEN 'patient' THEN json_extract(leaf, '$.object')
        END
    )
) VIRTUAL;
ALTER TABLE audit_log ADD COLUMN status TEXT NOT NULL GENERATED ALWAYS AS (
    json_extract(leaf, '$.status')
) VIRTUAL;
ALTER TABLE audit_log ADD COLUMN reason TEXT NOT NULL GENERATED ALWAYS AS (
    json_extract(leaf, '$.reason')
) VIRTUAL;
CREATE INDEX audit_log_by_patient ON audit_log (patient, sequence) WHERE patient IS NOT NULL;
CREATE INDEX audit_log_by_status ON audit_log (status, sequence) WHERE status <> 'ok';
CREATE INDEX audit_log_by_reason ON audit_log (reason, sequence) WHERE reason <> '';

-- `text` is the checkpoint with all its signature lines.
CREATE TABLE countersignatures (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    size INTEGER NOT NULL CHECK (size >= 1) REFERENCES audit_log (sequence),
    person TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- An answer of a time-stamping authority (RFC 3161) to the checkpoint in `text`, and the root
-- certificates (PEM) that it was accepted under.
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
