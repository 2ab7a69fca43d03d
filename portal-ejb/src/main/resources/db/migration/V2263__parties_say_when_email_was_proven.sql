-- Since when mail to this address is known to reach this person; empty again as soon as the address is another.
ALTER TABLE party ADD COLUMN email_proven DATETIME(6) NULL AFTER email;
