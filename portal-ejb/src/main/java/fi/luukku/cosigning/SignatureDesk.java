package fi.luukku.cosigning;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseToSign;
import fi.luukku.cosigning.domain.SignatureRules;
import fi.luukku.cosigning.persistence.SignatureRequests;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks for signatures: keeps the request, and has the link sent. */
@Dependent
class SignatureDesk {
  private static final Duration DAY = Duration.ofDays(1);

  @Inject private SignatureRequests requests;
  @Inject private SignatureSecrets secrets;
  @Inject private SignatureTimes times;
  @Inject private Event<SignatureNews> news;
  @Inject private Clock clock;

  /** What a request says of the case. */
  record Matter(
      CaseNumber number,
      String asker,
      Optional<String> party,
      LocalizedText title,
      Language language) {
    static Matter of(CaseToSign one) {
      return new Matter(
          one.number(), one.citizenName(), one.partyName(), one.title(), one.language());
    }
  }

  /**
   * Asks whoever reads at the address; again the same, nothing happens.
   *
   * @param by id of the person who asks
   * @throws TooManySignatureRequests beyond what a case has use for, or a person in a day
   */
  void ask(String id, String by, String address, Matter matter) {
    Instant now = clock.instant();
    boolean many =
        requests.countOf(matter.number()) >= SignatureRules.MOST_OF_A_CASE
            || requests.countBy(by, now.minus(DAY)) >= SignatureRules.MOST_IN_A_DAY;
    if (many) {
      throw new TooManySignatureRequests();
    }
    SignatureRequest request =
        new SignatureRequest(
            id,
            matter.number(),
            by,
            Optional.of(address),
            matter.language(),
            times.expires(now),
            SignatureState.ASKED,
            now,
            Optional.empty(),
            Optional.empty());
    String token = secrets.of(id);
    if (requests.add(request, SignatureSecrets.hash(token), now)) {
      tell(SignatureNews.Kind.REQUESTED, request, Optional.of(token), matter);
    }
  }

  /** Reminds who was asked, with the same link; not where the portal's key was another. */
  void remind(SignatureRequest request, Matter matter) {
    String token = secrets.of(request.id());
    if (behind(token).isPresent()) {
      tell(SignatureNews.Kind.REMINDED, request, Optional.of(token), matter);
    }
  }

  /** Tells who has signed that he has. */
  void confirm(SignatureRequest request, Matter matter) {
    tell(SignatureNews.Kind.RECEIPT, request, Optional.empty(), matter);
  }

  private void tell(
      SignatureNews.Kind kind, SignatureRequest request, Optional<String> token, Matter matter) {
    request
        .address()
        .ifPresent(
            address ->
                news.fire(
                    new SignatureNews(
                        kind,
                        address,
                        request.language(),
                        token,
                        request.number().value(),
                        matter.asker(),
                        matter.party(),
                        matter.title(),
                        request.lastDay())));
  }

  /** The request of a link, whatever came of it. */
  Optional<SignatureRequest> behind(String token) {
    return requests.byToken(SignatureSecrets.hash(token));
  }

  static boolean isBy(Caller caller, CaseToSign matter) {
    return matter.filedBy().equals(caller.person());
  }
}
