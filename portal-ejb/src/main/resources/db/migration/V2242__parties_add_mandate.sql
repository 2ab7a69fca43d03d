-- Who may act for which organisation, as what, from which day to which. Ended, never deleted.
CREATE TABLE mandate (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_day DATE NOT NULL,
  until_day DATE NULL,
  -- as the audit trail names who gave it
  given_by VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given DATETIME(6) NOT NULL,
  ended DATETIME(6) NULL,
  KEY mandate_person (person_id, organisation_id),
  KEY mandate_organisation (organisation_id)
);
