-- Who confirmed that a transcript is of the patient of its visit although something said in it does
-- not fit. Why, and who the patient was then, is sealed under the patient's key.
CREATE TABLE patient_confirmations (
    number INTEGER PRIMARY KEY,
    transcript_id TEXT NOT NULL REFERENCES transcripts (id),
    person_id TEXT NOT NULL,
    confirmed_at TEXT NOT NULL CHECK (confirmed_at GLOB '????-??-??T??:??:??.??????Z'),
    content BLOB NOT NULL
) STRICT;
CREATE INDEX patient_confirmations_by_transcript ON patient_confirmations (transcript_id, number);

CREATE TRIGGER patient_confirmations_stay BEFORE UPDATE ON patient_confirmations
BEGIN SELECT RAISE(ABORT, 'a confirmation is never changed'); END;
CREATE TRIGGER patient_confirmations_remain BEFORE DELETE ON patient_confirmations
BEGIN SELECT RAISE(ABORT, 'a confirmation is never deleted'); END;
CREATE TRIGGER patient_confirmations_follow BEFORE INSERT ON patient_confirmations
WHEN EXISTS (SELECT 1 FROM patient_confirmations WHERE number = new.number)
BEGIN SELECT RAISE(ABORT, 'confirmations are only appended'); END;
