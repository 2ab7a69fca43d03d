-- What occupies time. Raising the revision takes the row: the first step of whoever claims time (docs/adr/0002).
CREATE TABLE resource (
  id BIGINT NOT NULL AUTO_INCREMENT,
  resource_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(8) NOT NULL,
  parent_id BIGINT NULL,
  revision BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT resource_key_is_unique UNIQUE (resource_key),
  CONSTRAINT resource_part_of_whole FOREIGN KEY (parent_id) REFERENCES resource (id)
);
