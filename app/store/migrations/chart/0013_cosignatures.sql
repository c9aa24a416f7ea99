-- Who is asked to sign a signed note too. A request is answered by an attestation of that person.
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
