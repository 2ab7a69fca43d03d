-- The version of a form that officials are making: one for each form, until it is published or dropped. Content: definition and texts as one JSON.
CREATE TABLE working_form (
  form_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  content LONGTEXT NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision INT NOT NULL,
  begun DATETIME(6) NOT NULL,
  changed DATETIME(6) NOT NULL,
  CONSTRAINT working_form_state CHECK (state IN ('EDITED', 'SUBMITTED'))
);
