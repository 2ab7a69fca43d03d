package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.faults.Database;

/** Fills the calendar by rows, as years of use would. */
final class Seed {
  static final String PURPOSE = "facilities/seeded";

  private Seed() {}

  /**
   * So many reservations of an hour, spread over all facilities, every second hour, half of them
   * past and half to come.
   */
  static void reservations(int count) {
    clear();
    Database.change(
        """
        INSERT INTO occupancy
          (claim, resource_id, kind, starts, ends, used_until, owner, purpose, terms, in_person)
        SELECT UUID(), one.id, 'BOOKING', one.at, one.at + INTERVAL 1 HOUR,
          one.at + INTERVAL 1 HOUR, CONCAT('citizen:seeded-', one.seq), ?, ';0;0', FALSE
        FROM (
          SELECT ranked.id, seq.seq,
            TIMESTAMP(UTC_DATE()) + INTERVAL 2 * (CAST(seq.seq AS SIGNED) - ? DIV ranked.n DIV 2) HOUR at
          FROM (
            SELECT id, COUNT(*) OVER () n FROM resource
            WHERE kind IN ('ROOM', 'THING') AND resource_key <> 'meeting-room-ahven') ranked
          JOIN seq_1_to_1000000 seq ON seq.seq <= ? DIV ranked.n) one
        WHERE NOT EXISTS (
          SELECT 1 FROM occupancy there WHERE there.resource_id = one.id
          AND there.starts < one.at + INTERVAL 1 HOUR AND there.ends > one.at)
        """,
        PURPOSE,
        count,
        count);
    Database.column("ANALYZE TABLE occupancy");
  }

  static void clear() {
    Database.change("DELETE FROM occupancy WHERE purpose = ?", PURPOSE);
  }

  static long count() {
    return Database.count("SELECT COUNT(*) FROM occupancy WHERE purpose = ?", PURPOSE);
  }
}
