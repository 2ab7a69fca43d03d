package fi.luukku.casework;

import fi.luukku.casework.domain.DraftForm;
import fi.luukku.casework.persistence.CaseLists;
import fi.luukku.casework.persistence.DraftForms;
import fi.luukku.documents.CaseDocuments.FiledDocument;
import fi.luukku.documents.DocumentCopies;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.forms.FileCheck;
import fi.luukku.forms.definition.Question;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * "Already delivered": documents of earlier cases, to be chosen in a draft in place of files. Only
 * of whom the draft is for, and who chooses acts for him now.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class DeliveredDocuments {
  @Inject private DraftForms drafts;
  @Inject private DraftReach reach;
  @Inject private ActingOnBehalf acting;
  @Inject private DocumentCopies copies;
  @Inject private CaseLists cases;

  /**
   * What fits a question, the newest first, each content once; none where the question takes none,
   * or the draft is for somebody else than he acts for now.
   *
   * @throws NotFound where the draft is not his; the audit trail keeps the attempt
   * @throws fi.luukku.parties.MandateHasEnded where he may act for the party no more
   */
  public List<DeliveredDocument> offered(Caller caller, UUID draft, Question question) {
    DraftForm form = reach.his(caller, draft, drafts.find(draft));
    if (!isFor(caller, form) || !question.files().delivered()) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    List<FiledDocument> fitting =
        copies.delivered(caller).stream()
            .filter(one -> fits(question, one.document()))
            .filter(one -> seen.add(one.document().sha256() + one.document().fileName()))
            .toList();
    return named(caller, fitting);
  }

  /** Those whose case is his or the party's. */
  private List<DeliveredDocument> named(Caller caller, List<FiledDocument> documents) {
    if (documents.isEmpty()) {
      return List.of();
    }
    Set<Long> ids = documents.stream().map(FiledDocument::caseId).collect(Collectors.toSet());
    Map<Long, CaseLists.NamedCase> known =
        cases.named(caller.party().orElse(caller.id()), Set.of(), ids).stream()
            .collect(Collectors.toMap(CaseLists.NamedCase::id, Function.identity()));
    return documents.stream()
        .filter(one -> known.containsKey(one.caseId()))
        .map(
            one ->
                new DeliveredDocument(
                    one.document(),
                    known.get(one.caseId()).number(),
                    known.get(one.caseId()).title()))
        .toList();
  }

  /**
   * Takes documents for a draft, all of them or none; they belong to it like uploaded ones.
   *
   * @param chosen ids as they were posted, by question
   * @return what was taken, by the key of the question
   * @throws NotFound where the draft or a document is not his, a question takes none, or a document
   *     does not fit it; the audit trail keeps the attempt
   * @throws fi.luukku.parties.MandateHasEnded where he may act for the party no more
   * @throws fi.luukku.documents.TooManyFiles as at an upload
   * @throws fi.luukku.documents.NoRoomForFiles as at an upload
   */
  public Map<String, List<DocumentRecord>> take(
      Caller caller, UUID draft, Map<Question, List<String>> chosen) {
    DraftForm form = reach.his(caller, draft, drafts.lock(draft));
    if (!isFor(caller, form)) {
      throw reach.denied(caller, draft);
    }
    Map<String, List<DocumentRecord>> taken = new LinkedHashMap<>();
    chosen.forEach(
        (question, ids) ->
            taken.put(
                question.key(),
                ids.stream().distinct().map(id -> copied(caller, draft, question, id)).toList()));
    form.takeDocument();
    drafts.save();
    return taken;
  }

  private DocumentRecord copied(Caller caller, UUID draft, Question question, String id) {
    if (!question.files().delivered() || !fits(question, copies.get(caller, id).document())) {
      throw reach.denied(caller, draft);
    }
    return copies.copy(caller, id, draft.toString(), question.key());
  }

  private static boolean fits(Question question, DocumentRecord document) {
    return FileCheck.problem(question, document.fileName(), document.size(), 0).isEmpty();
  }

  /** Whether the draft is for whom he acts now, and still may act for. */
  private boolean isFor(Caller caller, DraftForm draft) {
    acting.mustStillHold(caller);
    return draft.partyId().equals(caller.party());
  }
}
