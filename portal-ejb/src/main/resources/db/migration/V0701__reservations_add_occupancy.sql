-- Who has a resource when: holds, bookings, closures. Times are UTC. One claim has a row for each resource it occupies.
CREATE TABLE occupancy (
  id BIGINT NOT NULL AUTO_INCREMENT,
  claim CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  resource_id BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  starts DATETIME NOT NULL,
  ends DATETIME NOT NULL,
  used_until DATETIME NOT NULL,
  held_until DATETIME(3) NULL,
  owner VARCHAR(100) NOT NULL,
  purpose VARCHAR(120) NOT NULL,
  terms VARCHAR(2000) NOT NULL,
  PERIOD FOR period (starts, ends),
  PRIMARY KEY (id),
  CONSTRAINT occupancy_one_at_a_time UNIQUE (resource_id, period WITHOUT OVERLAPS),
  CONSTRAINT occupancy_of_resource FOREIGN KEY (resource_id) REFERENCES resource (id),
  CONSTRAINT occupancy_hold_ends CHECK ((kind = 'HOLD') = (held_until IS NOT NULL)),
  KEY occupancy_by_claim (claim),
  KEY occupancy_by_end_of_hold (held_until),
  KEY occupancy_by_owner (owner, held_until)
);
