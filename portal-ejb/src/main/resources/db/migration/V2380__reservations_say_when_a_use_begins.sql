-- From when the time is used, where the resource is set up before; empty: from the beginning of the period.
ALTER TABLE occupancy ADD COLUMN used_from DATETIME NULL AFTER ends;
