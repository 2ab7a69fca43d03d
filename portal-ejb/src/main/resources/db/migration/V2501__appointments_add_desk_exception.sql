-- When a desk differs from what the content says: absences and closings of staff, and times that they have opened. A batch is what one form made.
CREATE TABLE desk_exception (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  batch CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  desk VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starts DATETIME NOT NULL,
  ends DATETIME NOT NULL,
  reason VARCHAR(200) NOT NULL,
  CONSTRAINT desk_exception_has_a_length CHECK (starts < ends),
  KEY desk_exception_of_desk (desk, ends),
  KEY desk_exception_of_batch (batch),
  KEY desk_exception_of_kind (kind, ends)
);
