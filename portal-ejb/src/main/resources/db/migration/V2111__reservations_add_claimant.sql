-- One row for each person who takes time: raised first, so that all that he takes at one moment goes one after another.
CREATE TABLE claimant (
  owner VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  revision BIGINT NOT NULL DEFAULT 0
);
