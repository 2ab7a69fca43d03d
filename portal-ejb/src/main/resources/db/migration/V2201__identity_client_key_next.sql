-- The key that comes after the current one: made and published some days before it is used. At most one a use.
ALTER TABLE client_key
  ADD COLUMN next_for VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY client_key_next (next_for);
