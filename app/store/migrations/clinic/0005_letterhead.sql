-- The picture on the clinic's letters, as this application wrote it anew; its words are policies.

CREATE TABLE letterhead (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    logo BLOB CHECK (logo IS NULL OR length(logo) BETWEEN 1 AND 1048576),
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.??????Z'),
    changed_by TEXT NOT NULL
) STRICT;

CREATE TRIGGER letterhead_remains BEFORE DELETE ON letterhead
BEGIN SELECT RAISE(ABORT, 'a logo is removed by emptying it'); END;
