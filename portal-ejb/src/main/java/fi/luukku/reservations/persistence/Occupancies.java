package fi.luukku.reservations.persistence;

import fi.luukku.reservations.Claim;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.reservations.domain.Occupancy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code occupancy}. */
@ApplicationScoped
public class Occupancies {
  private static final int DUPLICATE_KEY = 1062;
  private static final String WRITTEN =
      "claim, resource_id, kind, starts, ends, used_from, used_until, held_until, owner, party,"
          + " purpose, terms, in_person";
  static final String COLUMNS =
      WRITTEN.replace("used_from", "COALESCE(used_from, starts) AS used_from");

  /** What staff have closed, in the shape of rows. */
  private static final String CLOSED =
      "id, resource_id, 'CLOSURE', starts, ends, starts, ends, NULL, source, NULL, '"
          + Occupancy.APART
          + "', '', FALSE";

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  public Occupancies() {}

  public Occupancies(DataSource database) {
    this.database = database;
  }

  /**
   * What touches this window on these resources, holds that are over included, and what staff have
   * closed. Rows of a resource never overlap: so what touches the window ends in it, or is the
   * first to end after it. Asked like this, the key over periods gives these rows alone, however
   * many years are there.
   */
  public List<Occupancy> overlapping(Collection<Long> resources, Period window) {
    return sql()
        .list(
            overlappingQuery(COLUMNS, CLOSED, resources),
            Occupancies::read,
            overlappingValues(resources, window));
  }

  /**
   * The query of {@link #overlapping}.
   *
   * @param columns of occupancy; resource_id and ends are among them
   * @param closed columns of closed_time in the same shape
   */
  static String overlappingQuery(String columns, String closed, Collection<Long> resources) {
    String marks = Sql.marks(resources);
    return "SELECT "
        + columns
        + " FROM occupancy WHERE resource_id IN ("
        + marks
        + ") AND ends > ? AND ends <= ? UNION ALL SELECT "
        + columns
        + " FROM (SELECT resource_id, MIN(ends) AS ends FROM occupancy WHERE resource_id IN"
        + " ("
        + marks
        + ") AND ends > ? GROUP BY resource_id) first_after"
        + " JOIN occupancy USING (resource_id, ends) WHERE starts < ? UNION ALL SELECT "
        + closed
        + " FROM closed_time WHERE resource_id IN ("
        + marks
        + ") AND ends > ? AND starts < ?";
  }

  static Object[] overlappingValues(Collection<Long> resources, Period window) {
    List<Object> values = new ArrayList<>(resources);
    values.add(window.starts());
    values.add(window.ends());
    values.addAll(resources);
    values.add(window.ends());
    values.add(window.ends());
    values.addAll(resources);
    values.add(window.starts());
    values.add(window.ends());
    return values.toArray();
  }

  public List<Occupancy> ofClaim(String claim) {
    return sql()
        .list(
            "SELECT " + COLUMNS + " FROM occupancy WHERE claim = ? ORDER BY resource_id",
            Occupancies::read,
            claim);
  }

  /** What these claims take. */
  public List<Long> resourcesOf(Collection<String> claims) {
    return claims.isEmpty()
        ? List.of()
        : sql()
            .list(
                "SELECT DISTINCT resource_id FROM occupancy WHERE claim IN ("
                    + Sql.marks(claims)
                    + ")",
                row -> row.getLong("resource_id"),
                claims.toArray());
  }

  /** What a person has and what is not over, bookings and holds, the newest last. */
  public List<Occupancy> of(String owner, Instant now) {
    return since("owner", owner, now, now);
  }

  /**
   * What was taken for a party, whoever took it, the newest last.
   *
   * @param since what was over before this is left out
   */
  public List<Occupancy> ofParty(String party, Instant since, Instant now) {
    return since("party", party, since, now);
  }

  /**
   * What a person took for himself, the newest last.
   *
   * @param since what was over before this is left out
   */
  public List<Occupancy> ofHimself(String owner, Instant since, Instant now) {
    return since("owner", owner, since, now).stream().filter(one -> one.party().isEmpty()).toList();
  }

