-- The party whose case it was handed in with; owner_key then is who acted for it. Empty: the person's own.
ALTER TABLE document ADD COLUMN party_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER owner_key;
