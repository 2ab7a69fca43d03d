package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.DefinitionRefused;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.view.FormView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/**
 * Random logic with random answers: no crash, no endless journey, nothing lost, nothing changed.
 */
class RandomLogicTest {

  @Property(tries = 300, maxDiscardRatio = 20, shrinking = ShrinkingMode.OFF)
  void a_journey_goes_forward_and_ends(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int pages) {
    RandomLogic logic = new RandomLogic(seed);
    FormDefinition form = load(logic, pages);
    Answers answers = logic.answers();
    Journey journey = Journey.of(form, answers);

    assertThat(journey.pages()).isSubsetOf(form.pages()).doesNotHaveDuplicates();
    Optional<FormPage> page = journey.pages().stream().findFirst();
    for (int step = 1; page.isPresent(); step++) {
      assertThat(step).isLessThanOrEqualTo(form.pages().size());
      page = journey.next(page.get().key());
    }
    for (FormPage any : form.pages()) {
      FormPage shown = journey.pageToShow(any.key()).orElse(any);
      journey.pages().stream()
          .takeWhile(before -> !before.equals(shown))
          .forEach(before -> assertThat(journey.problems(before.key())).isEmpty());
      FormView.page(form, any.key(), answers, journey.problems(any.key()), Locale.ENGLISH);
    }
    Summary.of(form, answers, Locale.ENGLISH, id -> id);
  }

  @Property(tries = 300, maxDiscardRatio = 20, shrinking = ShrinkingMode.OFF)
  void what_is_not_asked_changes_nothing_when_it_is_dropped(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int pages) {
    RandomLogic logic = new RandomLogic(seed);
    FormDefinition form = load(logic, pages);
    Journey whole = Journey.of(form, logic.answers());
    Journey sent = Journey.of(form, whole.toSend());

    assertThat(sent.pages()).isEqualTo(whole.pages());
    assertThat(sent.problems()).isEqualTo(whole.problems());
    assertThat(AnswersJson.meaning(sent.form())).isEqualTo(AnswersJson.meaning(whole.form()));
    assertThat(sent.toSend()).isEqualTo(whole.toSend());
  }

  @Property(tries = 300, maxDiscardRatio = 20, shrinking = ShrinkingMode.OFF)
  void saved_and_loaded_answers_are_the_same_to_the_byte_and_render_the_same(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int pages) {
    RandomLogic logic = new RandomLogic(seed);
    String json = logic.form(pages);
    FormDefinition form = load(json, logic);
    Answers answers = logic.answers();
    String saved = AnswersJson.write(form, answers);
    Answers loaded = AnswersJson.read(saved).answers();

    assertThat(loaded).isEqualTo(answers);
    assertThat(AnswersJson.write(form, loaded)).isEqualTo(saved);
    FormDefinition later = load(json, logic);
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"))) {
      assertThat(Summary.of(later, loaded, language, id -> id))
          .isEqualTo(Summary.of(form, answers, language, id -> id));
    }
  }

  private static FormDefinition load(RandomLogic logic, int pages) {
    return load(logic.form(pages), logic);
  }

  /** What is refused is refused with reasons; a form that is refused is no form to walk through. */
  private static FormDefinition load(String json, RandomLogic logic) {
    try {
      return DefinitionLoader.load(json, logic.texts());
    } catch (DefinitionRefused refused) {
      assertThat(refused.faults()).isNotEmpty();
      Assume.that(false);
      throw refused;
    }
  }
}
