-- Opening hours that facilities take from an address of the content, as they were read last; a reading that failed leaves them. Nodes see by the revision that there are others.
CREATE TABLE facility_hours (
  facility VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  address VARCHAR(1000) NOT NULL,
  next_fetch DATETIME(6) NOT NULL,
  revision BIGINT NOT NULL,
  hours MEDIUMTEXT NULL,
  taken DATETIME(6) NULL,
  failed DATETIME(6) NULL,
  failure VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  failure_place VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT facility_hours_were_taken CHECK ((hours IS NULL) = (taken IS NULL)),
  CONSTRAINT facility_hours_failure_has_a_reason CHECK ((failed IS NULL) = (failure IS NULL) AND (failure IS NULL) = (failure_place IS NULL)),
  KEY facility_hours_next (next_fetch)
);
