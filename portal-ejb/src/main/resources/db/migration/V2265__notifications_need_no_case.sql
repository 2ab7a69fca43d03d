-- A mail may be about the person's own details.
ALTER TABLE notification MODIFY case_id BIGINT NULL;
