package fi.luukku.parties;

import fi.luukku.identity.Authorizations;
import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Acting for another by Suomi.fi e-Authorizations. It may take five seconds to answer, so it is
 * asked outside of any transaction; what it said is kept in one.
 */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NationalMandates {
  @Inject private Authorizations register;
  @Inject private NationalMandateBook book;

  /** Whether the town uses it. */
  public boolean isThere() {
    return register.isThere();
  }

  /**
   * Sends a person to choose there.
   *
   * @param language tag of the language that the person reads
   * @throws fi.luukku.identity.AuthorizationsRefused where it does not answer
   */
  public Authorizations.Departure leave(Caller caller, Authorizations.Whom whom, String language) {
    return register.leave(caller.id(), whom, language);
  }

  /**
   * Takes a person who comes back from there with a choice.
   *
   * @param attempt what the browser kept
   * @param once the end of the address that was come back to
   * @param code what the register gave along
   * @throws fi.luukku.identity.AuthorizationsRefused where there is nothing to act on
   * @throws MandateDoesNotReach where the municipality knows no such role
   */
  public OnBehalf arrive(
      Caller caller, Optional<String> attempt, String once, Optional<String> code) {
    return book.take(caller, register.arrive(caller.id(), attempt, once, code));
  }

  /**
   * Asks again whether the caller may still act for whom he acts, where that was told longer ago
   * than a few seconds. Decides nothing: the desk of the act does, from what is written down here.
   */
  public void confirm(Caller caller) {
    caller
        .onBehalf()
        .map(OnBehalf::mandate)
        .filter(NationalMandate::isOne)
        .flatMap(mandate -> book.due(caller, mandate))
        .ifPresent(told -> book.note(caller, told, ask(told)));
  }

  /**
   * As {@link #confirm}, for who reads on and has sent nothing for so long that what was told is
   * too old to show anything by.
   *
   * @return whether it may be shown now
   */
  public boolean isRenewed(Caller caller) {
    confirm(caller);
    return caller.onBehalf().filter(chosen -> book.isTrusted(caller, chosen)).isPresent();
  }

  /**
   * As {@link #confirm}, of who sent an invitation by such a mandate, before somebody takes it.
   *
   * @param token as it stood in the link; may be anything
   */
  public void confirmSender(Caller caller, String token) {
    book.dueOfSender(token).ifPresent(told -> book.note(caller, told, ask(told)));
  }

  private Authorizations.Reply ask(NationalMandate told) {
    return register.ask(told.mandate().person(), told.whom(), told.key(), told.proof());
  }
}
