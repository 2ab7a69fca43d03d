-- A granted reservation stands confirmed, so that it can be cancelled, closed or missed like any other.
UPDATE case_file SET status = 'CONFIRMED', outcome = NULL
 WHERE kind = 'RESERVATION' AND status = 'DECIDED' AND outcome IN ('granted', 'partly_granted');
