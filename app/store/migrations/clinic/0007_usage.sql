-- What was computed for whom on which day: counts, and no words.

-- The day is the workstation's own. Seconds and joules may be fractions.
CREATE TABLE usage (
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 64),
    notes INTEGER NOT NULL CHECK (notes >= 0),
    prompt_tokens INTEGER NOT NULL CHECK (prompt_tokens >= 0),
    tokens INTEGER NOT NULL CHECK (tokens >= 0),
    audio_seconds REAL NOT NULL CHECK (audio_seconds >= 0),
    busy_seconds REAL NOT NULL CHECK (busy_seconds >= 0),
    waited_seconds REAL NOT NULL CHECK (waited_seconds >= 0),
    present_seconds REAL NOT NULL CHECK (present_seconds >= 0),
    card_joules REAL NOT NULL CHECK (card_joules >= 0),
    PRIMARY KEY (day, person)
) STRICT, WITHOUT ROWID;
