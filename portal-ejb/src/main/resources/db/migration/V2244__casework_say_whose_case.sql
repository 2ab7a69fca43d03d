-- The organisation whose case it is; person_id then is who acted for it. Empty: the person's own.
ALTER TABLE case_file
  ADD COLUMN party_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER citizen_name,
  ADD COLUMN party_name VARCHAR(200) NULL AFTER party_id;
