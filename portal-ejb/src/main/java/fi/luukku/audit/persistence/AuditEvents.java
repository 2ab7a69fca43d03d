package fi.luukku.audit.persistence;

import fi.luukku.audit.LookerRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The trail: one insert an event, nothing read, so that writers never wait for each other. */
@ApplicationScoped
public class AuditEvents {
  /** Of the column: what a denied caller asked for may be anything. */
  private static final int LONGEST = 200;

  @PersistenceContext private EntityManager entities;

  public void add(String actor, String act, String object, boolean denied) {
    add(actor, Optional.empty(), act, object, Optional.empty(), denied);
  }

  /**
   * A look at data.
   *
   * @param subject whose they were; empty where nobody knows
   */
  public void addLook(
      String actor, LookerRole role, String act, String object, Optional<String> subject) {
    add(actor, Optional.of(role.name()), act, object, subject, false);
  }

  private void add(
      String actor,
      Optional<String> role,
      String act,
      String object,
      Optional<String> subject,
      boolean denied) {
    entities
        .createNativeQuery(
            "INSERT INTO audit_event (happened, actor, act, object, denied, role, subject)"
                + " VALUES (UTC_TIMESTAMP(6), ?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, actor)
        .setParameter(2, act)
        .setParameter(3, object.substring(0, Math.min(LONGEST, object.length())))
        .setParameter(4, denied)
        .setParameter(5, role.orElse(null))
        .setParameter(6, subject.orElse(null))
        .executeUpdate();
  }
}
