package fi.luukku.formbuilder.persistence;

import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** What was sent of each form, to be counted. */
@ApplicationScoped
public class SentForms {
  @PersistenceContext private EntityManager entities;

  public void add(UUID id, String key, String person, Instant now) {
    entities
        .createNativeQuery(
            "INSERT INTO sent_form (id, form_key, person, sent) VALUES (?1, ?2, ?3, ?4)")
        .setParameter(1, id.toString())
        .setParameter(2, key)
        .setParameter(3, person)
        .setParameter(4, TimeSource.utc(now))
        .executeUpdate();
  }

  public long count(String key) {
    return number(
        entities
            .createNativeQuery("SELECT COUNT(*) FROM sent_form WHERE form_key = ?1")
            .setParameter(1, key)
            .getSingleResult());
  }

  public long count(String key, String person) {
    return number(
        entities
            .createNativeQuery("SELECT COUNT(*) FROM sent_form WHERE form_key = ?1 AND person = ?2")
            .setParameter(1, key)
            .setParameter(2, person)
            .getSingleResult());
  }

  private static long number(Object counted) {
    return ((Number) counted).longValue();
  }
}
