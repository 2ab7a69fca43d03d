package fi.luukku.reservations.persistence;

import fi.luukku.reservations.Agreed;
import fi.luukku.reservations.Period;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code occupancy} as it is billed: what was agreed for bookings. */
@ApplicationScoped
public class AgreedRows {
  private static final String COLUMNS =
      "resource_id, claim, series, kind, starts, ends, COALESCE(used_from, starts) AS used_from,"
          + " used_until, terms";
  private static final String CLOSED =
      "resource_id, id, NULL, 'CLOSURE', starts, ends, starts, ends, ''";

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  public AgreedRows() {}

  public AgreedRows(DataSource database) {
    this.database = database;
  }

  /** Of bookings that touch a window, one for each resource; see {@link Occupancies}. */
  public List<Agreed> overlapping(Collection<Long> resources, Period window) {
    return new Sql(database)
            .list(
                Occupancies.overlappingQuery(COLUMNS, CLOSED, resources),
                AgreedRows::read,
                Occupancies.overlappingValues(resources, window))
            .stream()
            .flatMap(Optional::stream)
            .toList();
  }

  /** Of series, one for each resource; holds too. */
  public List<Agreed> ofSeries(Collection<String> series) {
    return new Sql(database)
        .list(
            "SELECT " + COLUMNS + " FROM occupancy WHERE series IN (" + Sql.marks(series) + ")",
            AgreedRows::agreed,
            series.toArray());
  }

  private static Optional<Agreed> read(ResultSet row) throws SQLException {
    return row.getString("kind").equals("BOOKING") ? Optional.of(agreed(row)) : Optional.empty();
  }

  private static Agreed agreed(ResultSet row) throws SQLException {
    String claim = row.getString("claim");
    return new Agreed(
        claim,
        Optional.ofNullable(row.getString("series")).orElse(claim),
        new Period(Sql.instant(row, "used_from"), Sql.instant(row, "used_until")),
        row.getString("terms"));
  }
}
