-- What is taken for a party counts together against its quotas.
ALTER TABLE occupancy ADD KEY occupancy_by_party (party, used_until);
