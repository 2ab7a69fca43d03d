package fi.luukku.acceptance;

import fi.luukku.acceptance.faults.Database;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Lets the day of an appointment come: it begins so many minutes from now. */
final class BookedToday {
  private static final int LENGTH = 15;

  private BookedToday() {}

  static void inMinutes(String number, int minutes) {
    LocalDateTime starts = LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
    starts = starts.plusMinutes(minutes).truncatedTo(ChronoUnit.MINUTES);
    LocalDateTime ends = starts.plusMinutes(LENGTH);
    Database.change(
        "UPDATE occupancy SET starts = ?, used_from = ?, ends = ?, used_until = ? WHERE claim ="
            + " (SELECT idempotency_key FROM case_file WHERE number = ?)",
        starts,
        starts,
        ends,
        ends,
        number);
    Database.change(
        "UPDATE case_file SET starts = ?, ends = ? WHERE number = ?", starts, ends, number);
  }
}
