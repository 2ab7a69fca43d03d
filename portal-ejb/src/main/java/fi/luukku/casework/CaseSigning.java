package fi.luukku.casework;

import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.domain.SignedContent;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.casework.persistence.CaseLists;
import fi.luukku.documents.CaseDocuments;
import fi.luukku.documents.DocumentContent;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * For the capability that has cases signed by another person, inside its transaction: it has
 * checked who asks. What is signed cannot change meanwhile: nothing is added to a case that awaits
 * its signature.
 */
@Stateless
@PermitAll
public class CaseSigning {
  @Inject private CaseFiles files;
  @Inject private CaseLists lists;
  @Inject private CaseDocuments documents;
  @Inject private CaseStory story;
  @Inject private CaseReach reach;
  @Inject private Clock clock;

  /**
   * @throws NotFound where no case has this number
   */
  public CaseToSign get(CaseNumber number) {
    CaseFile file = files.find(number).orElseThrow(NotFound::new);
    return new CaseToSign(
        file.number(),
        file.status(),
        file.title(),
        file.personId(),
        file.citizenName().orElse(""),
        file.partyName(),
        file.contact().language(),
        file.opened(),
        file.answers(),
        attachments(file));
  }

  /** What these cases are called, in one statement; unknown ones are left out. */
  public List<SignedCase> named(List<CaseNumber> numbers) {
    return lists.signed(numbers.stream().map(CaseNumber::value).toList());
  }

  /**
   * A document of the case, to hand out.
   *
   * @throws NotFound where the case has no such document
   */
  public DocumentContent document(CaseNumber number, String id) {
    CaseFile file = files.find(number).orElseThrow(NotFound::new);
    return documents.open(file.id(), id).orElseThrow(NotFound::new);
  }

  /**
   * Whoever else wants to change the case waits from here on.
   *
   * @return whether it awaits its signature
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public boolean awaits(CaseNumber number) {
    return locked(number).status() == CaseStatus.AWAITING_SIGNATURE;
  }

  /**
   * The case is signed, and forwarded: told with {@link CaseEvent.Signed}.
   *
   * @throws StatusNotPossible where it does not await its signature, here and below
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void sign(Caller signer, CaseNumber number) {
    CaseFile file = locked(number);
    Instant now = clock.instant();
    file.sign(now);
    List<CaseEvent.AttachmentFacts> signed = attachments(file);
    documents.forward(file.id(), file.queueKey());
    String sha256 = SignedContent.sha256(file.answers(), signed);
    TimelineEntry entry =
        Author.coSigner(signer)
            .wrote(file, CaseStory.newId(), now, Kind.SIGNED, Optional.of(sha256));
    story.add(signer.himself(), file, entry, signed);
  }

  /**
   * The other person does not sign; the case goes on waiting, for another.
   *
   * @param reason to who sent it, may be empty
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void decline(Caller signer, CaseNumber number, String reason) {
    CaseFile file = locked(number);
    file.mustAwaitSignature();
    Instant now = clock.instant();
    file.touched(now);
    TimelineEntry entry =
        Author.coSigner(signer)
            .wrote(file, CaseStory.newId(), now, Kind.SIGNATURE_DECLINED, CaseStory.given(reason));
    story.add(signer.himself(), file, entry);
  }

  /**
   * Another address is asked.
   *
   * @throws NotFound where the case is not the caller's; the audit trail keeps the attempt
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void askAgain(Caller caller, CaseNumber number) {
    CaseFile file = reach.own(caller, number, files.lock(number));
    file.mustAwaitSignature();
    Instant now = clock.instant();
    file.touched(now);
    story.add(
        caller,
        file,
        Author.CITIZEN.wrote(file, CaseStory.newId(), now, Kind.SIGNATURE_ASKED, Optional.empty()));
  }

  /** Nobody signed in time: the case ends without ever being forwarded. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void giveUp(CaseNumber number) {
    CaseFile file = locked(number);
    Instant now = clock.instant();
    file.endUnsigned(now);
    story.add(
        "signatures",
        file,
        Author.SYSTEM.wrote(file, CaseStory.newId(), now, Kind.CLOSED, Optional.empty()));
  }

  private CaseFile locked(CaseNumber number) {
    return files.lock(number).orElseThrow(NotFound::new);
  }

  private List<CaseEvent.AttachmentFacts> attachments(CaseFile file) {
    return documents.ofCase(file.id()).stream().map(CaseFiling::facts).toList();
  }
}
