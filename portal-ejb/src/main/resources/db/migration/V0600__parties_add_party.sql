CREATE TABLE party (
  person_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  staff BOOLEAN NOT NULL,
  given_name VARCHAR(200) NOT NULL,
  family_name VARCHAR(200) NOT NULL,
  -- the identity provider's address, unverified; a suggestion until the person saves one
  suggested_email VARCHAR(254) NULL,
  email VARCHAR(254) NULL,
  phone VARCHAR(40) NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
  details_saved DATETIME(6) NULL,
  first_seen DATETIME(6) NOT NULL,
  last_seen DATETIME(6) NOT NULL
);
