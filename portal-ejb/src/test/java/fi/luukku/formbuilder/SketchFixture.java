package fi.luukku.formbuilder;

import fi.luukku.formbuilder.SketchCondition.Comparison;
import fi.luukku.formbuilder.SketchCondition.Part;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.shared.LocalizedText;
import java.util.List;

/** Forms that tests speak of. */
public final class SketchFixture {
  private SketchFixture() {}

  public static LocalizedText words(String fi) {
    return new LocalizedText(fi, fi + " (sv)", fi + " (en)");
  }

  /** Nothing is missing: a name, whether there is a dog, and then its name. */
  public static FormSketch sound(String title) {
    FormSketch form = FormSketch.begin("own-test", words(title));
    fill(form);
    return form;
  }

  /** Fills a form that was just begun. */
  public static void fill(FormSketch form) {
    SketchPage page = form.pages().get(0);
    form.texts().set(page.titleKey(), words("Tiedot"));
    form.addQuestion(page.key(), AnswerType.SHORT_TEXT, words("Nimi"));
    SketchQuestion dog = form.addQuestion(page.key(), AnswerType.YES_NO, words("Onko koira?"));
    form.addQuestion(page.key(), AnswerType.SHORT_TEXT, words("Koiran nimi"))
        .showWhen(
            SketchCondition.of(false, List.of(new Part(dog.key(), Comparison.EQUALS, "yes"))));
  }
}
