-- A message through a queue's own address carries that queue in front of its source: no system uses up another's ids.
ALTER TABLE inbox MODIFY source VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL;
