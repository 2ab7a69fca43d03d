package fi.luukku.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The trail: one insert an event, nothing read, so that writers never wait for each other. */
@ApplicationScoped
public class AuditEvents {
  /** Of the column: what a denied caller asked for may be anything. */
  private static final int LONGEST = 200;

  @PersistenceContext private EntityManager entities;

  public void add(String actor, String act, String object, boolean denied) {
    entities
        .createNativeQuery(
            "INSERT INTO audit_event (happened, actor, act, object, denied)"
                + " VALUES (UTC_TIMESTAMP(6), ?1, ?2, ?3, ?4)")
        .setParameter(1, actor)
        .setParameter(2, act)
        .setParameter(3, object.substring(0, Math.min(LONGEST, object.length())))
        .setParameter(4, denied)
        .executeUpdate();
  }
}
