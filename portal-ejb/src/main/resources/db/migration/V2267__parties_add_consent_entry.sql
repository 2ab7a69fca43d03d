-- What a person agreed to, and what he took back. Rows are added and never changed; the latest of a consent counts.
CREATE TABLE consent_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consent VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given BOOLEAN NOT NULL,
  -- which wording he read
  wording INT NOT NULL,
  at DATETIME(6) NOT NULL,
  KEY consent_entry_person (person_id, id)
);
