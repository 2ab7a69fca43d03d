package fi.luukku.audit;

import fi.luukku.audit.persistence.AuditEvents;
import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where every door writes down that it was used. */
@Stateless
@PermitAll
public class AuditTrail {
  @Inject private AuditEvents events;
  @Inject private DenialFlood flood;

  /**
   * Written in the caller's transaction: what was not committed did not happen.
   *
   * @param act what was done, in kebab case: {@code case-opened}, {@code case-read}
   * @param object what it was done to: {@code case:MK-2026-000042}, {@code document:<id>}
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void done(Caller caller, String act, String object) {
    events.add(caller.ownerKey(), act, object, false);
  }

  /** As {@link #done}, for what the portal or a foreign system did. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void done(String system, String act, String object) {
    events.add("system:" + system, act, object, false);
  }

  /**
   * A member of staff looked at somebody's data: written with his role, so that the person can see
   * it ({@link Looks}).
   *
   * @param person whose data they are; empty where nobody knows
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void looked(Caller staff, String act, String object, Optional<String> person) {
    events.addLook(staff.ownerKey(), LookerRole.of(staff), act, object, person);
  }

  /** As {@link #looked}, for a system of the back office. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void looked(String system, String act, String object, Optional<String> person) {
    events.addLook("system:" + system, LookerRole.BACK_OFFICE, act, object, person);
  }

  /**
   * Somebody was denied; written in its own transaction, because the other one is rolled back. Of a
   * flood of visitors only the first of each minute are written, the others are counted.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void denied(Caller caller, String act, String object) {
    if (caller.person().isPresent() || flood.admits()) {
      events.add(caller.ownerKey(), act, object, true);
    }
  }

  /** Writes down how many denials were only counted, in one event. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void writeCounted() {
    long counted = flood.takeCounted();
    if (counted > 0) {
      events.add("system:portal", "denied-more", "visitors:" + counted, true);
    }
  }

  /** As {@link #denied}, for a foreign system. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void denied(String system, String act, String object) {
    events.add("system:" + system, act, object, true);
  }
}
