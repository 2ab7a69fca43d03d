-- 1: over the seal before and the events. 2: over the seal's own number and time too.
ALTER TABLE audit_seal ADD COLUMN form TINYINT NOT NULL DEFAULT 1;
