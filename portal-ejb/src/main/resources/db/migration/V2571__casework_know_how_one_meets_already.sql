-- Appointments that were made before say it in what was booked. Nobody checks in at a door to which he does not come.
UPDATE case_file SET meeting_way = UPPER(JSON_VALUE(answers, '$.answers.way')), door_code = NULL
  WHERE kind = 'APPOINTMENT' AND JSON_VALUE(answers, '$.answers.way') IN ('phone', 'video');
