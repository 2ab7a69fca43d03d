package fi.luukku.parties;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.parties.persistence.Invitations;
import fi.luukku.parties.persistence.Mandates;
import fi.luukku.parties.persistence.Organisations;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The mandates of an association or company, for those of its people who manage them: who holds
 * which, who is invited, and the end of one. Whoever holds one can give his own up.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class PartyMandates {
  private static final int MOST_A_DAY = 20;

  @Inject private ActingOnBehalf acting;
  @Inject private HeldMandates held;
  @Inject private Mandates mandates;
  @Inject private Invitations invitations;
  @Inject private Organisations organisations;
  @Inject private MandateMail mail;
  @Inject private AuditTrail audit;
  @Inject private Event<MandateInvited> invited;
  @Inject private Clock clock;

  /** What stands: mandates that hold today, and invitations that wait for an answer. */
  public record Overview(List<HeldBy> holders, List<Invitation> invitations) {}

  /**
   * Of the party that the caller acts for.
   *
   * @throws MandateDoesNotReach where he does not manage its mandates
   */
  public Overview overview(Caller caller) {
    OnBehalf party = acting.mustManage(caller);
    return new Overview(held.givenBy(party.party()), invitations.open(party.party()));
  }

  /**
   * Sends somebody a link by which he takes a mandate of the party that the caller acts for. The
   * same form sent again sends nothing.
   *
   * @param formKey made when the form was shown
   * @param language of who sends it: where nobody is known at the address, the mail begins in it
   * @throws MandateDoesNotReach where the caller does not manage its mandates
   * @throws EmailNotValid where the address has no usable shape
   * @throws MandateEndsBeforeToday where the last day has passed
   * @throws MandateTooLong where the last day is too far away
   * @throws MandateOutlastsGiver where it would hold longer than the caller's own
   * @throws TooManyInvitations where it would be the 21st in a day
   */
  public void invite(Caller caller, String formKey, NewMandate wanted, Language language) {
    caller.party().ifPresent(organisations::raise);
    OnBehalf party = acting.mustManage(caller);
    NewMandate usable = wanted.checked(today(), lastDay(caller, party));
    if (invitations.sentLately(party.party()) >= MOST_A_DAY) {
      throw new TooManyInvitations();
    }
    InvitationToken token = InvitationToken.some();
    Invitation invitation = invitation(caller, party, formKey, usable);
    if (!invitations.add(invitation, token.hash())) {
      return;
    }
    audit.done(caller, "mandate-offered", "invitation:" + invitation.id());
    invited.fire(
        new MandateInvited(
            usable.address(), token.value(), mail.languagesAt(usable.address(), language)));
  }

  private Optional<LocalDate> lastDay(Caller caller, OnBehalf party) {
    return held.find(party.mandate(), caller.id(), party.party())
        .flatMap(his -> his.mandate().until());
  }

  private static Invitation invitation(
      Caller caller, OnBehalf party, String formKey, NewMandate wanted) {
    String once = caller.ownerKey() + "/" + formKey;
    return new Invitation(
        UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)).toString(),
        party.party(),
        party.name(),
        wanted.role(),
        wanted.manages(),
        wanted.until(),
        wanted.address(),
        caller.id(),
        party.mandate(),
        Instant.EPOCH);
  }

  /**
   * Takes an invitation back: its link leads nowhere from now on. Again on one that is answered
   * already: nothing happens.
   *
   * @throws NotFound where it is none of the party that the caller acts for
   */
  public void takeBack(Caller caller, String invitation) {
    OnBehalf party = acting.mustManage(caller);
    if (!invitations.isOf(party.party(), invitation)) {
      throw denied(caller, "offer-taken-back", "invitation:" + invitation);
    }
    if (invitations.answer(invitation, "TAKEN_BACK")) {
      audit.done(caller, "offer-taken-back", "invitation:" + invitation);
    }
  }

  /**
   * Ends a mandate: one's own, or one of the party whose mandates one manages. What its holder has
   * begun stays his; invitations that he sent by it lead nowhere. Again on one that has ended:
   * nothing happens.
   *
   * @throws NotFound where it is neither; the audit trail keeps the attempt
   * @throws LastWhoManages where nobody would be left who manages the party's mandates
   */
  public void end(Caller caller, String id) {
    mandates.find(id).map(Mandate::party).ifPresent(organisations::raise);
    Mandate mandate =
        mandates
            .find(id)
            .filter(found -> mayEnd(caller, found))
            .orElseThrow(() -> denied(caller, "mandate-ended", "mandate:" + id));
    if (!mandate.holdsOn(today())) {
      return;
    }
    if (mandate.manages() && isLast(caller, mandate)) {
      audit.denied(caller, "mandate-ended", "mandate:" + id);
      throw new LastWhoManages(mandate.name());
    }
    mandates.end(id);
    invitations.takeBackOf(id);
    audit.done(caller, "mandate-ended", "mandate:" + id);
    if (!mandate.person().equals(caller.id())) {
      mail.tell(MandateNews.Kind.ENDED, mandate.person());
    }
  }

  private boolean mayEnd(Caller caller, Mandate mandate) {
    return mandate.person().equals(caller.id())
        || caller.party().filter(mandate.party()::equals).isPresent()
            && acting.mustManage(caller).party().equals(mandate.party());
  }

  /** Who comes by the national register manages whatever stands here. */
  private boolean isLast(Caller caller, Mandate ending) {
    boolean national =
        caller
            .onBehalf()
            .filter(chosen -> chosen.isNational() && chosen.party().equals(ending.party()))
            .isPresent();
    return !national
        && held.givenBy(ending.party()).stream()
            .map(HeldBy::mandate)
            .noneMatch(other -> other.manages() && !other.id().equals(ending.id()));
  }

  private NotFound denied(Caller caller, String act, String object) {
    audit.denied(caller, act, object);
    return new NotFound();
  }

  private LocalDate today() {
    return TimeSource.today(clock);
  }
}
