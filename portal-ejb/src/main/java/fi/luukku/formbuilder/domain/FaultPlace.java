package fi.luukku.formbuilder.domain;

import fi.luukku.formbuilder.FormFault;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.DefinitionFault;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the form the loader's pointer leads: {@code /pages/0/questions/2/max}. */
final class FaultPlace {
  private static final Pattern POINTER =
      Pattern.compile("/pages/(\\d{1,4})(?:/questions/(\\d{1,4}))?.*");
  private static final Pattern TEXT = Pattern.compile("\\S+ (page|question)\\.([a-z0-9_]+)\\..*");

  private FaultPlace() {}

  /** Code {@code other}; args: place and reason in the loader's own English words. */
  static FormFault of(FormSketch form, DefinitionFault fault) {
    Optional<SketchQuestion> question = question(form, fault.place());
    String page =
        question
            .map(SketchQuestion::page)
            .or(() -> page(form, fault.place()))
            .map(SketchPage::key)
            .orElse("");
    return new FormFault(
        "other",
        page,
        question.map(SketchQuestion::key).orElse(""),
        List.of(fault.place(), fault.reason()));
  }

  private static Optional<SketchPage> page(FormSketch form, String place) {
    Matcher text = TEXT.matcher(place);
    if (text.matches()) {
      return text.group(1).equals("page") ? form.findPage(text.group(2)) : Optional.empty();
    }
    Matcher pointer = POINTER.matcher(place);
    return pointer.matches() ? at(form.pages(), pointer.group(1)) : Optional.empty();
  }

  private static Optional<SketchQuestion> question(FormSketch form, String place) {
    Matcher text = TEXT.matcher(place);
    if (text.matches()) {
      return text.group(1).equals("question") ? form.findQuestion(text.group(2)) : Optional.empty();
    }
    Matcher pointer = POINTER.matcher(place);
    return pointer.matches() && pointer.group(2) != null
        ? page(form, place).flatMap(page -> at(page.questions(), pointer.group(2)))
        : Optional.empty();
  }

  private static <T> Optional<T> at(List<T> list, String number) {
    int index = Integer.parseInt(number);
    return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }
}
