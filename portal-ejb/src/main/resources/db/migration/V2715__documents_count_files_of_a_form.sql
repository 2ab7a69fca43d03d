ALTER TABLE document ADD KEY document_of_form (form_key, case_id);
