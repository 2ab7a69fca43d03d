ALTER TABLE document ADD KEY document_owner (owner_key, uploaded);
