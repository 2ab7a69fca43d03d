-- The eIDAS identifier itself, sealed.
ALTER TABLE identity_person
  ADD COLUMN foreign_id_sealed VARBINARY(400) NULL;
