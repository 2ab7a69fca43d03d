-- The id of a case and the running part of its number. Gaps are fine: a number is a name, not a count.
CREATE SEQUENCE case_number_seq START WITH 1 INCREMENT BY 1 CACHE 100;
