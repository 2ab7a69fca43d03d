package fi.luukku.reservations.persistence;

import fi.luukku.reservations.Claim;
import fi.luukku.reservations.Period;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** When something is taken or closed, as it is shown: never by whom. */
@ApplicationScoped
public class Stretches {
  private static final String COLUMNS =
      "resource_id, claim, series, kind, starts, ends, COALESCE(used_from, starts) AS used_from,"
          + " used_until, held_until";

  private static final String CLOSED =
      "resource_id, id, NULL, 'CLOSURE', starts, ends, starts, ends, NULL";

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  public Stretches() {}

  public Stretches(DataSource database) {
    this.database = database;
  }

  /**
   * One row.
   *
   * @param booking the series it is of; where it was taken alone, its claim
   */
  public record Row(
      long resourceId,
      String claim,
      String booking,
      Claim.Kind kind,
      Period occupied,
      Period used,
      Optional<Instant> heldUntil) {}

  /** As {@link Occupancies#overlapping}. */
  public List<Row> overlapping(Collection<Long> resources, Period window) {
    return new Sql(database)
        .list(
            Occupancies.overlappingQuery(COLUMNS, CLOSED, resources),
            Stretches::read,
            Occupancies.overlappingValues(resources, window));
  }

  private static Row read(ResultSet row) throws SQLException {
    String claim = row.getString("claim");
    return new Row(
        row.getLong("resource_id"),
        claim,
        Optional.ofNullable(row.getString("series")).orElse(claim),
        Claim.Kind.valueOf(row.getString("kind")),
        new Period(Sql.instant(row, "starts"), Sql.instant(row, "ends")),
        new Period(Sql.instant(row, "used_from"), Sql.instant(row, "used_until")),
        Optional.ofNullable(row.getObject("held_until", LocalDateTime.class))
            .map(time -> time.toInstant(ZoneOffset.UTC)));
  }
}
