-- The code that was sent to a person's address: never itself, only its HMAC. The row stays, so that mails can be counted.
CREATE TABLE email_proof (
  person_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  email VARCHAR(254) NOT NULL,
  code BINARY(32) NULL,
  expires DATETIME(6) NOT NULL,
  tries INT NOT NULL,
  mails INT NOT NULL,
  mails_since DATETIME(6) NOT NULL
);
