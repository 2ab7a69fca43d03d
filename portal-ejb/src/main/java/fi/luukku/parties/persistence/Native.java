package fi.luukku.parties.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Statements in the database's own words, and the columns that come back from them. */
final class Native {
  private Native() {}

  /** The statement with its values in the places {@code ?1}, {@code ?2}, … */
  static Query filled(EntityManager entities, String sql, Object... values) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  /** Of a condition that was cast to a number. */
  static boolean isTrue(Object flag) {
    return ((Number) flag).intValue() == 1;
  }

  /** Of microseconds since 1970, as the statement counts them. */
  static Instant instant(Object micros) {
    return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
  }
}
