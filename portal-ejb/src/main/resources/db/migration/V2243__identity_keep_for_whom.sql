-- For whom this sign-in's citizen acts: mandate, party and its name, sealed. Empty: for himself.
ALTER TABLE sign_in_session ADD COLUMN acting VARBINARY(2000) NULL AFTER caller;
