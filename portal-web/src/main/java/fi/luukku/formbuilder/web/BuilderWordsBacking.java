package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.FormStep;
import fi.luukku.formbuilder.FormTerms;
import fi.luukku.formbuilder.SketchCondition;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the builder calls the parts of a form, in the official's language. */
@Named("builderWords")
@RequestScoped
public class BuilderWordsBacking {
  @Inject LocaleBacking locale;
  @Inject FormRequest request;
  @Inject Clock clock;

  /** Words that may be missing in his own language. */
  public String say(LocalizedText words) {
    String own = words.in(locale.getLanguage());
    return !own.isEmpty()
        ? own
        : List.of(words.fi(), words.sv(), words.en()).stream()
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse(text("nameless"));
  }

  /** What was typed into three fields of a post that was refused. */
  public LocalizedText typed(String id) {
    return request.words(id);
  }

  /** What a text of a question is: hint, introduction and so on. */
  public String part(String part) {
    return text("part." + part);
  }

  /** A kind of answer that has no words yet is called as definitions call it. */
  public String type(String type) {
    return isNamed(type) ? text("type." + type) : type;
  }

  /** Whether the kind of answer can be offered: it has words. */
  boolean isNamed(String type) {
    return Texts.has(locale.getLanguage(), "formbuilder", "type." + type);
  }

  public String act(FormStep step) {
    return text("step." + key(step.act()), step.version());
  }

  public String question(SketchQuestion question) {
    return say(question.words("label"));
  }

  /** When a question is asked: "Onko koira? on Kyllä". */
  public String condition(FormSketch form, SketchCondition condition) {
    if (condition.isWritten()) {
      return text("condition.written");
    }
    return condition.parts().stream()
        .map(part -> part(form, part))
        .collect(
            Collectors.joining(
                " " + text(condition.any() ? "condition.or" : "condition.and") + " "));
  }

  private String part(FormSketch form, SketchCondition.Part part) {
    Optional<SketchQuestion> of = form.findQuestion(part.question());
    String name = of.map(this::question).orElse(text("condition.gone"));
    String compared = text("compare." + key(part.comparison()));
    String value = of.map(it -> value(it, part.value())).orElse(part.value());
    return quoted(name) + " " + compared + (value.isEmpty() ? "" : " " + quoted(value));
  }

  /** What a value is called: an option by its words, yes and no by theirs. */
  public String value(SketchQuestion of, String value) {
    if (of.type().equals(AnswerType.YES_NO.jsonName())) {
      return value.equals("yes") || value.equals("no") ? text("value." + value) : value;
    }
    return of.options().contains(value) ? option(of, value) : value;
  }

  public String option(SketchQuestion of, String option) {
    LocalizedText words = of.words("option." + option);
    return words.in(locale.getLanguage()).isEmpty() && words.fi().isEmpty() ? option : say(words);
  }

  /** Whether citizens can fill it in now, and if not, why. */
  public String standing(int newest, FormTerms terms) {
    if (newest == 0) {
      return text("standing.never");
    }
    if (terms.isAheadAt(clock.instant())) {
      return text("standing.ahead");
    }
    return text(terms.isOpenAt(clock.instant()) ? "standing.open" : "standing.closed");
  }

  public String language(Language language) {
    return text("language." + language.tag());
  }

  /** Words of the form itself, within words about it: in the quotes of the language. */
  String quoted(String words) {
    return text("quoted", words);
  }

  /** A decimal as people write it in his language. */
  String decimal(String number) {
    return locale.getLanguage() == Language.EN ? number : number.replace('.', ',');
  }

  String text(String key, Object... args) {
    return Texts.text(locale.getLanguage(), "formbuilder", key, args);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
