package fi.luukku.facilities.persistence;

import fi.luukku.facilities.HoursFailure;
import fi.luukku.facilities.HoursFromAddress;
import fi.luukku.facilities.domain.HoursSource;
import fi.luukku.facilities.domain.UnusableHours;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table {@code facility_hours}. */
@ApplicationScoped
public class HoursSources {
  private static final String SOURCE =
      "SELECT facility, address, CAST(taken AS CHAR), CAST(failed AS CHAR), failure, failure_place"
          + " FROM facility_hours ";

  @PersistenceContext private EntityManager entities;

  /** Those that are known, by facility. */
  public Map<String, HoursSource> all() {
    return sources(entities.createNativeQuery(SOURCE)).stream()
        .collect(Collectors.toMap(HoursSource::facility, source -> source));
  }

  /** Keeps where the hours of a facility come from; a new address is to be read at once. */
  public void keep(String facility, String address, Instant now) {
    entities
        .createNativeQuery(
            "INSERT INTO facility_hours (facility, address, next_fetch, revision)"
                + " VALUES (?1, ?2, ?3, 0) ON DUPLICATE KEY UPDATE"
                + " next_fetch = IF(address = VALUES(address), next_fetch, VALUES(next_fetch)),"
                + " address = VALUES(address)")
        .setParameter(1, facility)
        .setParameter(2, address)
        .setParameter(3, TimeSource.utc(now))
        .executeUpdate();
  }

  /** One that is due, put off for a while at once, so that no other node takes it as well. */
  public Optional<HoursSource> takeDue(Instant now, Duration pause) {
    Optional<HoursSource> due =
        sources(
                entities
                    .createNativeQuery(
                        SOURCE
                            + "WHERE next_fetch <= ?1 ORDER BY next_fetch LIMIT 1"
                            + " FOR UPDATE SKIP LOCKED")
                    .setParameter(1, TimeSource.utc(now)))
            .stream()
            .findFirst();
    due.ifPresent(source -> fetchAt(source.facility(), now.plus(pause)));
    return due;
  }

  public void fetchAt(String facility, Instant time) {
    entities
        .createNativeQuery("UPDATE facility_hours SET next_fetch = ?1 WHERE facility = ?2")
        .setParameter(1, TimeSource.utc(time))
        .setParameter(2, facility)
        .executeUpdate();
  }

  /** These hours hold; where they are not those from before, by another revision. */
  public void taken(String facility, String hours, Instant now) {
    entities
        .createNativeQuery(
            "UPDATE facility_hours SET revision = revision + IF(hours <=> ?1, 0, 1), hours = ?1,"
                + " taken = ?2, failed = NULL, failure = NULL, failure_place = NULL"
                + " WHERE facility = ?3")
        .setParameter(1, hours)
        .setParameter(2, TimeSource.utc(now))
        .setParameter(3, facility)
        .executeUpdate();
  }

  public void failed(String facility, UnusableHours failure, Instant now) {
    entities
        .createNativeQuery(
            "UPDATE facility_hours SET failed = ?1, failure = ?2, failure_place = ?3"
                + " WHERE facility = ?4")
        .setParameter(1, TimeSource.utc(now))
        .setParameter(2, failure.why().name())
        .setParameter(3, failure.place())
        .setParameter(4, facility)
        .executeUpdate();
  }

  /** Which revision of the hours holds, of those that have some. */
  public Map<String, Long> revisions() {
    Map<String, Long> all = new LinkedHashMap<>();
    rows(entities.createNativeQuery(
            "SELECT facility, revision FROM facility_hours WHERE hours IS NOT NULL"))
        .forEach(row -> all.put((String) row[0], ((Number) row[1]).longValue()));
    return all;
  }

  /** Hours as they were kept, with their revision. */
  public record Kept(String facility, long revision, String hours) {}

  public List<Kept> kept() {
    return rows(
            entities.createNativeQuery(
                "SELECT facility, revision, hours FROM facility_hours WHERE hours IS NOT NULL"))
        .stream()
        .map(row -> new Kept((String) row[0], ((Number) row[1]).longValue(), (String) row[2]))
        .toList();
  }

  private static List<HoursSource> sources(Query query) {
    return rows(query).stream().map(HoursSources::source).toList();
  }

  private static HoursSource source(Object[] row) {
    return new HoursSource(
        (String) row[0],
        (String) row[1],
        instant(row[2]),
        instant(row[3])
            .map(
                at ->
                    new HoursFromAddress.Failure(
                        at, HoursFailure.valueOf((String) row[4]), (String) row[5])));
  }

  private static List<Object[]> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static Optional<Instant> instant(Object written) {
    return Optional.ofNullable((String) written).map(TimeSource::fromUtc);
  }
}
