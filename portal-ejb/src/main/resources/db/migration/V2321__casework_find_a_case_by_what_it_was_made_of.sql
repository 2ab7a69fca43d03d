-- A claim's calendar entry names the case that was made of it.
ALTER TABLE case_file ADD KEY case_file_made_of (idempotency_key);
