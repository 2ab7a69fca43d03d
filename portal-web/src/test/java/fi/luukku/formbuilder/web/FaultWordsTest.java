package fi.luukku.formbuilder.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.formbuilder.FormFault;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import fi.luukku.site.web.LocaleBacking;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fault names is called in the language of who reads it. */
class FaultWordsTest {
  private final FormSketch form = FormSketch.begin("own-test", words("Kysely", "Survey"));
  private final SketchPage page = form.pages().get(0);

  @Test
  void a_condition_names_its_question_in_the_readers_language() {
    SketchQuestion dog =
        form.addQuestion(page.key(), AnswerType.YES_NO, words("Onko koira?", "A dog?"));
    SketchQuestion name =
        form.addQuestion(page.key(), AnswerType.SHORT_TEXT, words("Nimi", "Name"));
    FormFault fault = new FormFault("condition_value", page.key(), name.key(), List.of(dog.key()));

    assertThat(in(Language.EN).words(form, fault)).contains("“A dog?”");
    assertThat(in(Language.FI).words(form, fault)).contains("”Onko koira?”");
  }

  @Test
  void an_option_that_lacks_words_is_named_in_the_readers_language() {
    SketchQuestion colour =
        form.addQuestion(page.key(), AnswerType.CHOOSE_ONE, words("Väri", "Colour"));
    colour.addOption(new LocalizedText("Punainen", "", "Red"));
    String option = colour.options().get(0);
    FormFault fault =
        new FormFault("text_missing", page.key(), colour.key(), List.of("sv", "option", option));

    assertThat(in(Language.EN).words(form, fault)).contains("“Red”");
    assertThat(in(Language.SV).words(form, fault)).contains("”Punainen”");
  }

  private static LocalizedText words(String fi, String en) {
    return new LocalizedText(fi, fi + " (sv)", en);
  }

  private static FaultWords in(Language language) {
    BuilderWordsBacking words = new BuilderWordsBacking();
    words.locale =
        new LocaleBacking() {
          @Override
          public Language getLanguage() {
            return language;
          }
        };
    NameWords names = new NameWords();
    names.words = words;
    FaultWords faults = new FaultWords();
    faults.words = words;
    faults.names = names;
    return faults;
  }
}
