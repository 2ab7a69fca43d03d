package fi.luukku.parties;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.parties.persistence.Invitations;
import fi.luukku.parties.persistence.Mandates;
import fi.luukku.parties.persistence.Organisations;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who was invited to act for an association or company takes the mandate or declines it. Whoever
 * brings the link may, but signed in: it is his name that stands in the list of those who hold one.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class MandateInvitations {
  @Inject private Invitations invitations;
  @Inject private Mandates mandates;
  @Inject private HeldMandates held;
  @Inject private Organisations organisations;
  @Inject private MandateMail mail;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * What the link offers; empty where it leads nowhere, which the audit trail keeps.
   *
   * @param token as it stood in the link; may be anything
   */
  public Optional<Invitation> find(Caller caller, String token) {
    Optional<Invitation> found = open(token);
    if (found.isEmpty()) {
      audit.denied(caller, "invitation", "invitation");
    }
    return found;
  }

  /**
   * Takes the mandate: it holds from today. A link works once, whoever brings it first.
   *
   * @throws InvitationIsOver where it leads nowhere
   * @throws InvitationIsOwn where the caller sent it himself
   * @throws MandateHeldAlready where the caller holds a mandate that the organisation gave already
   */
  public void accept(Caller caller, String token) {
    open(token).map(Invitation::party).ifPresent(organisations::raise);
    Invitation offer = open(token).orElseThrow(() -> over(caller));
    if (offer.by().equals(caller.id())) {
      audit.denied(caller, "mandate-accepted", "invitation:" + offer.id());
      throw new InvitationIsOwn(offer.name());
    }
    boolean holds =
        held.givenBy(offer.party()).stream()
            .anyMatch(one -> one.mandate().person().equals(caller.id()));
    if (holds) {
      throw new MandateHeldAlready(offer.name());
    }
    answer(caller, offer, "ACCEPTED");
    Mandate given = given(caller, offer);
    mandates.give(given, "citizen:" + offer.by() + "/for:" + offer.party());
    audit.done(caller.himself(), "mandate-accepted", "mandate:" + given.id());
  }

  /**
   * Declines it; the link leads nowhere from now on.
   *
   * @throws InvitationIsOver where it does not already
   */
  public void decline(Caller caller, String token) {
    Invitation offer = open(token).orElseThrow(() -> over(caller));
    answer(caller, offer, "DECLINED");
    audit.done(caller.himself(), "mandate-declined", "invitation:" + offer.id());
  }

  private void answer(Caller caller, Invitation offer, String how) {
    if (!invitations.answer(offer.id(), how)) {
      throw over(caller);
    }
    mail.tell(MandateNews.Kind.ANSWERED, offer.by());
  }

  private Mandate given(Caller caller, Invitation offer) {
    return new Mandate(
        UUID.randomUUID().toString(),
        offer.party(),
        offer.name(),
        Optional.empty(),
        caller.id(),
        offer.role(),
        offer.manages(),
        today(),
        offer.until(),
        false);
  }

  /** One that can be answered, of somebody who still could send it, for a day that is to come. */
  private Optional<Invitation> open(String token) {
    return invitations
        .byToken(new InvitationToken(token).hash())
        .filter(offer -> offer.until().map(day -> !day.isBefore(today())).orElse(true))
        .filter(this::isStillMeant);
  }

  private boolean isStillMeant(Invitation offer) {
    return NationalMandate.isOne(offer.byMandate())
        ? !held.managesNoMore(offer.by(), offer.party())
        : held.find(offer.byMandate(), offer.by(), offer.party())
            .filter(by -> by.mandate().manages())
            .isPresent();
  }

  private InvitationIsOver over(Caller caller) {
    audit.denied(caller, "invitation", "invitation");
    return new InvitationIsOver();
  }

  private LocalDate today() {
    return TimeSource.today(clock);
  }
}
