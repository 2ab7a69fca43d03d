ALTER TABLE case_file ADD KEY case_file_party (party_id, changed);
