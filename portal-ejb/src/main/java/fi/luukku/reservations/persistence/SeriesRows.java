package fi.luukku.reservations.persistence;

import fi.luukku.reservations.OccupyingSeries.Name;
import fi.luukku.reservations.domain.Occupancy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The rows of the table {@code occupancy} that belong together in a series. */
@ApplicationScoped
public class SeriesRows {
  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  public SeriesRows() {}

  public SeriesRows(DataSource database) {
    this.database = database;
  }

  /** Makes one series of these claims. */
  public void mark(String series, Collection<String> claims) {
    List<Object> values = new ArrayList<>(List.of(series));
    values.addAll(claims);
    sql()
        .change(
            "UPDATE occupancy SET series = ? WHERE claim IN (" + Sql.marks(claims) + ")",
            values.toArray());
  }

  /** All of it, the earliest first. */
  public List<Occupancy> of(String series) {
    return sql()
        .list(
            "SELECT "
                + Occupancies.COLUMNS
                + " FROM occupancy WHERE series = ? ORDER BY starts, resource_id",
            Occupancies::read,
            series);
  }

  /** Makes bookings of its holds that are not over; how many rows that were. */
  public int keep(String series, Instant now) {
    return sql()
        .change(
            """
            UPDATE occupancy SET kind = 'BOOKING', held_until = NULL
            WHERE series = ? AND kind = 'HOLD' AND held_until > ?
            """,
            series,
            now);
  }

  /** Removes what of it is not over. */
  public int removeFrom(String series, Instant now) {
    return sql().change("DELETE FROM occupancy WHERE series = ? AND used_until > ?", series, now);
  }

  public int removeHolds(String series) {
    return sql().change("DELETE FROM occupancy WHERE series = ? AND kind = 'HOLD'", series);
  }

  /** Series of which a date was over between these moments. */
  public List<Name> withDatesOver(Instant since, Instant now) {
    return sql()
        .list(
            "SELECT DISTINCT series, owner FROM occupancy"
                + " WHERE series IS NOT NULL AND kind = 'BOOKING'"
                + " AND used_until > ? AND used_until <= ?",
            row -> new Name(row.getString("series"), row.getString("owner")),
            since,
            now);
  }

  private Sql sql() {
    return new Sql(database);
  }
}
