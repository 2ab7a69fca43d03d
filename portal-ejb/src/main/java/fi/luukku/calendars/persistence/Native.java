package fi.luukku.calendars.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Statements in the database's own words, and the columns that come back from them. */
final class Native {
  private Native() {}

  /** Rows of at least two columns. */
  static List<Object[]> list(EntityManager entities, String sql, Object... values) {
    List<?> rows = filled(entities, sql, values).getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  static int change(EntityManager entities, String sql, Object... values) {
    return filled(entities, sql, values).executeUpdate();
  }

  /** Of microseconds since 1970, as the statement counts them. */
  static Instant instant(Object micros) {
    return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
  }

  private static Query filled(EntityManager entities, String sql, Object... values) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, bound(values[i]));
    }
    return query;
  }

  private static Object bound(Object value) {
    return value instanceof Instant instant
        ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
        : value;
  }
}
