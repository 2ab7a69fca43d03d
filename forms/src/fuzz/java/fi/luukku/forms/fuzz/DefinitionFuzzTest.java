package fi.luukku.forms.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import fi.luukku.forms.Answers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.DefinitionRefused;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormTexts;
import fi.luukku.forms.view.FormView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whatever stands in form.json, it is refused with reasons or it is a form that can be used. */
class DefinitionFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void definition(FuzzedDataProvider data) {
    String json = data.consumeRemainingAsString();
    try {
      use(DefinitionLoader.load(json, textsThatAreMissing(json)));
    } catch (DefinitionRefused refused) {
      assertThat(refused.faults()).as("reasons").isNotEmpty();
    }
  }

  /** A first try tells which texts are missing; with them the form itself comes to its turn. */
  private static Map<String, String> textsThatAreMissing(String json) {
    try {
      DefinitionLoader.load(json, texts(""));
      return texts("");
    } catch (DefinitionRefused refused) {
      return texts(
          refused.faults().stream()
              .filter(fault -> fault.place().startsWith("texts_fi.properties "))
              .map(fault -> fault.place().substring(20) + "=x\n")
              .collect(Collectors.joining()));
    }
  }

  private static Map<String, String> texts(String more) {
    return FormTexts.LANGUAGES.stream()
        .collect(Collectors.toMap(language -> language, language -> "form.title=x\n" + more));
  }

  private static void use(FormDefinition form) {
    Answers none = Answers.none();
    Journey journey = Journey.of(form, none);
    form.pages()
        .forEach(page -> FormView.page(form, page.key(), none, List.of(), Locale.ENGLISH));
    journey.problems();
  }
}
