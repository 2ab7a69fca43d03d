package fi.luukku.cosigning;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseSigning;
import fi.luukku.casework.CaseToSign;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.cosigning.SignatureOffer.Standing;
import fi.luukku.cosigning.persistence.SignatureRequests;
import fi.luukku.documents.DocumentContent;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.identity.Demand;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Who was asked for his signature looks at what he is to sign, signs it or declines. Whoever brings
 * the link may, but strongly identified: it is his name that stands there. Never who sent it. What
 * the link is worth says {@link #look}; a link that leads nowhere is written to the audit trail.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class CoSigning {
  private static final Demand STRONGLY = Demand.of(AssuranceLevel.SUBSTANTIAL);

  @Inject private SignatureRequests requests;
  @Inject private SignatureDesk desk;
  @Inject private CaseSigning cases;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * What stands behind the link; that it was looked at is written to the audit trail.
   *
   * @param token as it stood in the link; may be anything
   * @throws StrongerSignInNeeded where it could be signed, and he was not identified surely enough
   */
  public SignatureOffer look(Caller caller, String token) {
    Optional<SignatureRequest> found = desk.behind(token);
    if (found.isEmpty()) {
      return denied(caller);
    }
    SignatureRequest request = found.get();
    CaseToSign matter = cases.get(request.number());
    if (SignatureDesk.isBy(caller, matter)) {
      return new SignatureOffer(Standing.OWN, Optional.of(matter), found);
    }
    if (request.isSignedBy(caller)) {
      return new SignatureOffer(Standing.SIGNED_BY_YOU, Optional.of(matter), found);
    }
    if (!request.isOpenAt(clock.instant())) {
      return new SignatureOffer(over(request), Optional.empty(), found);
    }
    StrongerSignInNeeded.unlessMet(STRONGLY, caller, clock.instant());
    audit.done(caller.himself(), "signature-looked", "case:" + request.number());
    return new SignatureOffer(Standing.OPEN, Optional.of(matter), found);
  }

  private static Standing over(SignatureRequest request) {
    return switch (request.state()) {
      case SIGNED -> Standing.SIGNED;
      case DECLINED -> Standing.DECLINED;
      case REPLACED -> Standing.REPLACED;
      case WITHDRAWN -> Standing.WITHDRAWN;
      case ASKED, EXPIRED -> Standing.EXPIRED;
    };
  }

  /**
   * A document of what is to be signed.
   *
   * @throws NotFound where the link cannot be answered, or it has no such document
   */
  public DocumentContent document(Caller caller, String token, String id) {
    SignatureOffer offer = look(caller, token);
    if (!offer.isOpen()) {
      throw new NotFound();
    }
    return cases.document(offer.matter().orElseThrow().number(), id);
  }

  /**
   * Signs it: the case is forwarded, and who sent it sees the name. Signed by the caller already,
   * nothing happens.
   *
   * @return the number under which he finds it among what he has signed
   * @throws SignatureLinkIsOver where the link cannot be answered any more, here and below
   * @throws SignatureIsOwn where he sent it himself
   * @throws StrongerSignInNeeded where he was not identified surely enough
   */
  public CaseNumber sign(Caller caller, String token) {
    SignatureRequest request = desk.behind(token).orElseThrow(() -> over(caller));
    Instant now = clock.instant();
    StrongerSignInNeeded.unlessMet(STRONGLY, caller, now);
    boolean awaits = cases.awaits(request.number());
    CaseToSign matter = mayAnswer(caller, request);
    if (!awaits || !requests.answer(request.id(), SignatureState.SIGNED, caller, now)) {
      return desk.behind(token)
          .filter(one -> one.isSignedBy(caller))
          .orElseThrow(() -> over(caller))
          .number();
    }
    cases.sign(caller, request.number());
    desk.confirm(request, SignatureDesk.Matter.of(matter));
    return request.number();
  }

  /**
   * Does not sign it. Who sent it is told, and may ask another.
   *
   * @param reason in his words, may be empty
   */
  public void decline(Caller caller, String token, String reason) {
    SignatureRequest request = desk.behind(token).orElseThrow(() -> over(caller));
    Instant now = clock.instant();
    StrongerSignInNeeded.unlessMet(STRONGLY, caller, now);
    boolean awaits = cases.awaits(request.number());
    mayAnswer(caller, request);
    if (!awaits || !requests.answer(request.id(), SignatureState.DECLINED, caller, now)) {
      throw over(caller);
    }
    cases.decline(caller, request.number(), reason);
  }

  private CaseToSign mayAnswer(Caller caller, SignatureRequest request) {
    CaseToSign matter = cases.get(request.number());
    if (SignatureDesk.isBy(caller, matter)) {
      audit.denied(caller, "case-signed", "case:" + request.number());
      throw new SignatureIsOwn();
    }
    return matter;
  }

  private SignatureOffer denied(Caller caller) {
    audit.denied(caller, "signature-request", "signature-request");
    return SignatureOffer.unknown();
  }

  private SignatureLinkIsOver over(Caller caller) {
    denied(caller);
    return new SignatureLinkIsOver();
  }
}
