-- The models that this clinic installed: what each is, how far it came, and the report behind it.

-- The table of the first schema was never written to.
DROP TABLE model_registry;

-- `sha256` covers all files of a model; `description` is the model as models/catalog.toml would
-- write it; `report` is the number of the validation that let it be validated. A model that was
-- removed from the disk keeps its row, because drafts name its hash.
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
