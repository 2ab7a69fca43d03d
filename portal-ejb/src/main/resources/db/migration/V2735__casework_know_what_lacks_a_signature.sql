-- Another person has yet to sign it, or never did: the back office knows nothing of the case.
ALTER TABLE case_file ADD COLUMN lacks_signature BOOLEAN NOT NULL DEFAULT FALSE;
