package fi.luukku.cosigning;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseSigning;
import fi.luukku.casework.CaseToSign;
import fi.luukku.casework.SignedCase;
import fi.luukku.cosigning.persistence.SignatureRequests;
import fi.luukku.documents.DocumentContent;
import fi.luukku.identity.Caller;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody has signed for others, whoever he acts for now: to read, with what he signed and
 * when. What became of it is its sender's to know.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class SignedMatters {
  private static final int MOST = 200;

  @Inject private SignatureRequests requests;
  @Inject private CaseSigning cases;
  @Inject private AuditTrail audit;

  /** One in a list. */
  public record Row(CaseNumber number, LocalizedText title, String sender, Instant signed) {}

  /** One to read. */
  public record Signed(CaseToSign matter, Instant signed) {}

  /** The latest first, at most 200. */
  public List<Row> mine(Caller caller) {
    List<SignatureRequest> his = requests.signedBy(caller.id(), MOST);
    Map<CaseNumber, SignedCase> named =
        cases.named(his.stream().map(SignatureRequest::number).toList()).stream()
            .collect(Collectors.toMap(SignedCase::number, Function.identity()));
    return his.stream().map(one -> row(one, named.get(one.number()))).toList();
  }

  private static Row row(SignatureRequest one, SignedCase named) {
    return new Row(one.number(), named.title(), named.citizenName(), one.changed());
  }

  /**
   * @throws NotFound where he has signed no such case; the audit trail keeps the attempt
   */
  public Signed one(Caller caller, CaseNumber number) {
    SignatureRequest signed =
        requests.signedBy(caller.id(), number).orElseThrow(() -> denied(caller, number));
    audit.done(caller.himself(), "signature-looked", "case:" + number);
    return new Signed(cases.get(number), signed.changed());
  }

  /**
   * A document that he has signed.
   *
   * @throws NotFound where he has signed no such case, or it had no such document then
   */
  public DocumentContent document(Caller caller, CaseNumber number, String id) {
    one(caller, number);
    return cases.document(number, id);
  }

  private NotFound denied(Caller caller, CaseNumber number) {
    audit.denied(caller, "case", "case:" + number);
    return new NotFound();
  }
}
