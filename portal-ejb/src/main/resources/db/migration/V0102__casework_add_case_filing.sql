-- One row a form that became a case. Its key is what makes a second sending of the form harmless:
-- the second insert waits for the first transaction, and then adds nothing.
CREATE TABLE case_filing (
  owner_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id BIGINT NOT NULL,
  PRIMARY KEY (owner_key, idempotency_key)
);
