-- Who speaks: what the speakers of a transcript are called, and how loud each channel was.
ALTER TABLE transcripts ADD COLUMN speakers BLOB CHECK (length(speakers) >= 28);
ALTER TABLE recording_chunks ADD COLUMN levels BLOB CHECK (length(levels) >= 28);
