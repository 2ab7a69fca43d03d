-- An invitation to hold a mandate, by a link in a mail of which only the hash is here. The address goes when it is answered.
CREATE TABLE mandate_invitation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  manages BOOLEAN NOT NULL,
  until_day DATE NULL,
  address VARCHAR(254) NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  invited_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- by which mandate: when that one ended, the invitation is over
  by_mandate VARCHAR(39) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  invited DATETIME(6) NOT NULL,
  expires DATETIME(6) NOT NULL,
  answer VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  answered DATETIME(6) NULL,
  UNIQUE KEY mandate_invitation_token (token_hash),
  KEY mandate_invitation_organisation (organisation_id, invited),
  KEY mandate_invitation_expires (expires)
);
