-- Whether its holder gives mandates of the organisation to others, and ends them.
ALTER TABLE mandate ADD COLUMN manages BOOLEAN NOT NULL DEFAULT FALSE AFTER role;
