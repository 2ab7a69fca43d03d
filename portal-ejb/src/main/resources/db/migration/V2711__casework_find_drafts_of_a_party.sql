ALTER TABLE draft ADD KEY draft_party (party_id, service_key);
