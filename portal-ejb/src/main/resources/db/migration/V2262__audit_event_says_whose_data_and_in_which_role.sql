-- Of a look at somebody's data: in which role, and whose they were. Sealed too, from form 2 on.
ALTER TABLE audit_event
  ADD COLUMN role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER actor,
  ADD COLUMN subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER object,
  ADD KEY audit_event_subject (subject, id);
