package fi.luukku.acceptance.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A queue with more cases than stand on a page: copies of one real case, straight into the
 * database, so that no citizen has to file sixty reports.
 */
final class FullQueue {
  static final int COPIES = 60;
  private static final String COPY =
      "INSERT IGNORE INTO case_file (id, number, kind, status, citizen_name, idempotency_key,"
          + " service_key, queue_key, title, opened, changed, expected_by, language, answers, revision)"
          + " SELECT 700000 + ?, CONCAT('MK-2026-', 700000 + ?), kind, 'RECEIVED', ?, CONCAT('copy-', ?),"
          + " service_key, queue_key, JSON_OBJECT('fi', ?, 'sv', ?, 'en', ?), opened - INTERVAL ? HOUR,"
          + " changed, DATE(opened) + INTERVAL ? DAY, language, answers, 1"
          + " FROM case_file WHERE number = ?";

  private FullQueue() {}

  /** Fills the queue of a case; the titles and names are hostile. */
  static void around(String number) {
    try (Connection connection = Database.connect();
        PreparedStatement copy = connection.prepareStatement(COPY)) {
      for (int i = 0; i < COPIES; i++) {
        String title = "Kuoppa " + i + " " + ShownAsText.EVIL;
        Object[] values = {i, i, ShownAsText.SCRIPT, i, title, title, title, i, i - 2, number};
        for (int at = 0; at < values.length; at++) {
          copy.setObject(at + 1, values[at]);
        }
        copy.executeUpdate();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("The queue could not be filled.", failed);
    }
  }
}
