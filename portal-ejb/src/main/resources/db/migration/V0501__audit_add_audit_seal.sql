-- The chain: each seal hashes the one before it and the events that carry its number.
CREATE TABLE audit_seal (
  id BIGINT NOT NULL PRIMARY KEY,
  sealed DATETIME(6) NOT NULL,
  events INT NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
