package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.domain.Filer;
import fi.luukku.casework.domain.LastDigits;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.documents.CaseDocuments;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.identity.Caller;
import fi.luukku.identity.Secrets;
import fi.luukku.parties.ActingOnBehalf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where another capability opens a case, inside its own transaction. */
@Stateless
public class CaseFiling {
  @Inject private CaseFiles files;
  @Inject private CaseDocuments documents;
  @Inject private AuditTrail audit;
  @Inject private Event<CaseEvent> events;
  @Inject private Secrets secrets;
  @Inject private CancelSecrets cancels;
  @Inject private ActingOnBehalf acting;

  @Inject private CasePrefix prefix;

  /**
   * Opens a case with its first timeline entry and tells it with {@link CaseEvent.Opened}. The same
   * owner and idempotency key again, also at the same moment in two tabs or on two nodes, opens
   * nothing and answers with the first receipt ({@link Receipt#repeated()}).
   *
   * <p>Call it before anything of your own is written: where the receipt is a repeated one, write
   * nothing.
   *
   * @throws fi.luukku.shared.NotFound where an attachment is unknown or not the caller's
   * @throws fi.luukku.parties.MandateHasEnded where he may act for the party no more
   * @throws fi.luukku.parties.MandateDoesNotReach where this is not to be done for another
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Receipt open(Caller caller, NewCase wanted) {
    return files
        .claim(caller.ownerKey(), wanted.idempotencyKey())
        .map(slot -> open(caller, wanted, slot))
        .orElseGet(() -> first(caller, wanted.idempotencyKey()));
  }

  /**
   * Asks, before anything is chosen or written for it, what {@link #open} asks in the end.
   *
   * @throws fi.luukku.parties.MandateHasEnded where he may act for the party no more
   * @throws fi.luukku.parties.MandateDoesNotReach where this is not to be done for another
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public void mayBegin(Caller caller, CaseKind kind, String serviceKey) {
    acting.mustReachToBegin(caller, kind.wireName(), serviceKey);
  }

  private Receipt open(Caller caller, NewCase wanted, CaseFiles.Slot slot) {
    acting.mustReach(caller, wanted.kind().wireName(), wanted.serviceKey());
    Optional<FollowUp> followUp =
        caller.isCitizen()
            ? Optional.empty()
            : Optional.of(followUp(caller, wanted.idempotencyKey()));
    CaseNumber number = CaseNumber.of(prefix.current(), slot.now(), slot.id());
    CaseFile file = new CaseFile(slot.id(), number, filer(caller, followUp), wanted, slot.now());
    Optional<CancelSecret> cancel =
        Optional.of(cancels.of(number, wanted.idempotencyKey()))
            .filter(secret -> isCancelledByLink(caller, wanted));
    cancel.map(CancelSecret::hash).ifPresent(file::cancelBy);
    DoorCode.forCase(wanted).map(DoorCode::code).ifPresent(file::checkInBy);
    files.add(file);
    files.add(file, opened(caller, file));
    List<CaseEvent.AttachmentFacts> attachments =
        documents
            .link(caller, wanted.attachments(), file.id(), queue(file), file.partyId())
            .stream()
            .map(CaseFiling::facts)
            .toList();
    files.save();
    Optional<String> token = followUp.map(FollowUp::token);
    events.fire(
        new CaseEvent.Opened(file.facts(attachments), token, cancel.map(CancelSecret::token)));
    audit.done(caller, "case-opened", "case:" + number);
    return receipt(file, token, false);
  }

  /** What another person has yet to sign stands in no queue. */
  private static String queue(CaseFile file) {
    return file.lacksSignature() ? "" : file.queueKey();
  }

  /**
   * For a citizen's own booking, where there is something to ask that he alone knows. Who acts for
   * another signs in, so that his mandate is asked for.
   */
  private static boolean isCancelledByLink(Caller caller, NewCase wanted) {
    boolean own = caller.isCitizen() && caller.onBehalf().isEmpty();
    return own && LastDigits.ofBooking(wanted.kind(), wanted.contact()).isPresent();
  }

  private static Filer filer(Caller caller, Optional<FollowUp> followUp) {
    boolean citizen = caller.isCitizen();
    return new Filer(
        citizen ? caller.person() : Optional.empty(),
        citizen ? Optional.of(caller.name()) : Optional.empty(),
        followUp.map(FollowUp::hash),
        caller.onBehalf());
  }

  static TimelineEntry opened(Caller caller, CaseFile file) {
    return new TimelineEntry(
        CaseStory.newId(),
        file.opened(),
        TimelineEntry.Kind.OPENED,
        file.status(),
        caller.isStaff() ? TimelineEntry.Actor.STAFF : TimelineEntry.Actor.CITIZEN,
        caller.isStaff() ? caller.name() : "",
        Optional.empty(),
        Optional.empty(),
        true);
  }

  static CaseEvent.AttachmentFacts facts(DocumentRecord document) {
    return new CaseEvent.AttachmentFacts(
        document.id(),
        document.fileName(),
        document.mediaType(),
        document.size(),
        document.sha256());
  }

  private Receipt first(Caller caller, String idempotencyKey) {
    return receipt(caller, idempotencyKey)
        .orElseThrow(() -> new IllegalStateException("A claimed key has no case."));
  }

  /**
   * The receipt of what the caller filed under this key, if he did, or another for the party that
   * he acts for; the first thing a desk asks, so that a form sent twice shows its receipt.
   */
  @PermitAll
  public Optional<Receipt> receipt(Caller caller, String idempotencyKey) {
    return files
        .filed(caller.ownerKey(), idempotencyKey)
        .map(file -> receipt(file, token(caller, file, idempotencyKey), true))
        .or(() -> receiptOfParty(caller, idempotencyKey));
  }

  /** Who sent it stands on the case, which whoever acts for the party may read. */
  private Optional<Receipt> receiptOfParty(Caller caller, String idempotencyKey) {
    return files
        .filedForParty(caller.party(), idempotencyKey)
        .filter(sent -> acts(caller))
        .map(file -> receipt(file, Optional.empty(), file.citizenName(), true));
  }

  private boolean acts(Caller caller) {
    acting.mustStillHold(caller);
    return true;
  }

  /**
   * The receipt of what the caller has made of a hold already. Where he has made nothing of this
   * one, the audit trail keeps the attempt.
   */
  @PermitAll
  public Optional<Receipt> receiptOfHold(Caller caller, String hold) {
    Optional<Receipt> receipt = receipt(caller, hold);
    if (receipt.isEmpty()) {
      audit.denied(caller, "hold", "hold:" + hold);
    }
    return receipt;
  }

  /** The secret of an anonymous case again, for the visitor who filed it with this form. */
  private Optional<String> token(Caller caller, CaseFile file, String idempotencyKey) {
    FollowUp again = followUp(caller, idempotencyKey);
    return file.followUpHash().filter(again.hash()::equals).map(hash -> again.token());
  }

  private FollowUp followUp(Caller caller, String idempotencyKey) {
    return FollowUp.of(secrets.key("follow-up links"), caller.ownerKey(), idempotencyKey);
  }

  static Receipt receipt(CaseFile file, Optional<String> token, boolean repeated) {
    return receipt(file, token, Optional.empty(), repeated);
  }

  private static Receipt receipt(
      CaseFile file, Optional<String> token, Optional<String> sentBy, boolean repeated) {
    return new Receipt(
        file.number(),
        file.kind(),
        file.status(),
        file.title(),
        file.opened(),
        file.expectedBy(),
        file.time(),
        token,
        sentBy,
        repeated);
  }
}
