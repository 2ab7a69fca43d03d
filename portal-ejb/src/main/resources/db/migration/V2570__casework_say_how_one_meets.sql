-- How one meets at the time of a booking: PLACE, PHONE or VIDEO. Empty: at the place.
ALTER TABLE case_file ADD COLUMN meeting_way VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER place;
