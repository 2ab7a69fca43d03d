-- Nobody is of both kinds: two codes in one row would be two persons merged.
ALTER TABLE identity_person
  ADD CONSTRAINT identity_person_one_kind CHECK (national_id_hmac IS NULL OR foreign_id_hmac IS NULL);
