package fi.luukku.calendars;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.NewCase;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Period;
import fi.luukku.testing.AsCitizen;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Bookings of a resource at any hour, opening hours or not, with the case that each became. */
@ApplicationScoped
public class TakenTime {
  @Inject private CaseFiling filing;
  @Inject private AsCitizen asCitizen;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  /** An hour from then. */
  public CaseNumber bookedBy(Caller person, String resource, Instant starts) {
    NewCase wanted = CaseFixture.appointmentAt(starts);
    occupy(wanted.idempotencyKey(), resource, new Period(starts, starts.plusSeconds(3600)));
    return asCitizen.inTransaction(() -> filing.open(person, wanted)).number();
  }

  /** Gives the time of a booking back. */
  public void free(Instant starts, String resource) {
    change(
        "DELETE FROM occupancy WHERE starts = ? AND kind = 'BOOKING'"
            + " AND resource_id = (SELECT id FROM resource WHERE resource_key = ?)",
        starts,
        resource);
  }

  private void occupy(String claim, String resource, Period period) {
    change(
        "INSERT INTO occupancy (claim, resource_id, kind, starts, ends, used_until, owner, purpose,"
            + " terms, in_person) SELECT ?, id, 'BOOKING', ?, ?, ?, 'citizen:x', 'test', '', FALSE"
            + " FROM resource WHERE resource_key = ?",
        claim,
        period.starts(),
        period.ends(),
        period.ends(),
        resource);
  }

  private void change(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(
            i + 1,
            values[i] instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                : values[i]);
      }
      if (statement.executeUpdate() != 1) {
        throw new IllegalStateException("There is no such resource or booking.");
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
