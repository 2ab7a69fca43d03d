UPDATE occupancy SET in_person = TRUE WHERE purpose LIKE 'appointments/%';
