package fi.luukku.casework.web;

import fi.luukku.casework.AnswersTooLong;
import fi.luukku.casework.DraftHasChanged;
import fi.luukku.casework.DraftedErrand;
import fi.luukku.casework.DraftedForm;
import fi.luukku.casework.PageEdit;
import fi.luukku.forms.Answers;
import fi.luukku.forms.GivenAnswers;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.Summary;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.OthersWereFirst;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Saves what a post of a draft's page brought. Where that cannot be, nothing is lost: what was
 * typed is shown, beside what somebody else has saved.
 */
@RequestScoped
public class DraftPageSaving {
  @Inject CurrentCaller current;
  @Inject FormPost post;
  @Inject DraftRequest request;
  @Inject PublishedForms forms;
  @Inject LocaleBacking locale;

  private Optional<Refusal> refused = Optional.empty();
  private Answers typed;
  private FormDefinition shownFrom;

  /**
   * Reads and saves.
   *
   * @param draft as it is saved now
   * @param pageKey of the page that was posted
   * @return the draft afterwards: with what was typed, or as it was saved elsewhere, with the files
   *     of this post
   */
  public <T extends DraftedErrand> T save(T draft, String pageKey, DraftPages<T> pages) {
    DraftedForm before = draft.drafted();
    shownFrom = shownFrom(before);
    FormPage page = shownFrom.findPage(pageKey).orElseThrow(NotFound::new);
    typed = post.read(before.id(), shownFrom, page, before.answers());
    try {
      PageEdit edit = post.edit(page, request.version(), request.revision());
      return Conflict.again(() -> pages.save(current.caller(), draft.id(), edit));
    } catch (DraftHasChanged | AnswersTooLong | OthersWereFirst refusal) {
      refused = Optional.of(refusal);
      return post.hasBroughtFiles()
          ? Conflict.again(() -> pages.add(current.caller(), draft.id(), post::withArrivedFiles))
          : null;
    } finally {
      post.settle();
    }
  }

  /** An older window may hold an older version of the form. */
  private FormDefinition shownFrom(DraftedForm draft) {
    return request.version() == draft.form().version()
        ? draft.form()
        : forms.find(draft.form().key(), request.version()).orElseThrow(NotFound::new);
  }

  /** Why it could not be saved; empty where it was. */
  public Optional<Refusal> refused() {
    return refused;
  }

  /** What was typed, with all that was saved before. */
  public Answers typed() {
    return typed;
  }

  /** Whether the page was saved elsewhere meanwhile. */
  public boolean isConflict() {
    return refused.filter(DraftHasChanged.class::isInstance).isPresent();
  }

  /**
   * Both versions of the page; what was typed here as it was typed, right or wrong.
   *
   * @param newest the draft as it is saved
   * @param fileName gives the display name of an attachment id
   */
  public DraftConflict conflict(DraftedForm newest, String page, UnaryOperator<String> fileName) {
    FormPage asked = shownFrom.findPage(page).orElseThrow(NotFound::new);
    GivenAnswers given = new GivenAnswers(shownFrom, typed, locale.getLocale(), fileName);
    Summary.Section mine =
        new Summary.Section(
            page,
            shownFrom.pageTitle(page, locale.getLocale()),
            given.to(asked.questions().stream().map(Question::key).toList()));
    return new DraftConflict(
        newest.part(page), new Summary(shownFrom.title(locale.getLocale()), List.of(mine)));
  }
}
