-- What providers call our persons: a name of a provider belongs to one person for good.
CREATE TABLE identity_subject (
  issuer VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bound_at DATETIME(3) NOT NULL,
  PRIMARY KEY (issuer, subject),
  KEY identity_subject_person (person_id),
  CONSTRAINT identity_subject_person FOREIGN KEY (person_id) REFERENCES identity_person (person_id)
);
