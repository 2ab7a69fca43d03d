-- Secret addresses of calendars: of a person, of a resource, of the times when a resource is taken. Found by the secret's hash; shown again from its seal.
CREATE TABLE calendar_feed (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_sealed VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made DATETIME(6) NOT NULL,
  UNIQUE KEY calendar_feed_one_each (subject, kind),
  UNIQUE KEY calendar_feed_secret (secret_hash),
  CONSTRAINT calendar_feed_kind CHECK (kind IN ('PERSON', 'RESOURCE', 'BUSY'))
);
