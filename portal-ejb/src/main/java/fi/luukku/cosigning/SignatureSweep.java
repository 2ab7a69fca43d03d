package fi.luukku.cosigning;

import fi.luukku.casework.CaseSigning;
import fi.luukku.cosigning.persistence.SignatureRequests;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Reminds those who were asked to sign, and ends what nobody signed in time. Harmless on several
 * nodes at once: a request is taken once.
 */
@Stateless
@PermitAll
public class SignatureSweep {
  private static final int MOST = 50;

  @Inject private SignatureRequests requests;
  @Inject private SignatureDesk desk;
  @Inject private SignatureTimes times;
  @Inject private CaseSigning cases;
  @Inject private Clock clock;

  /** One round; whether there may be more. */
  public boolean sweep() {
    Instant now = clock.instant();
    var over = requests.over(now, MOST);
    over.forEach(request -> end(request, now));
    var near = requests.unreminded(now.plus(times.reminder()), MOST);
    near.forEach(request -> remind(request, now));
    return over.size() == MOST || near.size() == MOST;
  }

  /** Asked anew meanwhile, or signed: what the case waits for now decides. */
  private void end(SignatureRequest request, Instant now) {
    boolean awaits = cases.awaits(request.number());
    boolean stillOver =
        requests
            .latest(request.number())
            .filter(one -> one.id().equals(request.id()) && !now.isBefore(one.expires()))
            .isPresent();
    if (stillOver) {
      requests.end(request.number(), SignatureState.EXPIRED, now);
      if (awaits) {
        cases.giveUp(request.number());
      }
    }
  }

  private void remind(SignatureRequest request, Instant now) {
    if (requests.remind(request.id(), now)) {
      desk.remind(request, SignatureDesk.Matter.of(cases.get(request.number())));
    }
  }
}
