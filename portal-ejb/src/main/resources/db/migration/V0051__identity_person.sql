-- Persons who have signed in. The identity code is found by its HMAC and kept sealed, never in clear.
CREATE TABLE identity_person (
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  door VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  national_id_hmac BINARY(32) NULL,
  national_id_sealed VARBINARY(100) NULL,
  added_at DATETIME(3) NOT NULL,
  PRIMARY KEY (person_id),
  UNIQUE KEY identity_person_national_id (national_id_hmac)
);
