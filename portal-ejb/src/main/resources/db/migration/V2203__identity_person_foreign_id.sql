-- Persons without a Finnish identity code are a kind of their own: found by the HMAC of their eIDAS identifier.
ALTER TABLE identity_person
  ADD COLUMN foreign_id_hmac BINARY(32) NULL,
  ADD UNIQUE KEY identity_person_foreign_id (foreign_id_hmac);
