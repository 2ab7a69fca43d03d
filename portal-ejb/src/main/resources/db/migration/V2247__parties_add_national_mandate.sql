-- For whom Suomi.fi e-Authorizations let somebody act, as it last said. Forgotten after a day.
CREATE TABLE national_mandate (
  id CHAR(39) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  person_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  whom VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  business_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL,
  name VARCHAR(200) NOT NULL,
  role VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- session and token of the register, sealed
  proof VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  confirmed DATETIME(6) NOT NULL,
  unanswered DATETIME(6) NULL,
  ended DATETIME(6) NULL,
  KEY national_mandate_person (person_id, party_id)
);
