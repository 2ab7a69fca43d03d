-- Drafts that nobody came back for are found by their last change.
ALTER TABLE draft ADD KEY draft_updated (updated);
