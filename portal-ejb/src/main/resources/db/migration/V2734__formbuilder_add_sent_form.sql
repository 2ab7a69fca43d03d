-- What was sent of a form, to count it against its limits. Person: who filed it, or the party he filed it for.
CREATE TABLE sent_form (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  form_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent DATETIME(6) NOT NULL,
  KEY sent_form_of_form (form_key, person)
);
