-- of_party: answers or documents of the party's earlier cases stand in it, which its writer reaches as long as he may act for the party.
ALTER TABLE draft ADD COLUMN of_party BOOLEAN NOT NULL DEFAULT FALSE AFTER shared;
