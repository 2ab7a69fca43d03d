package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.AnsweredLists;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was answered in the cases of one queue, for staff who want it as a table. A queue that the
 * caller does not serve is {@link NotFound}, and written down. Each case that leaves is written to
 * the audit trail as a look at its person's data.
 */
@Stateless
@RolesAllowed("STAFF")
public class AnswerExport {
  @Inject private AnsweredLists lists;
  @Inject private CaseReach reach;
  @Inject private AuditTrail audit;

  /**
   * A version of a form that cases of a queue have answers to.
   *
   * @param cases how many
   */
  public record Answered(String form, int version, long cases) {}

  /**
   * One case with what was answered.
   *
   * @param id to ask for those after it
   */
  public record Row(
      long id,
      CaseNumber number,
      Instant opened,
      CaseStatus status,
      Optional<String> outcome,
      Optional<String> citizenName,
      Optional<String> partyName,
      Answers answers) {

    /** Never the content: a row may stand in a log line. */
    @Override
    public String toString() {
      return "Row[" + number + "]";
    }
  }

  /** What the cases of a queue have answers to, closed ones too. */
  public List<Answered> forms(Caller caller, String queueKey) {
    mustServe(caller, queueKey);
    return lists.forms(queueKey);
  }

  /**
   * The next cases with answers to a version of a form, the oldest first; none after the last.
   *
   * @param after id of the last case that is known already, 0 at first
   */
  public List<Row> rows(Caller caller, String queueKey, String form, int version, long after) {
    mustServe(caller, queueKey);
    return lists.cases(queueKey, form, version, after).stream()
        .map(file -> taken(caller, file))
        .toList();
  }

  private Row taken(Caller caller, CaseFile file) {
    audit.looked(caller, "answers-exported", "case:" + file.number(), file.people());
    return new Row(
        file.id(),
        file.number(),
        file.opened(),
        file.status(),
        file.outcome(),
        file.citizenName(),
        file.partyName(),
        AnswersJson.find(file.answers()).map(AnswersJson.Stored::answers).orElseGet(Answers::none));
  }

  private void mustServe(Caller caller, String queueKey) {
    if (!reach.serves(caller, queueKey)) {
      audit.denied(caller, "queue", "queue");
      throw new NotFound();
    }
  }
}
