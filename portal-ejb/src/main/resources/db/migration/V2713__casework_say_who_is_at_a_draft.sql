-- Which page of a shared draft somebody has before him, and when his browser said so last.
CREATE TABLE draft_presence (
  draft_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  part VARCHAR(100) NOT NULL,
  seen DATETIME(6) NOT NULL,
  PRIMARY KEY (draft_id, person_id),
  CONSTRAINT draft_presence_of FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE
);
