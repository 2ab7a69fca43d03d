-- A file somebody handed in; its bytes lie under storage_key in luukku.documents.dir.
CREATE TABLE document (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  owner_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id BIGINT NULL,
  queue_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
  storage_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded DATETIME(6) NOT NULL,
  UNIQUE KEY document_storage (storage_key),
  KEY document_form (owner_key, form_key, uploaded),
  KEY document_case (case_id, uploaded),
  KEY document_unlinked (case_id, owner_key)
);
