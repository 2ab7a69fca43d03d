-- Outside calendars whose times close a resource. The address may be a secret itself: it is sealed, and staff see its host.
CREATE TABLE busy_source (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  resource_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address_sealed VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  host VARCHAR(260) NOT NULL,
  next_fetch DATETIME(6) NOT NULL,
  taken DATETIME(6) NULL,
  periods INT NULL,
  failed DATETIME(6) NULL,
  failure VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  added DATETIME(6) NOT NULL,
  CONSTRAINT busy_source_failure_has_a_reason CHECK ((failed IS NULL) = (failure IS NULL)),
  KEY busy_source_of_resource (resource_key),
  KEY busy_source_next (next_fetch)
);
