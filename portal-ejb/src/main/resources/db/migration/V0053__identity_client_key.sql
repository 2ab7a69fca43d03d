-- Our own keys as a relying party, private parts sealed. current_for is unique: one current key a use.
CREATE TABLE client_key (
  kid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_for VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  current_for VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  sealed VARBINARY(8000) NOT NULL,
  made_at DATETIME(3) NOT NULL,
  retired_at DATETIME(3) NULL,
  PRIMARY KEY (kid),
  UNIQUE KEY client_key_current (current_for)
);
