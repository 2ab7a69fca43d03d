-- Permanent domestic address, as the last sign-in brought it; all three or none.
ALTER TABLE party
  ADD COLUMN street VARCHAR(150) NULL AFTER family_name,
  ADD COLUMN postal_code VARCHAR(10) NULL AFTER street,
  ADD COLUMN locality VARCHAR(100) NULL AFTER postal_code;
