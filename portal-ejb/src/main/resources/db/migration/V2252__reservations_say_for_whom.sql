-- For whom the time was taken; owner is who took it. Empty: for himself.
ALTER TABLE occupancy ADD COLUMN party CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER owner;
