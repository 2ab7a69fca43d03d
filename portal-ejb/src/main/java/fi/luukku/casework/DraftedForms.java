package fi.luukku.casework;

import fi.luukku.forms.Answer;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.FirstAnswers;
import fi.luukku.forms.FormChanges;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * For capabilities whose drafts hold answers to a form of the forms room: reads and writes them.
 * Whose a draft is decides {@link Drafts}. As long as they are a draft, answers count today.
 */
@Dependent
public class DraftedForms {
  @Inject private Drafts drafts;
  @Inject private CaseFiling filing;
  @Inject private PublishedForms forms;
  @Inject private KnownDetails details;
  @Inject private EarlierApplications earlier;
  @Inject private Clock clock;

  /**
   * A new one, with what the caller's own details, the register, the link that led here and the
   * chosen earlier case know already; begun before by the same form, that one.
   *
   * @throws NotFound where the earlier case is not his, or of no form that this one takes answers
   *     from
   * @throws DraftBegunAlready where the errand has been begun for whom he acts now
   */
  public DraftedForm start(
      Caller caller, CaseKind kind, String key, FormDefinition form, Beginning by) {
    NewDraft wanted = wanted(caller, kind, key, form, by);
    drafts.mustBeFirst(caller, wanted);
    return of(drafts.start(caller, wanted));
  }

  /** As {@link #start}, whatever has been begun. */
  public DraftedForm startAnother(
      Caller caller, CaseKind kind, String key, FormDefinition form, Beginning by) {
    return of(drafts.start(caller, wanted(caller, kind, key, form, by)));
  }

  /** A form that was sent again after its draft had become a case begins a new one. */
  private NewDraft wanted(
      Caller caller, CaseKind kind, String key, FormDefinition form, Beginning by) {
    Optional<EarlierApplications.Found> before =
        by.earlier().map(number -> earlier.get(caller, number, form));
    UUID id = NewDraft.idOf(caller, by.key());
    boolean sent = filing.receipt(caller, id.toString()).isPresent();
    FirstAnswers first = first(caller, form, by, before);
    String answers = AnswersJson.write(form, first.answers());
    TakenAnswers taken =
        new TakenAnswers(
            first.sources(),
            answers,
            before.map(EarlierApplications.Found::earlier),
            by.register().isSilent());
    return new NewDraft(sent ? UUID.randomUUID() : id, kind, key, answers, taken);
  }

  private FirstAnswers first(
      Caller caller,
      FormDefinition form,
      Beginning by,
      Optional<EarlierApplications.Found> before) {
    boolean knows = form.questions().anyMatch(question -> !question.prefill().isEmpty());
    if (!knows || !caller.isCitizen()) {
      return FirstAnswers.none();
    }
    Map<Prefill, Answer> facts = details.of(caller);
    facts.putAll(KnownDetails.of(by.register()));
    Answers said = before.map(EarlierApplications.Found::answers).orElse(Answers.none());
    return FirstAnswers.of(form, new FirstAnswers.Known(facts, by.link(), said));
  }

  /** What was sent before whose answers it can begin with, the latest first. */
  public List<EarlierCase> earlier(Caller caller, CaseKind kind, String key, FormDefinition form) {
    return earlier.offered(caller, kind, key, form);
  }

  /**
   * @throws NotFound where it is of another kind, too
   */
  public DraftedForm load(Caller caller, CaseKind kind, UUID id) {
    return by(caller, of(drafts.load(caller, id), kind));
  }

  /** As {@link Drafts#save}; a page of another version of the form is another page. */
  public DraftedForm save(Caller caller, CaseKind kind, UUID id, PageEdit edit) {
    UnaryOperator<String> change =
        stored -> {
          if (AnswersJson.read(stored).version() != edit.version()) {
            throw new DraftHasChanged();
          }
          return AnswersJson.change(stored, edit.change());
        };
    return by(caller, of(drafts.save(caller, id, edit.page(), edit.revision(), change), kind));
  }

  /** Adds to the newest answers what contradicts no other window: a file that was sent from it. */
  public DraftedForm add(Caller caller, CaseKind kind, UUID id, UnaryOperator<Answers> what) {
    return of(drafts.change(caller, id, stored -> AnswersJson.change(stored, what)), kind);
  }

  /** What a newer version of its form changes; empty where there is none. */
  public Optional<FormChanges> changes(DraftedForm drafted, FormDefinition newest) {
    boolean same = newest.key().equals(drafted.form().key());
    return same && newest.version() <= drafted.form().version()
        ? Optional.empty()
        : Optional.of(FormChanges.between(drafted.form(), newest, drafted.answers()));
  }

  /** Carries the newest answers over to a newer version; carried over already, nothing happens. */
  public DraftedForm renew(Caller caller, CaseKind kind, UUID id, FormDefinition newest) {
    DraftedForm before = load(caller, kind, id);
    if (changes(before, newest).isEmpty()) {
      return before;
    }
    UnaryOperator<String> carry = stored -> carried(stored, newest);
    return of(drafts.renew(caller, id, carry), kind);
  }

  private String carried(String stored, FormDefinition newest) {
    AnswersJson.Stored old = AnswersJson.read(stored);
    FormDefinition from = forms.find(old.form(), old.version()).orElseThrow(NotFound::new);
    Answers carried = FormChanges.between(from, newest, old.answers()).carried();
    return AnswersJson.write(newest, carried);
  }

  /** A draft that was taken up to be sent. */
  public DraftedForm of(Draft draft, CaseKind kind) {
    if (draft.kind() != kind) {
      throw new NotFound();
    }
    return of(draft);
  }

  /** Who else is to sign has another address than who fills in, where his is known. */
  private DraftedForm by(Caller caller, DraftedForm drafted) {
    boolean asks = drafted.form().questions().anyMatch(one -> one.type() == AnswerType.CO_SIGNER);
    return asks && caller.isCitizen()
        ? new DraftedForm(
            drafted.draft(), drafted.form(), drafted.answers().by(details.address(caller)))
        : drafted;
  }

  /** As {@link #of(Draft, CaseKind)}, of who sends it. */
  public DraftedForm of(Caller caller, Draft draft, CaseKind kind) {
    return by(caller, of(draft, kind));
  }

  private DraftedForm of(Draft draft) {
    AnswersJson.Stored stored = AnswersJson.read(draft.answersJson());
    return new DraftedForm(
        draft,
        forms.find(stored.form(), stored.version()).orElseThrow(NotFound::new),
        stored.answers().on(TimeSource.today(clock)));
  }
}
