-- For whom the form was begun; the draft itself is the person's who wrote it.
ALTER TABLE draft
  ADD COLUMN party_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER owner_key,
  ADD COLUMN party_name VARCHAR(200) NULL AFTER party_id;
