-- Whether its owner has to be there himself: such times of one person do not overlap.
ALTER TABLE occupancy ADD COLUMN in_person BOOLEAN NOT NULL DEFAULT FALSE;
