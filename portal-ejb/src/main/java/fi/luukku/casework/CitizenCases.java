package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.casework.persistence.CaseLists;
import fi.luukku.documents.CaseDocuments;
import fi.luukku.documents.DocumentContent;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A citizen's own cases: read, write, withdraw. Every method that names a case answers with {@link
 * fi.luukku.shared.NotFound} for one that is not his.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class CitizenCases {
  private static final int MOST_OPEN = 200;

  @Inject private CaseFiles files;
  @Inject private CaseLists lists;
  @Inject private DraftLists drafts;
  @Inject private CaseReach reach;
  @Inject private CaseViews views;
  @Inject private CaseStory story;
  @Inject private CaseDocuments documents;
  @Inject private ActingOnBehalf acting;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** How many cases a page of {@link #mine} holds. */
  public static final int PAGE_SIZE = 20;

  /** What the signed-in front page shows, in at most three statements. */
  public FrontPage frontPage(Caller caller) {
    List<CaseRow> open = lists.open(whose(caller), MOST_OPEN);
    List<DraftRow> begun = drafts.mine(caller, FrontPage.SHOWN);
    return FrontPage.of(open, begun, clock.instant());
  }

  /**
   * His cases, or those of the party he acts for, newest change first.
   *
   * @param first index of the first one wanted, from 0
   * @throws fi.luukku.parties.MandateHasEnded where he may act for the party no more
   */
  public Page<CaseRow> mine(Caller caller, CaseFilter filter, int first) {
    return lists.of(whose(caller), filter, clock.instant(), first, PAGE_SIZE);
  }

  /** What he has filed for others, whoever he acts for now: that he did it is of his own data. */
  public List<FiledForOther> filedForOthers(Caller caller) {
    return lists.filedForOthers(caller.id());
  }

  private CaseLists.Whose whose(Caller caller) {
    acting.mustStillHold(caller);
    return caller
        .party()
        .map(CaseLists.Whose::ofParty)
        .orElseGet(() -> CaseLists.Whose.ofPerson(caller.id()));
  }

  /**
   * One case with its timeline (without internal notes), documents and status steps. Who reads it
   * for another is written to the audit trail.
   */
  public CaseView one(Caller caller, CaseNumber number) {
    CaseFile file = reach.own(caller, number, files.find(number));
    if (caller.party().isPresent()) {
      audit.done(caller, "case-read", "case:" + number);
    }
    return views.forCitizen(file);
  }

  /**
   * The case behind an anonymous follow-up link.
   *
   * @throws fi.luukku.shared.NotFound where no case has this token
   */
  @PermitAll
  public CaseView byFollowUpToken(String token) {
    return views.forCitizen(behind(token));
  }

  /**
   * A document of the case behind a follow-up link.
   *
   * @throws fi.luukku.shared.NotFound where no case has this token, or it has no such document; the
   *     audit trail keeps the attempt
   */
  @PermitAll
  public DocumentContent documentByFollowUpToken(String token, String document) {
    return documents.open(behind(token).id(), document).orElseThrow(reach::deniedLink);
  }

  /**
   * A message to the handler. Takes a case that waits for the citizen back into work.
   *
   * @param formKey made when the form was shown: the same words again write nothing
   * @throws CaseIsClosed where the case is closed
   */
  public void write(Caller caller, CaseNumber number, String text, String formKey) {
    write(caller, reach.own(caller, number, files.lock(number)), text, formKey);
  }

  /** As {@link #write}, for the holder of a follow-up link. */
  @PermitAll
  public void writeByFollowUpToken(String token, String text, String formKey) {
    write(Caller.visitor(""), lockedBy(token), text, formKey);
  }

  private CaseFile lockedBy(String token) {
    return files.lock(behind(token).number()).orElseThrow(NotFound::new);
  }

  private CaseFile behind(String token) {
    return files.byFollowUpHash(new FollowUp(token).hash()).orElseThrow(reach::deniedLink);
  }

  private void write(Caller caller, CaseFile file, String text, String formKey) {
    String words = CaseStory.needed(text);
    String id = CaseStory.entryId(file, TimelineEntry.Kind.MESSAGE, formKey, words);
    if (files.hasEntry(id)) {
      return;
    }
    Instant now = clock.instant();
    file.citizenWrote(now);
    tell(caller, file, id, now, TimelineEntry.Kind.MESSAGE, Optional.of(words));
  }

  private void tell(
      Caller caller,
      CaseFile file,
      String id,
      Instant now,
      TimelineEntry.Kind kind,
      Optional<String> words) {
    story.add(caller, file, Author.CITIZEN.wrote(file, id, now, kind, words));
  }

  /**
   * Withdraws an application or request, cancels a booking. Again on one that is withdrawn already:
   * nothing happens.
   *
   * @param reason in the citizen's words, may be empty
   * @throws CaseIsClosed where it is decided or closed
   * @throws TooLateToWithdraw where its last day for that has passed
   */
  public void withdraw(Caller caller, CaseNumber number, String reason) {
    story.takeBack(caller, reach.own(caller, number, files.lock(number)), reason);
  }

  /**
   * Adds an uploaded document to an open case.
   *
   * @param document as it was uploaded
   * @param formKey made when the form was shown: the same file again adds nothing
   * @throws CaseIsClosed where the case is closed
   */
  public void addAttachment(
      Caller caller, CaseNumber number, DocumentRecord document, String formKey) {
    addAttachment(caller, reach.own(caller, number, files.lock(number)), document, formKey);
  }

  /**
   * As {@link #addAttachment}, for the holder of a follow-up link.
   *
   * @param caller who uploaded the document
   */
  @PermitAll
  public void addAttachmentByFollowUpToken(
      Caller caller, String token, DocumentRecord document, String formKey) {
    addAttachment(caller, lockedBy(token), document, formKey);
  }

  private void addAttachment(
      Caller caller, CaseFile file, DocumentRecord document, String formKey) {
    String content = document.sha256() + ":" + document.fileName();
    String id = CaseStory.entryId(file, TimelineEntry.Kind.ATTACHMENT_ADDED, formKey, content);
    if (files.hasEntry(id)) {
      return;
    }
    Instant now = clock.instant();
    file.citizenWrote(now);
    List<CaseEvent.AttachmentFacts> added =
        documents
            .link(caller, List.of(document.id()), file.id(), file.queueKey(), file.partyId())
            .stream()
            .map(CaseFiling::facts)
            .toList();
    Optional<String> name = Optional.of(added.get(0).fileName());
    TimelineEntry entry =
        Author.CITIZEN.wrote(file, id, now, TimelineEntry.Kind.ATTACHMENT_ADDED, name);
    story.add(caller, file, entry, added);
  }
}
