-- Who waits for a time of a full day, in the order in which they came; and the time that is held for whoever is offered one.
CREATE TABLE waiting (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  service VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day DATE NOT NULL,
  person CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  since DATETIME(6) NOT NULL,
  hold CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  held_until DATETIME(3) NULL,
  CONSTRAINT waiting_once UNIQUE (person, service, place, day),
  CONSTRAINT waiting_hold_ends CHECK ((hold IS NULL) = (held_until IS NULL)),
  KEY waiting_line (service, place, day, since),
  KEY waiting_by_end_of_hold (held_until)
);
