package fi.luukku.appointments.persistence;

import fi.luukku.appointments.domain.InLine;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table {@code waiting}. */
@ApplicationScoped
public class WaitingLines {
  private static final String ROW =
      "SELECT id, service, place, CAST(day AS CHAR), person, party, hold, CAST(held_until AS CHAR) FROM waiting ";

  @PersistenceContext private EntityManager entities;

  /** A day of a service at a place for which somebody waits. */
  public record Line(String service, String place, LocalDate day) {}

  /** Puts somebody at the end of the line; where he stands in it already, he keeps his place. */
  public void add(InLine one) {
    entities
        .createNativeQuery(
            "INSERT INTO waiting (id, service, place, day, person, party, since)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, UTC_TIMESTAMP(6))"
                + " ON DUPLICATE KEY UPDATE since = since")
        .setParameter(1, one.id())
        .setParameter(2, one.service())
        .setParameter(3, one.place())
        .setParameter(4, one.day().toString())
        .setParameter(5, one.person())
        .setParameter(6, one.party().orElse(null))
        .executeUpdate();
  }

  /** What a person waits for, the next day first. */
  public List<InLine> of(String person) {
    return list(entities.createNativeQuery(ROW + "WHERE person = ?1 ORDER BY day, since"), person);
  }

  /** Who waits and is offered nothing yet, the first first. */
  public List<InLine> waiting(Line line, int most) {
    Query query =
        entities.createNativeQuery(
            ROW
                + "WHERE service = ?1 AND place = ?2 AND day = ?3 AND hold IS NULL"
                + " ORDER BY since, id LIMIT ?4");
    return list(query, line.service(), line.place(), line.day().toString(), most);
  }

  /** All lines in which somebody waits. */
  public List<Line> lines() {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT DISTINCT service, place, CAST(day AS CHAR) AS written FROM waiting"
                    + " WHERE hold IS NULL ORDER BY written, service, place")
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(WaitingLines::line).toList();
  }

  /** One whose offer is over, for this transaction alone. */
  public Optional<InLine> nextOver(Instant now) {
    Query query =
        entities.createNativeQuery(
            ROW + "WHERE held_until <= ?1 ORDER BY held_until LIMIT 1 FOR UPDATE SKIP LOCKED");
    return list(query, TimeSource.utc(now)).stream().findFirst();
  }

  /** Whether it was he who waited, and nothing was held for him. */
  public boolean offer(String id, String hold, Instant until) {
    return entities
            .createNativeQuery(
                "UPDATE waiting SET hold = ?1, held_until = ?2 WHERE id = ?3 AND hold IS NULL")
            .setParameter(1, hold)
            .setParameter(2, TimeSource.utc(until))
            .setParameter(3, id)
            .executeUpdate()
        > 0;
  }

  public void remove(String id) {
    entities
        .createNativeQuery("DELETE FROM waiting WHERE id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  public int removeBefore(LocalDate day) {
    return entities
        .createNativeQuery("DELETE FROM waiting WHERE day < ?1")
        .setParameter(1, day.toString())
        .executeUpdate();
  }

  private static List<InLine> list(Query query, Object... values) {
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(WaitingLines::read).toList();
  }

  private static InLine read(Object[] row) {
    return new InLine(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        LocalDate.parse((String) row[3]),
        (String) row[4],
        Optional.ofNullable((String) row[5]),
        Optional.ofNullable((String) row[6]),
        Optional.ofNullable((String) row[7]).map(TimeSource::fromUtc));
  }

  private static Line line(Object[] row) {
    return new Line((String) row[0], (String) row[1], LocalDate.parse((String) row[2]));
  }
}
