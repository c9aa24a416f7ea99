-- clinic.db: accounts, policies, models and the audit log. Every signed-in person opens it.

CREATE TABLE people (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
    display_name TEXT NOT NULL CHECK (length(display_name) BETWEEN 1 AND 200),
    roles TEXT NOT NULL CHECK (json_valid(roles)),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.??????Z')
) STRICT;

-- Signed records are kept for ever: a checkpoint of years ago is verified with the key of its time.
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

CREATE TABLE model_registry (
    key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 128),
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    family TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    state TEXT NOT NULL CHECK (state IN ('installed', 'validated', 'active', 'retired')),
    installed_at TEXT NOT NULL CHECK (installed_at GLOB '????-??-??T??:??:??.??????Z'),
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.??????Z')
) STRICT, WITHOUT ROWID;

-- `leaf` is the canonical JSON that is hashed; the other columns are read out of it, so that what
-- a query sees and what the proofs cover cannot differ.
CREATE TABLE audit_log (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    leaf TEXT NOT NULL CHECK (json_valid(leaf)),
    leaf_hash BLOB NOT NULL CHECK (length(leaf_hash) = 32),
    event_id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(leaf, '$.id')) VIRTUAL,
    time TEXT NOT NULL GENERATED ALWAYS AS (json_extract(leaf, '$.time')) VIRTUAL,
    person TEXT NOT NULL GENERATED ALWAYS AS (json_extract(leaf, '$.person')) VIRTUAL,
    action TEXT NOT NULL GENERATED ALWAYS AS (json_extract(leaf, '$.action')) VIRTUAL,
    object_id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(leaf, '$.object')) VIRTUAL,
    CHECK (json_extract(leaf, '$.sequence') = sequence)
) STRICT;
CREATE UNIQUE INDEX audit_log_by_event ON audit_log (event_id);
CREATE INDEX audit_log_by_time ON audit_log (time);
CREATE INDEX audit_log_by_person ON audit_log (person, sequence);
CREATE INDEX audit_log_by_action ON audit_log (action, sequence);
CREATE INDEX audit_log_by_object ON audit_log (object_id, sequence) WHERE object_id <> '';

-- Roots of the full subtrees of the Merkle tree: level 1 covers two leaves, level 2 four.
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
