-- On which terms a form is taken: from when until when, how many, and which queue handles it. Turn is raised by whoever sends where there is a limit: one after another.
CREATE TABLE form_terms (
  form_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  queue VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expected_days INT NOT NULL,
  opens DATETIME(6) NULL,
  closes DATETIME(6) NULL,
  most_in_all INT NULL,
  most_each INT NULL,
  newest INT NOT NULL DEFAULT 0,
  turn INT NOT NULL DEFAULT 0,
  revision INT NOT NULL,
  CONSTRAINT form_terms_open_before_they_close CHECK (opens < closes),
  CONSTRAINT form_terms_limits CHECK (most_in_all > 0 AND most_each > 0),
  CONSTRAINT form_terms_days CHECK (expected_days BETWEEN 1 AND 400)
);
