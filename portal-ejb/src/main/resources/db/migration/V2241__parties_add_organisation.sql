-- An association or company that people act for.
CREATE TABLE organisation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  business_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  registered DATETIME(6) NOT NULL,
  UNIQUE KEY organisation_business_id (business_id)
);
