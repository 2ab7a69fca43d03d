-- What a draft began with that its writer did not type: sources and answers by question, the earlier case. Empty where he began with nothing.
ALTER TABLE draft ADD COLUMN taken MEDIUMTEXT NULL AFTER parts;
