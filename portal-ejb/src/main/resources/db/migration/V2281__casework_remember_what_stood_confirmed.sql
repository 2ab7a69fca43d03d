-- The status that a case had when the citizen was asked: a booking that stood confirmed stands again once he answers.
ALTER TABLE case_file ADD COLUMN asked_in VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL;
