-- Two nodes of a Galera cluster that draw from one sequence change its one row: one of them has to
-- begin again, whatever it files. A filing's own number is nobody else's row (adr/0041).
ALTER TABLE case_filing
  MODIFY case_id BIGINT NOT NULL AUTO_INCREMENT,
  ADD UNIQUE KEY case_filing_case (case_id);
