-- Who beside its writer fills in a draft, as long as he may act for its party.
CREATE TABLE draft_share (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  draft_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  shared DATETIME(6) NOT NULL,
  UNIQUE KEY draft_share_once (draft_id, person_id),
  KEY draft_share_person (person_id),
  CONSTRAINT draft_share_of FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE
);
