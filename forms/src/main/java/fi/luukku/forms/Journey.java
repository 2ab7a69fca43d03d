package fi.luukku.forms;

import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way through a form, computed from definition and answers and never stored: which pages are
 * asked, which comes next, and how far a person may go. For one thread.
 */
public final class Journey {

  private final AnsweredForm form;
  private final List<FormPage> pages;
  private final Map<String, Integer> steps = new HashMap<>();
  private final Set<String> unseen;

  /**
   * How far along a page is.
   *
   * @param step from 1
   * @param total pages asked with the answers given so far
   */
  public record Progress(int step, int total) {}

  private Journey(AnsweredForm form, Set<String> unseen) {
    this.form = form;
    this.unseen = Set.copyOf(unseen);
    this.pages = form.definition().pages().stream().filter(form::isAsked).toList();
    for (FormPage page : pages) {
      steps.put(page.key(), steps.size());
    }
  }

  public static Journey of(FormDefinition definition, Answers answers) {
    return of(definition, answers, Set.of());
  }

  /**
   * @param unseen keys of pages that hold answers which nobody has looked at yet: nobody goes past
   *     one of them
   */
  public static Journey of(FormDefinition definition, Answers answers, Set<String> unseen) {
    return new Journey(AnsweredForm.of(definition, answers), unseen);
  }

  /** The answers with their meaning, for desks that need an amount or a date. */
  public AnsweredForm form() {
    return form;
  }

  /** The pages that are asked, in order. */
  public List<FormPage> pages() {
    return pages;
  }

  /** The questions of a page that are asked. */
  public List<Question> questions(FormPage page) {
    return page.questions().stream().filter(form::isAsked).toList();
  }

  public Optional<FormPage> next(String pageKey) {
    int index = indexOf(pageKey);
    return index < 0 || index + 1 >= pages.size()
        ? Optional.empty()
        : Optional.of(pages.get(index + 1));
  }

  public Optional<FormPage> previous(String pageKey) {
    int index = indexOf(pageKey);
    return index < 1 ? Optional.empty() : Optional.of(pages.get(index - 1));
  }

  /** The first page with something to look at, mend or answer; empty when all can be sent. */
  public Optional<FormPage> firstIncomplete() {
    return pages.stream().filter(page -> isOpen(page.key())).findFirst();
  }

  private boolean isOpen(String pageKey) {
    return unseen.contains(pageKey) || !problems(pageKey).isEmpty();
  }

  /** Whether nothing is to be mended, and something is to be looked at before all can be sent. */
  public boolean isUnseen() {
    return !isComplete() && problems().isEmpty();
  }

  public boolean isComplete() {
    return firstIncomplete().isEmpty();
  }

  /** The wanted page if all before it is answered, else the first incomplete one. */
  public Optional<FormPage> pageToShow(String wantedKey) {
    int wanted = indexOf(wantedKey);
    Optional<FormPage> incomplete = firstIncomplete();
    if (wanted < 0) {
      return incomplete.or(() -> pages.stream().findFirst());
    }
    boolean reached = incomplete.map(it -> wanted <= indexOf(it.key())).orElse(true);
    return reached ? Optional.of(pages.get(wanted)) : incomplete;
  }

  /** Where a page stands; an unknown page or one that is not asked is no step. */
  public Progress progress(String pageKey) {
    return new Progress(indexOf(pageKey) + 1, pages.size());
  }

  /** What is to be mended on one page, in the order asked. */
  public List<Problem> problems(String pageKey) {
    int index = indexOf(pageKey);
    return (index < 0 ? List.<FormPage>of() : List.of(pages.get(index)))
        .stream()
            .flatMap(page -> page.questions().stream())
            .flatMap(question -> form.problems(question).stream())
            .toList();
  }

  /** What is to be mended anywhere. */
  public List<Problem> problems() {
    return pages.stream().flatMap(page -> problems(page.key()).stream()).toList();
  }

  /** Only what is asked: what a person typed before changing their mind is not sent. */
  public Answers toSend() {
    Map<String, Answer> kept = new LinkedHashMap<>();
    for (FormPage page : pages) {
      for (Question question : questions(page)) {
        Optional<Answer> answer = form.answers().find(question.key());
        if (answer.isPresent() && question.type().takesInput()) {
          kept.put(question.key(), answer.get());
        }
      }
    }
    return new Answers(kept, form.answers().day(), form.answers().sender());
  }

  private int indexOf(String pageKey) {
    return steps.getOrDefault(pageKey, -1);
  }
}
