-- Ids that differ in trailing spaces alone are two ids: a message was taken for a repeat of another and lost.
ALTER TABLE inbox
  MODIFY source VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  MODIFY event_id VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL;
