package fi.luukku.parties;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Authorizations;
import fi.luukku.identity.Authorizations.Principal;
import fi.luukku.identity.Authorizations.Whom;
import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.parties.persistence.Invitations;
import fi.luukku.parties.persistence.NationalMandateRows;
import fi.luukku.parties.persistence.Organisations;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the national register said, each time in a transaction of its own. */
@ApplicationScoped
class NationalMandateBook {
  private static final int LONGEST_NAME = 200;

  @Inject private NationalMandateRows rows;
  @Inject private Invitations invitations;
  @Inject private Organisations organisations;
  @Inject private MandateRules rules;
  @Inject private HeldMandates held;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Keeps whom somebody chose there; what he chose there before is forgotten after a day. Who
   * chooses the same party again has the same mandate: another sign-in of his goes on with it.
   */
  @Transactional
  public OnBehalf take(Caller caller, Principal principal) {
    Instant now = clock.instant();
    NationalMandate told =
        new NationalMandate(
            mandate(caller, principal, now),
            principal.whom(),
            principal.key(),
            principal.proof(),
            now,
            false);
    rows.add(told, now);
    OnBehalf chosen = told.mandate().asChoice();
    audit.done(
        caller.actingFor(Optional.of(chosen)), "party-chosen", "mandate:" + chosen.mandate());
    return chosen;
  }

  private Mandate mandate(Caller caller, Principal principal, Instant now) {
    boolean person = principal.whom() == Whom.PERSON;
    String name = clipped(principal.name());
    String party = person ? principal.key() : organisations.known(principal.key(), name);
    return new Mandate(
        rows.idOf(caller.id(), party)
            .orElseGet(() -> NationalMandate.id(UUID.randomUUID().toString())),
        party,
        name,
        person ? Optional.empty() : Optional.of(principal.key()),
        caller.id(),
        person ? MandateRole.GUARDIAN : role(principal),
        !person && role(principal) == MandateRole.CHAIR,
        LocalDate.ofInstant(now, TimeSource.LOCAL),
        Optional.empty(),
        false);
  }

  private MandateRole role(Principal principal) {
    return rules
        .roleOf(principal.roles())
        .orElseThrow(() -> new MandateDoesNotReach(clipped(principal.name())));
  }

  /** The mandate, where it is the caller's and to be asked about again. */
  @Transactional
  public Optional<NationalMandate> due(Caller caller, String mandate) {
    return rows.find(mandate)
        .filter(told -> told.mandate().person().equals(caller.id()))
        .filter(told -> !told.mandate().ended())
        .filter(told -> told.isDue(clock.instant()));
  }

  /** That of who sent an invitation by one, where it is to be asked about again. */
  @Transactional
  public Optional<NationalMandate> dueOfSender(String token) {
    return invitations
        .byToken(new InvitationToken(token).hash())
        .filter(offer -> NationalMandate.isOne(offer.byMandate()))
        .flatMap(
            offer ->
                rows.of(offer.by()).stream()
                    .filter(told -> told.mandate().party().equals(offer.party()))
                    .findFirst())
        .filter(told -> !told.mandate().ended())
        .filter(told -> told.isDue(clock.instant()));
  }

  /** Whether a mandate is known to hold well enough to show something. */
  @Transactional
  public boolean isTrusted(Caller caller, OnBehalf chosen) {
    return held.find(chosen.mandate(), caller.id(), chosen.party())
        .filter(HeldMandates.Held::trusted)
        .isPresent();
  }

  /** Writes down what the register says of a mandate now. */
  @Transactional
  public void note(Caller caller, NationalMandate told, Authorizations.Reply reply) {
    switch (reply.standing()) {
      case HOLDS -> confirmed(caller, told, reply);
      case ENDED -> end(caller, told);
      case UNANSWERED -> rows.unanswered(told.mandate().id(), clock.instant());
      case TOO_OLD -> {
        // What was told counts as long as it is trusted, and no longer.
      }
    }
  }

  private void confirmed(Caller caller, NationalMandate told, Authorizations.Reply reply) {
    boolean sameRole =
        told.whom() == Whom.PERSON
            || rules.roleOf(reply.roles()).equals(Optional.of(told.mandate().role()));
    if (sameRole) {
      rows.confirmed(told.mandate().id(), clock.instant());
    } else {
      end(caller, told);
    }
  }

  private void end(Caller caller, NationalMandate told) {
    rows.ended(told.mandate().id(), clock.instant());
    audit.done(caller, "mandate-ended", "mandate:" + told.mandate().id());
  }

  private static String clipped(String name) {
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
