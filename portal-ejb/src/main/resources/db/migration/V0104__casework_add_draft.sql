CREATE TABLE draft (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  owner_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service_key VARCHAR(100) NOT NULL,
  answers MEDIUMTEXT NOT NULL,
  revision INT NOT NULL,
  started DATETIME(6) NOT NULL,
  updated DATETIME(6) NOT NULL,
  KEY draft_owner (owner_key, updated)
);
