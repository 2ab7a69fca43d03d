-- Requests about one's own data were filed as reports.
UPDATE case_file SET kind = 'DATA_REQUEST' WHERE service_key = 'own-data.erasure';
