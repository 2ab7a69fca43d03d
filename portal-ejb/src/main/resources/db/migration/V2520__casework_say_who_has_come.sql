-- When the citizen of an appointment came. Empty: he has not come, or nobody has said so.
ALTER TABLE case_file ADD COLUMN arrived DATETIME(6) NULL AFTER withdraw_until;
