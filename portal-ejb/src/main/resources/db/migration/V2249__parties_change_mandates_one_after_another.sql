-- Raised first by who changes the organisation's mandates: two who manage them do not end each other at one moment.
ALTER TABLE organisation ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
