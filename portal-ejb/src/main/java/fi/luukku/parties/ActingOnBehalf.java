package fi.luukku.parties;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * For whom a citizen may act: chosen from his mandates, and asked for again by every desk that acts
 * on the choice, because a mandate may end while its holder is signed in.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class ActingOnBehalf {
  @Inject private HeldMandates mandates;
  @Inject private MandateRules rules;
  @Inject private AuditTrail audit;

  /** The mandates he holds today, by the party's name. */
  public List<Mandate> mine(Caller caller) {
    return mandates.of(caller.id());
  }

  /** All mandates he was ever given that are still written down, ours first. */
  public List<Mandate> everOf(Caller caller) {
    return mandates.everOf(caller.id());
  }

  /**
   * Lets through who acts for himself.
   *
   * @throws MandateDoesNotReach where he acts for another
   */
  public void mustBeHimself(Caller caller) {
    caller
        .onBehalf()
        .ifPresent(
            chosen -> {
              throw new MandateDoesNotReach(chosen.name());
            });
  }

  /**
   * Chooses a party.
   *
   * @throws NotFound where he holds no such mandate today; the audit trail keeps the attempt
   */
  public OnBehalf choose(Caller caller, String mandate) {
    OnBehalf chosen =
        mine(caller).stream()
            .filter(mine -> mine.id().equals(mandate))
            .findFirst()
            .map(Mandate::asChoice)
            .orElseThrow(() -> denied(caller, "party-chosen", "mandate:" + mandate));
    audit.done(caller.actingFor(Optional.of(chosen)), "party-chosen", "mandate:" + mandate);
    return chosen;
  }

  /**
   * Lets through who acts for himself, and who still may act for the party he chose.
   *
   * @throws MandateHasEnded where the mandate holds no more; the audit trail keeps the attempt
   * @throws MandateNotConfirmed where the national register has not said so lately
   */
  @PermitAll
  public void mustStillHold(Caller caller) {
    caller.onBehalf().ifPresent(chosen -> trusted(caller, chosen));
  }

  /**
   * As {@link #mustStillHold}, and the municipality lets this errand be done in his role.
   *
   * @param kind wire name of the errand's kind
   * @param service which programme, facility, service or category it is
   * @throws MandateDoesNotReach where it does not; the audit trail keeps the attempt
   */
  @PermitAll
  public void mustReach(Caller caller, String kind, String service) {
    mustReach(caller, chosen -> confirmed(caller, chosen), kind, service);
  }

  /** As {@link #mustReach}, before a form is begun: the register's last answer is enough. */
  @PermitAll
  public void mustReachToBegin(Caller caller, String kind, String service) {
    mustReach(caller, chosen -> trusted(caller, chosen), kind, service);
  }

  private void mustReach(
      Caller caller, Function<OnBehalf, Mandate> known, String kind, String service) {
    caller
        .onBehalf()
        .filter(chosen -> !rules.allow(known.apply(chosen).role(), kind, service))
        .ifPresent(
            chosen -> {
              throw beyond(caller, "mandate-does-not-reach", chosen);
            });
  }

  /** Whether he manages the mandates of whom he acts for. Decides nothing: it is for pages. */
  public boolean manages(Caller caller) {
    return caller
        .onBehalf()
        .flatMap(chosen -> mandates.find(chosen.mandate(), caller.id(), chosen.party()))
        .filter(held -> held.trusted() && held.mandate().manages())
        .isPresent();
  }

  /**
   * The party whose mandates he manages.
   *
   * @throws NotFound where he acts for nobody; the audit trail keeps the attempt
   * @throws MandateHasEnded where he may act for the party no more
   * @throws MandateDoesNotReach where he does not manage its mandates
   */
  @PermitAll
  public OnBehalf mustManage(Caller caller) {
    OnBehalf chosen =
        caller.onBehalf().orElseThrow(() -> denied(caller, "mandates-managed", "party"));
    if (!confirmed(caller, chosen).manages()) {
      throw beyond(caller, "mandates-managed", chosen);
    }
    return chosen;
  }

  /** Whether he may act for a party today, whoever he acts for now. */
  @PermitAll
  public boolean reaches(Caller caller, String party) {
    return mandates.reaches(caller.id(), party);
  }

  /** Whether he may do an errand for a party today, whoever he acts for now. */
  @PermitAll
  public boolean reaches(Caller caller, String party, String kind, String service) {
    return caller.isCitizen()
        && mandates.of(caller.id()).stream()
            .filter(mandate -> mandate.party().equals(party))
            .anyMatch(mandate -> rules.allow(mandate.role(), kind, service));
  }

  /**
   * The others who may do an errand for a party by a mandate that it gave itself, a mandate each;
   * none where the caller may not.
   */
  public List<HeldBy> colleagues(Caller caller, String party, String kind, String service) {
    if (!reaches(caller, party, kind, service)) {
      return List.of();
    }
    Set<String> seen = new HashSet<>(Set.of(caller.id()));
    return mandates.givenBy(party).stream()
        .filter(one -> rules.allow(one.mandate().role(), kind, service))
        .filter(one -> seen.add(one.mandate().person()))
        .toList();
  }

  /** The mandate, where it holds and is known to well enough for an act. */
  private Mandate confirmed(Caller caller, OnBehalf chosen) {
    HeldMandates.Held mandate = held(caller, chosen);
    if (!mandate.confirmed()) {
      throw notConfirmed(caller, chosen);
    }
    return mandate.mandate();
  }

  /** The mandate, where it holds and is known to well enough to show something. */
  private Mandate trusted(Caller caller, OnBehalf chosen) {
    HeldMandates.Held mandate = held(caller, chosen);
    if (!mandate.trusted()) {
      throw notConfirmed(caller, chosen);
    }
    return mandate.mandate();
  }

  private HeldMandates.Held held(Caller caller, OnBehalf chosen) {
    return mandates
        .find(chosen.mandate(), caller.id(), chosen.party())
        .orElseThrow(
            () ->
                mandates.isForgotten(chosen.mandate())
                    ? notConfirmed(caller, chosen)
                    : ended(caller, chosen));
  }

  private NotFound denied(Caller caller, String act, String object) {
    audit.denied(caller, act, object);
    return new NotFound();
  }

  private Refusal ended(Caller caller, OnBehalf chosen) {
    audit.denied(caller, "mandate-has-ended", "mandate:" + chosen.mandate());
    return new MandateHasEnded(chosen.name());
  }

  private Refusal notConfirmed(Caller caller, OnBehalf chosen) {
    audit.denied(caller, "mandate-not-confirmed", "mandate:" + chosen.mandate());
    return new MandateNotConfirmed(chosen.name());
  }

  private MandateDoesNotReach beyond(Caller caller, String act, OnBehalf chosen) {
    audit.denied(caller, act, "mandate:" + chosen.mandate());
    return new MandateDoesNotReach(chosen.name());
  }
}
