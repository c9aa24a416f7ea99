-- Texts that are inserted whole, the clinic's (no person) and each person's own. Like the terms they
-- lie in the clear within this store, without triggers.
CREATE TABLE snippets (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    person_id TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    key TEXT NOT NULL CHECK (length(key) <= 20),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000)
) STRICT, WITHOUT ROWID;
