-- When staff have closed a resource. It lies over what is occupied, so that a booking may stand in it until it is moved; what is freed in it is not offered again.
CREATE TABLE closed_time (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  resource_id BIGINT NOT NULL,
  starts DATETIME NOT NULL,
  ends DATETIME NOT NULL,
  source VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT closed_time_has_a_length CHECK (starts < ends),
  CONSTRAINT closed_time_of_resource FOREIGN KEY (resource_id) REFERENCES resource (id),
  KEY closed_time_by_end (resource_id, ends),
  KEY closed_time_by_source (source)
);
