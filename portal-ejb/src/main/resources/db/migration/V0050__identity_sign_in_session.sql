-- One row a sign-in of a browser. id: SHA-256 of the cookie; caller: name, roles, queues, level, sealed.
CREATE TABLE sign_in_session (
  id VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  door VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issuer VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sid VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  caller VARBINARY(4000) NOT NULL,
  signed_in_at DATETIME(3) NOT NULL,
  last_active_at DATETIME(3) NOT NULL,
  ends_at DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY sign_in_session_sid (issuer, sid),
  KEY sign_in_session_subject (issuer, subject),
  KEY sign_in_session_person (person_id),
  KEY sign_in_session_ends (ends_at),
  KEY sign_in_session_active (last_active_at)
);
