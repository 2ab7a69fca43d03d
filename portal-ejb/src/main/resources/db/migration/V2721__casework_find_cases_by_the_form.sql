CREATE INDEX case_file_answered ON case_file (queue_key, answered_form, answered_version, id);
