-- Bookings that an outside calendar overlaps, as it was taken last. They stand; staff see them here.
CREATE TABLE busy_clash (
  source_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claim CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starts DATETIME NOT NULL,
  ends DATETIME NOT NULL,
  PRIMARY KEY (source_id, claim),
  CONSTRAINT busy_clash_of_source FOREIGN KEY (source_id) REFERENCES busy_source (id) ON DELETE CASCADE
);
