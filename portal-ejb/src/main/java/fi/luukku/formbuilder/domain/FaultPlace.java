package fi.luukku.formbuilder.domain;

import fi.luukku.formbuilder.FormFault;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.formbuilder.SketchRule;
import fi.luukku.forms.definition.DefinitionFault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the form the loader's place leads: {@code /pages/0/questions/2/max}. */
final class FaultPlace {
  private static final Pattern POINTER =
      Pattern.compile("/pages/(\\d{1,4})(?:/questions/(\\d{1,4}))?(?:/(.*))?");
  private static final Pattern CIRCLE = Pattern.compile("/pages/\\d{1,4} question ([a-z0-9_]+)");
  private static final Pattern RULE = Pattern.compile("/rules/(\\d{1,4})(?:/.*)?");
  private static final Pattern WAY = Pattern.compile("next/(\\d{1,4})(?:/.*)?");
  private static final Pattern TEXT =
      Pattern.compile("\\S+ (page|question|rule)\\.([a-z0-9_]+)\\..*");

  private FaultPlace() {}

  /** Code {@code wrong.} and the loader's own code; args are the loader's. */
  static FormFault of(FormSketch form, DefinitionFault fault) {
    String code = "wrong." + fault.code().name().toLowerCase(Locale.ROOT);
    Matcher text = TEXT.matcher(fault.place());
    Matcher circle = CIRCLE.matcher(fault.place());
    Matcher rule = RULE.matcher(fault.place());
    Matcher pointer = POINTER.matcher(fault.place());
    if (text.matches()) {
      return text(form, code, text, fault.args());
    }
    if (circle.matches()) {
      return question(form.findQuestion(circle.group(1)), code, "value", fault.args());
    }
    if (rule.matches()) {
      String part =
          at(form.rules().all(), rule.group(1))
              .map(SketchRule::key)
              .map("rule."::concat)
              .orElse("");
      return new FormFault(code, "", "", part, fault.args());
    }
    return pointer.matches()
        ? pointer(form, code, pointer, fault.args())
        : new FormFault(code, "", "", fault.args());
  }

  private static FormFault text(FormSketch form, String code, Matcher text, List<String> args) {
    String key = text.group(2);
    return switch (text.group(1)) {
      case "question" -> question(form.findQuestion(key), code, "", args);
      case "rule" ->
          new FormFault(
              code, "", "", form.rules().find(key).isPresent() ? "rule." + key : "", args);
      default -> new FormFault(code, form.findPage(key).map(SketchPage::key).orElse(""), "", args);
    };
  }

  private static FormFault pointer(
      FormSketch form, String code, Matcher pointer, List<String> args) {
    Optional<SketchPage> page = at(form.pages(), pointer.group(1));
    String rest = pointer.group(3) == null ? "" : pointer.group(3);
    if (pointer.group(2) != null) {
      return question(
          page.flatMap(it -> at(it.questions(), pointer.group(2))), code, part(rest), args);
    }
    return new FormFault(code, page.map(SketchPage::key).orElse(""), "", part(rest), args);
  }

  private static String part(String rest) {
    Matcher way = WAY.matcher(rest);
    if (way.matches()) {
      return "next." + way.group(1);
    }
    return rest.equals("value") || rest.equals("when") ? rest : "";
  }

  private static FormFault question(
      Optional<SketchQuestion> question, String code, String part, List<String> args) {
    return new FormFault(
        code,
        question.map(it -> it.page().key()).orElse(""),
        question.map(SketchQuestion::key).orElse(""),
        part,
        args);
  }

  private static <T> Optional<T> at(List<T> list, String number) {
    int index = Integer.parseInt(number);
    return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }
}
