-- Whether a person is reminded of a booking by text message too. Empty: he has not said, so no.
ALTER TABLE party ADD COLUMN reminder_text BOOLEAN NULL AFTER reminder;
