-- Dates that were taken together, each a claim of its own, share the id of their series. Empty: taken alone.
ALTER TABLE occupancy ADD COLUMN series CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER claim;
