-- Which version of which form a case was opened with, or what was asked before a booking; worked out from the answers, and stored nowhere.
ALTER TABLE case_file
  ADD COLUMN answered_form VARCHAR(100)
    AS (LEFT(COALESCE(JSON_VALUE(answers, '$.answers.questions.form'), JSON_VALUE(answers, '$.form')), 100)) VIRTUAL,
  ADD COLUMN answered_version VARCHAR(10)
    AS (LEFT(COALESCE(JSON_VALUE(answers, '$.answers.questions.version'), JSON_VALUE(answers, '$.version')), 10)) VIRTUAL;
