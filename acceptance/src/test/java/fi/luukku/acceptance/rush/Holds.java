package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.faults.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Holds made by rows, each of another hour far ahead, so that confirming alone is measured. */
final class Holds {
  private static final String TERMS = "meeting-room-ahven;0;0";
  private static final String ADD =
      """
      INSERT INTO occupancy (claim, resource_id, kind, starts, ends, used_until,
        held_until, owner, purpose, terms, in_person)
      SELECT ?, id, 'HOLD', at, at + INTERVAL 1 HOUR, at + INTERVAL 1 HOUR,
        UTC_TIMESTAMP(3) + INTERVAL 10 MINUTE, ?, 'facilities/meeting-room-ahven', ?, FALSE
      FROM (SELECT id, TIMESTAMP(UTC_DATE()) + INTERVAL (9000 + ?) HOUR at
        FROM resource WHERE resource_key = 'meeting-room-ahven') one
      """;

  private Holds() {}

  /** One for each of them; their ids. */
  static List<String> of(List<Citizen> citizens) throws SQLException {
    List<String> holds = new ArrayList<>();
    try (Connection database = Database.connect();
        PreparedStatement add = database.prepareStatement(ADD)) {
      for (Citizen one : citizens) {
        String claim = UUID.randomUUID().toString();
        add.setString(1, claim);
        add.setString(2, one.owner());
        add.setString(3, TERMS);
        add.setInt(4, holds.size());
        add.executeUpdate();
        holds.add(claim);
      }
    }
    return holds;
  }

  /** Gives the hours back that were confirmed; how many were. */
  static long release() {
    long confirmed =
        Database.count(
            "SELECT COUNT(*) FROM occupancy WHERE kind = 'BOOKING' AND terms = ?", TERMS);
    Database.change("DELETE FROM occupancy WHERE terms = ?", TERMS);
    return confirmed;
  }
}
