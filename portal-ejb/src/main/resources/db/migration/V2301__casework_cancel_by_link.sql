-- The link in the mail of a booking that cancels it: its secret's hash, and how often it was tried. Empty: there is no such link.
ALTER TABLE case_file
  ADD COLUMN cancel_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER follow_up_hash,
  ADD COLUMN cancel_tries TINYINT NOT NULL DEFAULT 0 AFTER cancel_hash,
  ADD UNIQUE KEY case_file_cancel (cancel_hash);
