-- When staff have taken a facility or a part of it out of use, and why. What closes it is a closed_time of the same source; an ended break keeps its row.
CREATE TABLE facility_break (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  part VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starts DATETIME NOT NULL,
  ends DATETIME NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  CONSTRAINT facility_break_has_a_length CHECK (starts <= ends),
  KEY facility_break_by_end (ends)
);
