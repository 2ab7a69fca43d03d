package fi.luukku.casework.web;

import fi.luukku.casework.Draft;
import fi.luukku.casework.Drafts;
import fi.luukku.documents.web.FileNames;
import fi.luukku.forms.FormChanges;
import fi.luukku.forms.GivenAnswers;
import fi.luukku.forms.Summary;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * {@code /draft-renewed}: the form has a newer version than the draft: what changed, and what of
 * the answers does not fit any more. Nothing is carried over before its button is pressed.
 */
@Named
@RequestScoped
public class DraftRenewedBacking {
  @Inject CurrentCaller current;
  @Inject Drafts drafts;
  @Inject DraftKinds kinds;
  @Inject DraftRequest request;
  @Inject LocaleBacking locale;

  private DraftPages<?> pages;
  private FormChanges changes;

  /**
   * A question that is asked otherwise.
   *
   * @param before what it was called; the same where only its rules changed
   */
  public record Altered(String label, String before) {
    public boolean isRenamed() {
      return !label.equals(before);
    }
  }

  /** Where nothing is newer, the draft goes on. */
  public String open() {
    Draft draft = drafts.load(current.caller(), request.id());
    pages = kinds.get(draft.kind());
    changes = pages.changes(current.caller(), draft.id()).orElse(null);
    return changes == null ? goOn() : null;
  }

  /** Carries the answers over and goes on. */
  public String renew() {
    pages = kinds.get(drafts.load(current.caller(), request.id()).kind());
    pages.renew(current.caller(), request.id());
    return goOn();
  }

  private String goOn() {
    return Pages.leaveFor(pages.continueAt(request.id()));
  }

  public String getTitle() {
    return changes.to().title(locale.getLocale());
  }

  /** Nothing is read while a post is taken in: there is nothing to show then. */
  public boolean isWithoutQuestions() {
    return changes != null && changes.isEmpty();
  }

  public List<String> getAdded() {
    return changes == null ? List.of() : labels(changes.to(), changes.added());
  }

  public List<String> getGone() {
    return changes == null ? List.of() : labels(changes.from(), changes.gone());
  }

  public List<Altered> getAltered() {
    if (changes == null) {
      return List.of();
    }
    return changes.altered().stream()
        .map(
            one ->
                new Altered(
                    changes.to().label(one, locale.getLocale()),
                    changes
                        .from()
                        .label(changes.from().getQuestion(one.key()), locale.getLocale())))
        .toList();
  }

  /** Answers that do not fit any more, to copy. */
  public List<Summary.Line> getLost() {
    if (changes == null) {
      return List.of();
    }
    Map<String, String> names = FileNames.of(drafts.documents(current.caller(), request.id()));
    return new GivenAnswers(changes.from(), changes.before(), locale.getLocale(), names::get)
        .to(changes.lost());
  }

  private List<String> labels(FormDefinition form, List<Question> questions) {
    return questions.stream().map(one -> form.label(one, locale.getLocale())).toList();
  }
}
