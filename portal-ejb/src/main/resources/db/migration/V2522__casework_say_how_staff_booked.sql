-- Of an appointment that staff booked: for who called (CALL), or for who stood at the counter (COUNTER). Empty: the citizen booked it himself.
ALTER TABLE case_file ADD COLUMN staff_way VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER door_tries;
