package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormFault;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.formbuilder.SketchRule;
import fi.luukku.forms.definition.DefinitionFault;
import fi.luukku.forms.expression.FaultCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with a form, in the official's language and with the names that he gave. */
@RequestScoped
public class FaultWords {
  private static final String LOADERS = "wrong.";
  private static final String CONDITIONS = "condition_";

  @Inject BuilderWordsBacking words;
  @Inject NameWords names;

  /** A fault with the words that say how to mend it, and where. */
  public record Told(String place, String words, String url) {}

  List<Told> told(FormSketch form, List<FormFault> faults) {
    return faults.stream().map(fault -> told(form, fault)).toList();
  }

  private Told told(FormSketch form, FormFault fault) {
    return new Told(place(form, fault), words(form, fault), url(form, fault));
  }

  private String place(FormSketch form, FormFault fault) {
    String part = fault.part();
    if (part.startsWith("rule.")) {
      return words.text("place.rule", numberOf(form, part.substring("rule.".length())));
    }
    if (part.startsWith("next.")) {
      return words.text("place.way", page(form, fault).number(), wayOf(part) + 1);
    }
    if (!fault.question().isEmpty()) {
      SketchQuestion question = form.findQuestion(fault.question()).orElseThrow();
      return words.text("place.question", question.page().number(), words.question(question));
    }
    return fault.page().isEmpty()
        ? words.text("place.form")
        : words.text("place.page", page(form, fault).number());
  }

  private static String url(FormSketch form, FormFault fault) {
    String base = "?form=" + form.key();
    String part = fault.part();
    if (part.startsWith("rule.")) {
      return "/staff/form-rule" + base + "&rule=" + part.substring("rule.".length());
    }
    if (part.startsWith("next.")) {
      return "/staff/form-route" + base + "&page=" + fault.page() + "&route=" + wayOf(part);
    }
    String field = part.equals("when") ? "#whens" : part.equals("value") ? "#calculation" : "";
    if (!fault.question().isEmpty()) {
      return "/staff/form-question" + base + "&question=" + fault.question() + field;
    }
    return fault.page().isEmpty()
        ? "/staff/form-texts" + base
        : "/staff/form-page" + base + "&page=" + fault.page() + field;
  }

  private static SketchPage page(FormSketch form, FormFault fault) {
    return form.findPage(fault.page()).orElseThrow();
  }

  private static int wayOf(String part) {
    return Integer.parseInt(part.substring("next.".length()));
  }

  private static int numberOf(FormSketch form, String rule) {
    return form.rules().all().stream().map(SketchRule::key).toList().indexOf(rule) + 1;
  }

  /** What is wrong, without its place. */
  String words(FormSketch form, FormFault fault) {
    if (fault.code().equals("text_missing")) {
      return missing(form, fault);
    }
    if (fault.code().startsWith(CONDITIONS)) {
      return words.text("fault." + fault.code(), names.name(form, fault.args().get(0)));
    }
    if (fault.code().startsWith(LOADERS)) {
      FaultCode code =
          FaultCode.valueOf(fault.code().substring(LOADERS.length()).toUpperCase(Locale.ROOT));
      return words(Optional.of(form), code, fault.args());
    }
    return words.text("fault." + fault.code(), fault.args().toArray());
  }

  private String missing(FormSketch form, FormFault fault) {
    String language = words.text("in." + fault.args().get(0));
    String part = words.text("part." + fault.args().get(1));
    String of = fault.args().get(2);
    return of.isEmpty()
        ? words.text("fault.text_missing", language, part)
        : words.text("fault.option_missing", language, part, optionOrColumn(form, fault, of));
  }

  private String optionOrColumn(FormSketch form, FormFault fault, String key) {
    SketchQuestion question = form.findQuestion(fault.question()).orElseThrow();
    return fault.args().get(1).equals("column")
        ? names.part(form, question, key)
        : words.option(question, key);
  }

  /** What is wrong with one expression. */
  String words(FormSketch form, DefinitionFault fault) {
    return words(Optional.of(form), fault.code(), fault.args());
  }

  /** What is wrong with a definition that is no form yet: its things are called by their keys. */
  String words(DefinitionFault fault) {
    return words(Optional.empty(), fault.code(), fault.args());
  }

  private String words(Optional<FormSketch> form, FaultCode code, List<String> args) {
    String key = "fault.wrong." + code.name().toLowerCase(Locale.ROOT);
    if (code == FaultCode.SYNTAX && String.join("", args).isEmpty()) {
      return words.text("fault.unreadable");
    }
    return words.text(key, named(form, code, args));
  }

  private Object[] named(Optional<FormSketch> form, FaultCode code, List<String> args) {
    return switch (code) {
      case UNKNOWN_COLUMN, NO_VALUE, LATER, OTHER_TYPE, NO_AMOUNT ->
          new Object[] {name(form, args.get(0))};
      case UNKNOWN_OPTION -> new Object[] {name(form, args.get(0)), args.get(1)};
      case UNKNOWN_PAGE, WAY_BACK -> new Object[] {pageName(form, args.get(0))};
      case CYCLE ->
          new Object[] {
            args.stream().map(key -> name(form, key)).collect(Collectors.joining(" → "))
          };
      case TYPES -> new Object[] {kinds(args.get(1))};
      case WRITTEN_OUT -> new Object[] {like(args.get(0))};
      default -> args.toArray();
    };
  }

  private String name(Optional<FormSketch> form, String name) {
    return form.map(it -> names.name(it, name)).orElse(name);
  }

  private String pageName(Optional<FormSketch> form, String key) {
    return form.flatMap(it -> it.findPage(key)).map(it -> words.say(it.title())).orElse(key);
  }

  /** "euros and number" of {@code money, number}. */
  private String kinds(String kinds) {
    return Arrays.stream(kinds.split(", "))
        .map(kind -> words.text("kind." + (kind.matches("[a-z]+") ? kind : "list")))
        .collect(Collectors.joining(" " + words.text("condition.and") + " "));
  }

  private String like(String written) {
    for (String kind : List.of("number", "money", "date", "time")) {
      if (written.startsWith(kind + "(")) {
        return words.text("like." + kind);
      }
    }
    return written;
  }
}
