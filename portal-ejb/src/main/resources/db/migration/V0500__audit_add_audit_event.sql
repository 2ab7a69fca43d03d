-- Who did what to what, and whether he was denied. Rows are added; only their seal is filled in, once.
CREATE TABLE audit_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  happened DATETIME(6) NOT NULL,
  actor VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object VARCHAR(200) NOT NULL,
  denied BOOLEAN NOT NULL,
  seal BIGINT NULL,
  KEY audit_event_seal (seal, id),
  KEY audit_event_object (object, id),
  KEY audit_event_actor (actor, id)
);
