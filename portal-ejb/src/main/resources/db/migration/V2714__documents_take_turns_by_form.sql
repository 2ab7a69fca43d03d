-- Raised first by each upload to a form: so the files it has are counted by one at a time.
CREATE TABLE upload_turn (
  form_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  turns INT NOT NULL,
  taken DATETIME(6) NOT NULL,
  KEY upload_turn_taken (taken)
);
