package fi.luukku.casework;

import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.persistence.AnsweredLists;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.casework.persistence.CaseLists;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.EarlierAnswers;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sent before by the same form, or by one that the form names: his own, or that of
 * the party he acts for now.
 */
@Dependent
class EarlierApplications {
  private static final int OFFERED = 3;

  @Inject private CaseFiles files;
  @Inject private AnsweredLists answered;
  @Inject private CaseReach reach;
  @Inject private ActingOnBehalf acting;
  @Inject private PublishedForms forms;
  @Inject private Clock clock;

  /** An earlier case with what of its answers can be said again. */
  record Found(TakenAnswers.Earlier earlier, Answers answers) {}

  /** The latest first; none where he may not do this errand for the party. */
  List<EarlierCase> offered(Caller caller, CaseKind kind, String key, FormDefinition form) {
    boolean may =
        caller.isCitizen()
            && caller
                .party()
                .map(party -> acting.reaches(caller, party, kind.wireName(), key))
                .orElse(true);
    List<String> keys = form.earlierForms();
    return may && !keys.isEmpty() ? answered.sent(whose(caller), keys, OFFERED) : List.of();
  }

  private static CaseLists.Whose whose(Caller caller) {
    return caller
        .party()
        .map(CaseLists.Whose::ofParty)
        .orElseGet(() -> CaseLists.Whose.ofPerson(caller.id()));
  }

  /**
   * @param number as it was posted; may be anything
   * @throws fi.luukku.shared.NotFound where it is unknown, not his, or was not answered in a form
   *     that this one takes answers from; the audit trail keeps the attempt
   * @throws fi.luukku.parties.MandateHasEnded where he may act for the party no more
   */
  Found get(Caller caller, String number, FormDefinition form) {
    CaseNumber wanted = CaseNumber.parse(number).orElseThrow(() -> reach.deniedWord(caller));
    CaseFile file = reach.own(caller, wanted, files.find(wanted));
    Answers answers =
        AnswersJson.find(file.answers())
            .filter(stored -> form.earlierForms().contains(stored.form()))
            .flatMap(stored -> taken(stored, form))
            .orElseThrow(() -> reach.denied(caller, wanted));
    return new Found(new TakenAnswers.Earlier(wanted, file.opened()), answers);
  }

  private Optional<Answers> taken(AnswersJson.Stored stored, FormDefinition form) {
    return forms
        .find(stored.form(), stored.version())
        .map(from -> EarlierAnswers.of(from, form, stored.answers().on(TimeSource.today(clock))));
  }
}
