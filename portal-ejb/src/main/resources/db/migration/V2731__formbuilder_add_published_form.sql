-- What was published, every version for ever. A row is its hash; what seals it against change and deletion is the act of publishing (form_act).
CREATE TABLE published_form (
  form_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  content LONGTEXT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published DATETIME(6) NOT NULL,
  PRIMARY KEY (form_key, version),
  CONSTRAINT published_form_sealed UNIQUE (form_key, version, sha256),
  CONSTRAINT published_form_is_its_hash CHECK (sha256 = CONVERT(SHA2(content, 256) USING ascii))
);
