-- Since when a key is the current one; a key of an earlier version has been so since it was made.
ALTER TABLE client_key
  ADD COLUMN current_since DATETIME(3) NULL;
