package fi.luukku.parties;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.identity.Secrets;
import fi.luukku.parties.domain.ProofCode;
import fi.luukku.parties.persistence.EmailProofs;
import fi.luukku.parties.persistence.Parties;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A person shows that mail to his address reaches him: a code goes there, and he types it. It works
 * once, for half an hour, for five tries; five codes an hour.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class EmailProof {
  @Inject private Parties parties;
  @Inject private EmailProofs proofs;
  @Inject private Secrets secrets;
  @Inject private AuditTrail audit;
  @Inject private Event<EmailToProve> told;

  /** How a typed code was taken. */
  public enum Outcome {
    PROVEN,
    WRONG,
    /** Used, too old, tried too often, or of another address. */
    OVER
  }

  /** The caller's address and what is known of it. */
  public EmailState state(Caller caller) {
    return parties.email(caller.id()).orElseThrow(NotFound::new);
  }

  /**
   * Sends a new code to the caller's address; the one before is over.
   *
   * @throws EmailMissing where he has none
   * @throws TooManyCodes where he asked too often
   */
  public void send(Caller caller, Language language) {
    String address = state(caller).address().orElseThrow(EmailMissing::new);
    parties.keepSuggested(caller.id());
    String code = ProofCode.some();
    if (!proofs.replace(caller.id(), address, hash(caller, address, code))) {
      throw new TooManyCodes();
    }
    audit.done(caller, "email-code-sent", "person:" + caller.id());
    told.fire(new EmailToProve(address, code, language));
  }

  /** Takes what the caller typed. Counts also where it was wrong, so nothing is thrown then. */
  public Outcome prove(Caller caller, String typed) {
    Optional<EmailProofs.Waiting> waiting = proofs.tryOnce(caller.id());
    if (waiting.isEmpty()) {
      return refused(caller, Outcome.OVER);
    }
    String address = waiting.get().address();
    if (!ProofCode.isSame(hash(caller, address, ProofCode.plain(typed)), waiting.get().hash())) {
      return refused(caller, Outcome.WRONG);
    }
    proofs.used(caller.id());
    if (!parties.emailProven(caller.id(), address)) {
      return refused(caller, Outcome.OVER);
    }
    audit.done(caller, "email-proven", "person:" + caller.id());
    return Outcome.PROVEN;
  }

  private Outcome refused(Caller caller, Outcome outcome) {
    audit.denied(caller, "email-proof", "person:" + caller.id());
    return outcome;
  }

  private byte[] hash(Caller caller, String address, String code) {
    return ProofCode.hash(secrets.key("email proof"), caller.id(), address, code);
  }
}
