ALTER TABLE occupancy ADD KEY occupancy_by_series (series, starts);
