-- The key slots as they were committed, and which recovery keys were made, kept and used.

-- A change of the key slots counts once it is here; then its two files are written. The content is
-- kept for the newest only, so that old ways in are not collected.
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
