package fi.luukku.formbuilder;

import fi.luukku.formbuilder.domain.FormCheck;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What citizens would see of a form that is not ready: words that are missing are named in their
 * place, and a question that cannot be shown yet is left out.
 *
 * @param form empty where nothing can be shown at all
 * @param leftOut keys of questions that cannot be shown yet
 */
public record FormPreview(Optional<FormDefinition> form, List<String> leftOut) {
  private static final int MOST_ROUNDS = 30;
  private static final String MISSING = "…";

  /** A look at the form as it stands. */
  public static FormPreview of(FormSketch sketch) {
    FormSketch shown = sketch.copy();
    Set<String> leftOut = new LinkedHashSet<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<FormFault> faults = FormCheck.of(shown);
      if (faults.isEmpty()) {
        return new FormPreview(Optional.of(shown.definition()), List.copyOf(leftOut));
      }
      faults.forEach(fault -> patch(shown, fault, leftOut));
    }
    return new FormPreview(Optional.empty(), List.copyOf(leftOut));
  }

  private static void patch(FormSketch form, FormFault fault, Set<String> leftOut) {
    switch (fault.code()) {
      case "text_missing" -> fill(form, fault);
      case "condition_gone", "condition_later", "condition_itself", "condition_value" ->
          ask(form, fault);
      case "page_empty" -> placeholder(form, fault.page());
      default -> takeAway(form, fault, leftOut);
    }
  }

  /** What cannot be shown goes: a rule, a way, a condition, else the question itself. */
  private static void takeAway(FormSketch form, FormFault fault, Set<String> leftOut) {
    if (fault.part().startsWith("rule.")) {
      form.rules().remove(fault.part().substring("rule.".length()));
    } else if (fault.part().startsWith("next.")) {
      int number = Integer.parseInt(fault.part().substring("next.".length()));
      form.findPage(fault.page()).ifPresent(page -> page.routes().remove(number));
    } else if (fault.part().equals("when")) {
      ask(form, fault);
    } else if (fault.question().isEmpty()) {
      form.pages().forEach(page -> page.routes().clear());
    } else {
      leftOut.add(fault.question());
      form.removeQuestion(fault.question());
    }
  }

  /** All that is missing of the place is filled at once. */
  private static void fill(FormSketch form, FormFault fault) {
    if (fault.part().startsWith("rule.")) {
      fill(form.texts(), fault.part() + ".message");
      return;
    }
    Optional<SketchQuestion> question = form.findQuestion(fault.question());
    if (question.isPresent()) {
      question.get().textKeys().forEach(key -> fill(form.texts(), key));
    } else if (fault.page().isEmpty()) {
      fill(form.texts(), "form.title");
      fill(form.texts(), "form.intro");
    } else {
      form.findPage(fault.page())
          .ifPresent(
              page -> {
                fill(form.texts(), page.titleKey());
                fill(form.texts(), page.introKey());
              });
    }
  }

  /**
   * A text that is missing in a language says so; one that is nowhere and not needed stays away.
   */
  static void fill(SketchTexts texts, String key) {
    boolean needed =
        key.endsWith("title")
            || key.endsWith("label")
            || key.contains(".option.")
            || key.startsWith("rule.");
    boolean body = key.endsWith(".text") || key.endsWith(".agree");
    if (!needed && !body && !texts.isSomewhere(key)) {
      return;
    }
    for (Language language : Language.values()) {
      if (texts.get(language, key).isEmpty()) {
        texts.set(language, key, MISSING + " (" + language.tag() + ")");
      }
    }
  }

  private static void ask(FormSketch form, FormFault fault) {
    form.findQuestion(fault.question())
        .ifPresentOrElse(
            question -> question.showWhen(SketchCondition.always()),
            () ->
                form.findPage(fault.page())
                    .ifPresent(page -> page.showWhen(SketchCondition.always())));
  }

  private static void placeholder(FormSketch form, String pageKey) {
    SketchQuestion empty =
        form.addQuestion(pageKey, AnswerType.INFORMATION, LocalizedText.same(MISSING));
    empty.say("text", LocalizedText.same(MISSING));
  }
}
