-- A mail to be sent. Written in the transaction that made it necessary.
CREATE TABLE notification (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- becomes the mail's Message-ID: the same at every try
  message_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id BIGINT NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(254) NOT NULL,
  -- what the mail says, as JSON; wiped once it has left, because it may hold a follow-up secret
  content MEDIUMTEXT NULL,
  written DATETIME(6) NOT NULL,
  -- raised and committed before the mail goes out: two nodes never hold the same mail at once
  next_try DATETIME(6) NOT NULL,
  tries INT NOT NULL DEFAULT 0,
  settled DATETIME(6) NULL,
  -- why it never will be sent: the mail server refused the address for good
  refused VARCHAR(300) NULL,
  UNIQUE KEY notification_message (message_id),
  KEY notification_due (settled, next_try),
  KEY notification_case (case_id)
);
