-- Who did what to which version. The act of publishing names the hash: while it is there, the database lets nobody change or delete what was published.
CREATE TABLE form_act (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  form_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  act VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  happened DATETIME(6) NOT NULL,
  reason VARCHAR(2000) NOT NULL DEFAULT '',
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  KEY form_act_of_form (form_key, version, id),
  CONSTRAINT form_act_seals FOREIGN KEY (form_key, version, sha256)
    REFERENCES published_form (form_key, version, sha256) ON UPDATE RESTRICT ON DELETE RESTRICT
);
