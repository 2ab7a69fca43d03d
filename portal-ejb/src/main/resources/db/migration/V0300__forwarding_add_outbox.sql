-- What is to leave for the back office. Written in the transaction that made it; sent by any node's relay.
CREATE TABLE outbox (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id BIGINT NOT NULL,
  queue_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body LONGTEXT NOT NULL,
  written DATETIME(6) NOT NULL,
  sent DATETIME(6) NULL,
  UNIQUE KEY outbox_event (event_id),
  KEY outbox_unsent (sent, id),
  KEY outbox_case (case_id, sent, id)
);
