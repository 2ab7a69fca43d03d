-- Who was asked to sign another's case, and what came of it. The link's secret is nowhere: its SHA-256 stands here.
CREATE TABLE signature_request (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(254) NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked DATETIME(6) NOT NULL,
  expires DATETIME(6) NOT NULL,
  reminded DATETIME(6) NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed DATETIME(6) NOT NULL,
  signer_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signer_name VARCHAR(200) NULL,
  UNIQUE KEY signature_request_token (token_hash),
  KEY signature_request_case (case_number, asked),
  KEY signature_request_state (state, expires),
  KEY signature_request_asked_by (asked_by, asked),
  KEY signature_request_signer (signer_id, changed)
);
