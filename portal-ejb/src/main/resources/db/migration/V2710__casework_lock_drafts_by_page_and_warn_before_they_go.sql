-- parts: revision, time and writer of each page of the form. shared: others were invited once, so their words stand in it.
ALTER TABLE draft
  ADD COLUMN owner_name VARCHAR(200) NULL AFTER owner_key,
  ADD COLUMN parts MEDIUMTEXT NOT NULL DEFAULT '{}' AFTER answers,
  ADD COLUMN shared BOOLEAN NOT NULL DEFAULT FALSE AFTER parts,
  ADD COLUMN warned DATETIME(6) NULL AFTER updated;
