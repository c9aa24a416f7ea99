-- The clinic's templates, every version of each. They are never patients' records and lie in the
-- clear within this store, without triggers, as the terms and snippets do: a version that names a
-- patient is emptied when that patient is erased (`content` is then null, as JSON), and keeps its
-- number. The log holds the hash of every version.
CREATE TABLE templates (
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 40),
    version INTEGER NOT NULL CHECK (version > 0),
    content TEXT NOT NULL CHECK (json_valid(content) AND length(content) <= 100000),
    PRIMARY KEY (key, version)
) STRICT, WITHOUT ROWID;

-- Templates that are offered no more, built-in ones among them.
CREATE TABLE retired_templates (
    key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 40)
) STRICT, WITHOUT ROWID;

-- The template that a person begins with.
CREATE TABLE template_choices (
    person_id TEXT PRIMARY KEY CHECK (length(person_id) BETWEEN 1 AND 64),
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 40)
) STRICT, WITHOUT ROWID;
