package fi.luukku.calendars.persistence;

import fi.luukku.calendars.BusyFailure;
import fi.luukku.calendars.domain.BusySource;
import fi.luukku.calendars.domain.StandingClash;
import fi.luukku.reservations.OutsideClosures.Clash;
import fi.luukku.reservations.Period;
import fi.luukku.shared.AsciiColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tables {@code busy_source} and {@code busy_clash}. */
@ApplicationScoped
public class BusySources {
  private static final String SOURCE =
      "SELECT id, resource_key, address_sealed, host, COALESCE(periods, 0), failure,"
          + (micros("taken") + "," + micros("failed"))
          + " FROM busy_source WHERE ";

  @PersistenceContext private EntityManager entities;

  /** Keeps a new one, to be fetched at once; whether there was none of this id. */
  public boolean add(String id, String resource, String sealed, String host, Instant now) {
    return Native.change(
            entities,
            "INSERT IGNORE INTO busy_source (id, resource_key, address_sealed, host, next_fetch, added)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
            id,
            resource,
            sealed,
            host,
            now)
        > 0;
  }

  public List<BusySource> of(String resource) {
    return read("resource_key = ?1 ORDER BY added, id", resource);
  }

  public Optional<BusySource> find(String id) {
    return AsciiColumn.mayHave(id) ? read("id = ?1", id).stream().findFirst() : Optional.empty();
  }

  /** One that is due, put off for a while at once, so that no other node takes it as well. */
  public Optional<BusySource> takeDue(Instant now, Duration pause) {
    Optional<BusySource> due =
        read("next_fetch <= ?1 ORDER BY next_fetch LIMIT 1 FOR UPDATE SKIP LOCKED", now).stream()
            .findFirst();
    due.ifPresent(source -> fetchAt(source.id(), now.plus(pause)));
    return due;
  }

  public void fetchAt(String id, Instant time) {
    Native.change(entities, "UPDATE busy_source SET next_fetch = ?1 WHERE id = ?2", time, id);
  }

  /** Whether it is still there; whoever removes it meanwhile waits. */
  public boolean lock(String id) {
    return !read("id = ?1 FOR UPDATE", id).isEmpty();
  }

  public void remove(String id) {
    Native.change(entities, "DELETE FROM busy_source WHERE id = ?1", id);
  }

  public void failed(String id, BusyFailure why, Instant now) {
    Native.change(
        entities,
        "UPDATE busy_source SET failed = ?1, failure = ?2 WHERE id = ?3",
        now,
        why.name(),
        id);
  }

  /** Its times were taken, and these bookings stand in them. */
  public void taken(String id, int periods, List<Clash> clashes, Instant now) {
    Native.change(
        entities,
        "UPDATE busy_source SET taken = ?1, periods = ?2, failed = NULL, failure = NULL"
            + " WHERE id = ?3",
        now,
        periods,
        id);
    Native.change(entities, "DELETE FROM busy_clash WHERE source_id = ?1", id);
    clashes.forEach(
        clash ->
            Native.change(
                entities,
                "INSERT IGNORE INTO busy_clash (source_id, claim, starts, ends)"
                    + " VALUES (?1, ?2, ?3, ?4)",
                id,
                clash.claim(),
                clash.used().starts(),
                clash.used().ends()));
  }

  /** Of all outside calendars of a resource, the earliest first; those over are left out. */
  public List<StandingClash> clashes(String resource, Instant now) {
    return Native.list(
            entities,
            "SELECT c.source_id, c.claim,"
                + (micros("c.starts") + "," + micros("c.ends"))
                + " FROM busy_clash c JOIN busy_source s ON s.id = c.source_id"
                + " WHERE s.resource_key = ?1 AND c.ends > ?2 ORDER BY c.starts, c.claim",
            resource,
            now)
        .stream()
        .map(
            row ->
                new StandingClash(
                    (String) row[0],
                    (String) row[1],
                    new Period(Native.instant(row[2]), Native.instant(row[3]))))
        .toList();
  }

  private List<BusySource> read(String which, Object value) {
    return Native.list(entities, SOURCE + which, value).stream().map(BusySources::source).toList();
  }

  private static BusySource source(Object[] row) {
    return new BusySource(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        Optional.ofNullable(row[6]).map(Native::instant),
        ((Number) row[4]).intValue(),
        Optional.ofNullable(row[7]).map(Native::instant),
        Optional.ofNullable((String) row[5]).map(BusyFailure::valueOf));
  }

  private static String micros(String column) {
    return " CAST(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', " + column + ") AS INTEGER)";
  }
}
