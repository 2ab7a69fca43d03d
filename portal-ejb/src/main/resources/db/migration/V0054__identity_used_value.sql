-- What may be used once (states of sign-ins, ids of logout tokens): the first to insert wins.
CREATE TABLE used_value (
  fingerprint CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  keep_until DATETIME(3) NOT NULL,
  PRIMARY KEY (fingerprint),
  KEY used_value_keep_until (keep_until)
);
