-- What came from the back office, by sender and id: a repeat finds its row and does nothing.
CREATE TABLE inbox (
  source VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  event_id VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  received DATETIME(6) NOT NULL,
  -- why it could not be used; empty for what landed
  dead_reason VARCHAR(1000) NULL,
  PRIMARY KEY (source, event_id),
  KEY inbox_dead (dead_reason(20))
);
