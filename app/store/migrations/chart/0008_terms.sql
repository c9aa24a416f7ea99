-- Words that are to be written in one way, the clinic's (no person) and each person's own. They may
-- be names of patients, so they lie here. Without triggers, as all that is in the clear within this
-- store, so that SQLite clears every page when all rows go. `heard` is a JSON array.
CREATE TABLE terms (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    person_id TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('name', 'drug', 'abbreviation', 'other')),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 80),
    heard TEXT NOT NULL CHECK (json_valid(heard))
) STRICT, WITHOUT ROWID;