  private List<Occupancy> since(String whose, String key, Instant since, Instant now) {
    return sql()
        .list(
            "SELECT "
                + COLUMNS
                + " FROM occupancy WHERE "
                + whose
                + " = ? AND used_until > ?"
                + " AND kind IN ('HOLD', 'BOOKING') AND (held_until IS NULL OR held_until > ?)"
                + " ORDER BY id",
            Occupancies::read,
            key,
            since,
            now);
  }

  /** Adds rows; the unique key over periods has the last word. */
  public void add(Collection<Occupancy> rows) {
    List<Object> values = new ArrayList<>();
    rows.forEach(row -> values.addAll(values(row)));
    String one = "(?,?,?,?,?,?,?,?,?,?,?,?,?)";
    try {
      sql()
          .change(
              "INSERT INTO occupancy ("
                  + WRITTEN
                  + ") VALUES "
                  + String.join(",", java.util.Collections.nCopies(rows.size(), one)),
              values.toArray());
    } catch (DatabaseFault fault) {
      if (fault.getCause() instanceof SQLException cause && cause.getErrorCode() == DUPLICATE_KEY) {
        throw new SlotAlreadyTaken();
      }
      throw fault;
    }
  }

  /** Makes a booking of a hold that is not over; false where there is none. */
  public boolean keep(String claim, Instant now) {
    return sql()
            .change(
                """
                UPDATE occupancy SET kind = 'BOOKING', held_until = NULL
                WHERE claim = ? AND kind = 'HOLD' AND held_until > ?
                """,
                claim,
                now)
        > 0;
  }

  /** Makes a hold somebody else's, under another id; false where it is no hold any more. */
  public boolean passOn(
      String claim, String newId, String owner, Optional<String> party, Instant until) {
    return sql()
            .change(
                """
                UPDATE occupancy SET claim = ?, owner = ?, party = ?, held_until = ?
                WHERE claim = ? AND kind = 'HOLD'
                """,
                newId,
                owner,
                party.orElse(null),
                until,
                claim)
        > 0;
  }

  public int remove(String claim) {
    return sql().change("DELETE FROM occupancy WHERE claim = ?", claim);
  }

  /** Ends a hold; of a series with all its dates, so that nobody confirms less than he chose. */
  public int removeHold(String claim) {
    List<String> series =
        sql()
            .list(
                "SELECT DISTINCT series FROM occupancy WHERE claim = ? AND series IS NOT NULL",
                row -> row.getString("series"),
                claim);
    return series.isEmpty()
        ? sql().change("DELETE FROM occupancy WHERE claim = ? AND kind = 'HOLD'", claim)
        : sql().change("DELETE FROM occupancy WHERE series = ? AND kind = 'HOLD'", series.get(0));
  }

  public int removeClosures(String owner) {
    return sql().change("DELETE FROM occupancy WHERE owner = ? AND kind = 'CLOSURE'", owner);
  }

  /** Removes holds that are over, a limited number at a time. */
  public int removeOver(Instant now) {
    return sql().change("DELETE FROM occupancy WHERE held_until <= ? LIMIT 1000", now);
  }

  private static List<Object> values(Occupancy row) {
    List<Object> values = new ArrayList<>();
    values.add(row.claim());
    values.add(row.resourceId());
    values.add(row.kind().name());
    values.add(row.period().starts());
    values.add(row.period().ends());
    values.add(row.used().starts());
    values.add(row.used().ends());
    values.add(row.heldUntil().orElse(null));
    values.add(row.owner());
    values.add(row.party().orElse(null));
    values.add(row.purpose());
    values.add(row.terms());
    values.add(row.inPerson());
    return values;
  }

  static Occupancy read(ResultSet row) throws SQLException {
    return new Occupancy(
        row.getString("claim"),
        row.getLong("resource_id"),
        Claim.Kind.valueOf(row.getString("kind")),
        new Period(Sql.instant(row, "starts"), Sql.instant(row, "ends")),
        new Period(Sql.instant(row, "used_from"), Sql.instant(row, "used_until")),
        Optional.ofNullable(row.getObject("held_until", LocalDateTime.class))
            .map(time -> time.toInstant(ZoneOffset.UTC)),
        row.getString("owner"),
        Optional.ofNullable(row.getString("party")),
        row.getString("purpose"),
        row.getString("terms"),
        row.getBoolean("in_person"));
  }

  private Sql sql() {
    return new Sql(database);
  }
}
