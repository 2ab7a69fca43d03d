package fi.luukku.audit;

import fi.luukku.audit.persistence.AuditEvents;
import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Where every door writes down that it was used. */
@Stateless
@PermitAll
public class AuditTrail {
  @Inject private AuditEvents events;
  @Inject private DenialFlood flood;

  /**
   * Written in the caller's transaction: what was not committed did not happen. Of who acts for
   * another it says whose data they were, so that a person sees who acted for him ({@link Looks}).
   *
   * @param act what was done, in kebab case: {@code case-opened}, {@code case-read}
   * @param object what it was done to: {@code case:MK-2026-000042}, {@code document:<id>}
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void done(Caller caller, String act, String object) {
    caller
        .onBehalf()
        .ifPresentOrElse(
            party -> acted(caller, party, act, object),
            () -> events.add(caller.actor(), act, object, false));
  }

  private void acted(Caller caller, OnBehalf party, String act, String object) {
    events.addLook(caller.actor(), LookerRole.of(party), act, object, Optional.of(party.party()));
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
   * @param people whose data they are: who filed it, and for whom; empty where nobody knows
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void looked(Caller staff, String act, String object, Set<String> people) {
    looked(staff.actor(), LookerRole.of(staff), act, object, people);
  }

  /** As {@link #looked}, for a system of the back office. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void looked(String system, String act, String object, Set<String> people) {
    looked("system:" + system, LookerRole.BACK_OFFICE, act, object, people);
  }

  private void looked(
      String looker, LookerRole role, String act, String object, Set<String> people) {
    if (people.isEmpty()) {
      events.addLook(looker, role, act, object, Optional.empty());
    }
    people.forEach(one -> events.addLook(looker, role, act, object, Optional.of(one)));
  }

  /**
   * Somebody was denied; written in its own transaction, because the other one is rolled back. Of a
   * flood of visitors only the first of each minute are written, the others are counted.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void denied(Caller caller, String act, String object) {
    if (caller.person().isPresent() || flood.admits()) {
      events.add(caller.actor(), act, object, true);
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
