-- How long before a booking a person is reminded of it (NONE, TWO_HOURS, DAY or WEEK). Empty: he has not said.
ALTER TABLE party ADD COLUMN reminder VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER mail_language;
