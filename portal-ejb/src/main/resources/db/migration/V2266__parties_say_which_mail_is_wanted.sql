-- Which mail of his matters a person wants (ALL, NEEDED or NONE), and in which language. Empty: he has not said.
ALTER TABLE party
  ADD COLUMN notices VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER language,
  ADD COLUMN mail_language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER notices;
