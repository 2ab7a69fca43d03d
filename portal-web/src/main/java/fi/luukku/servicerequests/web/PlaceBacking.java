package fi.luukku.servicerequests.web;

import fi.luukku.casework.DraftPart;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.DraftConflict;
import fi.luukku.casework.web.DraftPageSaving;
import fi.luukku.casework.web.DraftRequest;
import fi.luukku.casework.web.FormPost;
import fi.luukku.casework.web.ReceiptPages;
import fi.luukku.documents.web.FileNames;
import fi.luukku.forms.Answers;
import fi.luukku.forms.Problem;
import fi.luukku.forms.view.FormView;
import fi.luukku.forms.view.QuestionView;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.servicerequests.PlaceMissing;
import fi.luukku.servicerequests.ProblemReporting;
import fi.luukku.servicerequests.ReportDraft;
import fi.luukku.servicerequests.ReportQuestions;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * {@code /report/place}: where it is, what it is, a photo. Every button saves the draft. While a
 * post is being read there is nothing to show yet: {@link #save} reads it, then shows.
 */
@Named
@RequestScoped
public class PlaceBacking {
  private static final Set<String> OF_THE_PLACE =
      Set.of(ReportQuestions.ADDRESS, ReportQuestions.COORDINATES);

  /** Filled in by the script that draws the map: without it the place is written in words. */
  private static final String MAP = "map";

  @Inject ProblemReporting reporting;
  @Inject ReportDraftPages drafts;
  @Inject CurrentCaller current;
  @Inject DraftRequest request;
  @Inject FormPost post;
  @Inject DraftPageSaving saving;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private ReportDraft draft;
  private FormView view;
  private Map<String, String> fileNames;
  private DraftConflict conflict;
  private String pointError = "";

  /** Shows the draft; one that was sent already leads to its receipt. */
  public String open() {
    try {
      draft = reporting.load(current.caller(), request.id());
    } catch (NotFound unknown) {
      return sent().map(ReceiptPages::of).orElseThrow(() -> unknown);
    }
    if (reporting.changes(draft).isPresent()) {
      return Pages.to("/draft-renewed", "draft", draft.id());
    }
    show(List.of());
    return null;
  }

  /** Saves what the page brought, and goes where its button leads. */
  public String save() {
    try {
      draft = reporting.load(current.caller(), request.id());
    } catch (NotFound unknown) {
      sent().ifPresent(ReceiptPages::leadThere);
      throw unknown;
    }
    ReportDraft saved = saving.save(draft, ReportQuestions.PAGE, drafts);
    draft = saved == null ? reporting.load(current.caller(), request.id()) : saved;
    if (saving.refused().isPresent()) {
      messages.refuse(saving.refused().get());
      return saving.isConflict() ? showBoth() : showTyped();
    }
    return next();
  }

  private String showBoth() {
    conflict = saving.conflict(draft.drafted(), ReportQuestions.PAGE, id -> getFileNames().get(id));
    show(List.of());
    return null;
  }

  private String showTyped() {
    show(saving.typed(), List.of());
    return null;
  }

  public ReportDraft getDraft() {
    return draft;
  }

  /** Two versions of the page, where a newer one was saved meanwhile; else nothing. */
  public DraftConflict getConflict() {
    return conflict;
  }

  /** The one page of the form. */
  public String getPage() {
    return ReportQuestions.PAGE;
  }

  /** The page as it was saved last: a post brings its revision along. */
  public DraftPart getPart() {
    return draft.drafted().part(ReportQuestions.PAGE);
  }

  /** The place in words; none where the category needs no place. */
  public List<QuestionView> getPlaceQuestions() {
    return ofPlace(ReportQuestions.ADDRESS);
  }

  /** What the map fills in, and stands with it. */
  public List<QuestionView> getCoordinates() {
    return ofPlace(ReportQuestions.COORDINATES);
  }

  private List<QuestionView> ofPlace(String key) {
    return view != null && draft.category().needsPlace() ? questions(key::equals) : List.of();
  }

  /**
   * What is wrong with the point on the map; empty where nothing is. Where there is no script, its
   * field is not seen, and the page says it beside.
   */
  public String getPointError() {
    return pointError;
  }

  /** Words, photo, and for an anonymous reporter the address. */
  public List<QuestionView> getOtherQuestions() {
    if (view == null) {
      return List.of();
    }
    return questions(
        key ->
            !OF_THE_PLACE.contains(key)
                && !(key.equals(ReportQuestions.EMAIL) && current.caller().isCitizen())
                && !(key.equals(ReportQuestions.PHOTO) && !draft.category().photoAllowed()));
  }

  /** Names of the photos added so far, by id. */
  public Map<String, String> getFileNames() {
    if (fileNames == null) {
      fileNames = FileNames.of(reporting.photos(current.caller(), draft.id()));
    }
    return fileNames;
  }

  private List<QuestionView> questions(Predicate<String> wanted) {
    return view.questions().stream().filter(question -> wanted.test(question.key())).toList();
  }

  /** The receipt, where the draft is not there any more because it was sent. */
  private Optional<Receipt> sent() {
    return reporting.receipt(current.caller(), request.id());
  }

  private String next() {
    if (post.isFileRefused() && !post.isProceeding()) {
      show(List.of());
      return null;
    }
    if (!post.isProceeding()) {
      return Pages.leaveFor("/report/place?draft=" + draft.id() + post.getPlace());
    }
    List<Problem> problems = post.besidesFiles(draft.journey().problems(ReportQuestions.PAGE));
    Optional<Refusal> wrong = placeRefused();
    view = post.tell(withFault(page(draft.answers(), problems), wrong));
    return wrong.isPresent() || !problems.isEmpty() || post.isFileRefused()
        ? null
        : Pages.to("/report/check", "draft", draft.id());
  }

  private Optional<Refusal> placeRefused() {
    try {
      reporting.checkPlace(draft);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  /** At the field that can mend it, as every other fault of the page. */
  private FormView withFault(FormView page, Optional<Refusal> wrong) {
    if (wrong.isEmpty()) {
      return page;
    }
    String question = wrong.get().field().orElse(ReportQuestions.ADDRESS);
    String words = words(wrong.get());
    pointError = question.equals(ReportQuestions.COORDINATES) ? words : "";
    return page.withFault(question, words);
  }

  private void show(List<Problem> problems) {
    show(draft.answers(), problems);
  }

  private void show(Answers answers, List<Problem> problems) {
    view = post.tell(page(answers, problems));
  }

  private FormView page(Answers answers, List<Problem> problems) {
    return FormView.page(draft.form(), ReportQuestions.PAGE, answers, problems, locale.getLocale());
  }

  /** Nobody is sent to a map that he does not see. */
  private String words(Refusal refusal) {
    boolean withoutMap =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault(MAP, "")
            .isEmpty();
    return refusal instanceof PlaceMissing && withoutMap
        ? Texts.text(locale.getLanguage(), "servicerequests", "place.missing.words")
        : Texts.refusal(locale.getLanguage(), refusal);
  }
}
