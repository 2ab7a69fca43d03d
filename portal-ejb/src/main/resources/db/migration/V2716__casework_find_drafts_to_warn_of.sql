ALTER TABLE draft ADD KEY draft_warned (warned, updated);
