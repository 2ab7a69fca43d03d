-- The timeline: rows are added, never changed or removed.
CREATE TABLE case_entry (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  happened DATETIME(6) NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  words TEXT NULL,
  outcome VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  visible BOOLEAN NOT NULL,
  KEY case_entry_case (case_id, happened, id),
  CONSTRAINT case_entry_of_case FOREIGN KEY (case_id) REFERENCES case_file (id)
);
