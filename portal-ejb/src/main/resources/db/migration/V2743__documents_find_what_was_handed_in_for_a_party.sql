ALTER TABLE document ADD KEY document_party (party_id, uploaded);
