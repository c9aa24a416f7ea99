-- The second factor of people who use one; the secret is sealed to its person (HPKE, RFC 9180).

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
