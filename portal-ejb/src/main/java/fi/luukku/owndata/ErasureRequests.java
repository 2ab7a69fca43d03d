package fi.luukku.owndata;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.TimeSource;
import fi.luukku.shared.WorkingDays;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A person asks that data of his be erased. What may go, the law and the municipality's records
 * schedule say, so people decide it: the request is a case like any other.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class ErasureRequests {
  private static final String FORM = "data-erasure";
  private static final String SERVICE = "own-data.erasure";
  private static final LocalizedText TITLE =
      new LocalizedText(
          "Tietojen poistopyyntö", "Begäran om radering av uppgifter", "Request to erase data");

  @Inject private CaseFiling filing;
  @Inject private ActingOnBehalf acting;
  @Inject private PublishedForms forms;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "luukku.own-data.queue", defaultValue = "advice")
  private String queue;

  /** What is to go. */
  public enum What {
    CONTACT,
    MATTER,
    ALL
  }

  /**
   * The day by which a request that is sent now must be answered: a month, as the law says, and the
   * next working day where that is none (Regulation 1182/71, article 3).
   */
  public LocalDate answerBy() {
    return WorkingDays.onOrAfter(TimeSource.today(clock).plusMonths(1));
  }

  /**
   * Files the request. The same form sent again answers with the first receipt.
   *
   * @param formKey made when the form was shown
   * @param words more about it, may be empty
   * @throws WordsTooLong where there are too many of them
   * @throws fi.luukku.parties.MandateDoesNotReach where he acts for another: it is his own to ask
   */
  public Receipt send(
      Caller caller, String formKey, What what, String words, NewCase.Contact contact) {
    acting.mustBeHimself(caller);
    FormDefinition form = forms.findLatest(FORM).orElseThrow();
    Answers answers =
        Answers.none()
            .on(TimeSource.today(clock))
            .with("what", what.name().toLowerCase(Locale.ROOT));
    Journey journey = Journey.of(form, words.isBlank() ? answers : answers.with("words", words));
    if (!journey.isComplete()) {
      throw new WordsTooLong();
    }
    return filing.open(
        caller, asNewCase(formKey, AnswersJson.write(form, journey.toSend()), contact));
  }

  private NewCase asNewCase(String formKey, String answers, NewCase.Contact contact) {
    return new NewCase(
        CaseKind.DATA_REQUEST,
        formKey,
        SERVICE,
        queue,
        TITLE,
        CaseStatus.RECEIVED,
        Optional.of(answerBy()),
        Optional.empty(),
        contact,
        answers,
        List.of(),
        Optional.empty());
  }
}
