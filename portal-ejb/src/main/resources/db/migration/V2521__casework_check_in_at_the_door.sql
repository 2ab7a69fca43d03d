-- The code by which a citizen says at the door that he has come, and how often it was tried. Empty: there is no such code.
ALTER TABLE case_file
  ADD COLUMN door_code CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER cancel_tries,
  ADD COLUMN door_tries TINYINT NOT NULL DEFAULT 0 AFTER door_code,
  ADD KEY case_file_door (door_code);
