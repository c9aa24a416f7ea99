-- What validations measured: signed reports, and the scores of runs that are not finished.

-- What a query sees of a report is read out of what is signed.
CREATE TABLE validation_reports (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    body TEXT NOT NULL CHECK (json_valid(body)),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    model_sha256 TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.model_sha256')) VIRTUAL
) STRICT;
CREATE INDEX validation_reports_by_model ON validation_reports (model_sha256, number);

-- One case's scores, signed by who runs it; only figures, never a word.
CREATE TABLE validation_scores (
    run TEXT NOT NULL CHECK (length(run) = 64),
    suite TEXT NOT NULL CHECK (length(suite) BETWEEN 1 AND 32),
    item TEXT NOT NULL CHECK (length(item) = 64),
    scores TEXT NOT NULL CHECK (json_valid(scores)),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (run, suite, item)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER validation_reports_stay BEFORE UPDATE ON validation_reports
BEGIN SELECT RAISE(ABORT, 'validation reports are never changed'); END;
CREATE TRIGGER validation_reports_remain BEFORE DELETE ON validation_reports
BEGIN SELECT RAISE(ABORT, 'validation reports are never deleted'); END;
CREATE TRIGGER validation_reports_follow BEFORE INSERT ON validation_reports
WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM validation_reports)
BEGIN SELECT RAISE(ABORT, 'validation reports are only appended'); END;
CREATE TRIGGER validation_scores_stay BEFORE UPDATE ON validation_scores
BEGIN SELECT RAISE(ABORT, 'scores are measured anew, never changed'); END;
