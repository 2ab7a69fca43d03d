package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.view.FormView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random forms with random answers: no crash, no endless journey, nothing required left out. */
class RandomFormsTest {

  private static final List<String> TYPES =
      List.of(
          "shortText",
          "longText",
          "number",
          "money",
          "percent",
          "date",
          "time",
          "period",
          "yesNo",
          "address",
          "place",
          "person",
          "organisation",
          "identityCode",
          "postalCode",
          "email",
          "phone",
          "iban",
          "heading");
  private static final List<String> ANSWERS =
      List.of(
          "", " ", "yes", "no", "12", "1,5", "1e9", "24.12.2026", "31.11.2026", "a@b.fi", "\u200B");

  @Property(tries = 150)
  void a_journey_ends_and_never_skips_a_required_question(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int pages) {
    Random random = new Random(seed);
    FormDefinition form = randomForm(random, pages);
    Answers answers = randomAnswers(form, random);
    Journey journey = Journey.of(form, answers);

    assertThat(walk(journey)).isEqualTo(journey.pages());
    for (FormPage page : journey.pages()) {
      journey.questions(page).stream()
          .filter(Question::required)
          .forEach(question -> assertThat(isAnsweredOrNamed(journey, question)).isTrue());
    }
    for (FormPage page : form.pages()) {
      FormPage shown = journey.pageToShow(page.key()).orElse(page);
      assertThat(before(journey, shown)).allMatch(it -> journey.problems(it.key()).isEmpty());
      FormView.page(form, page.key(), answers, journey.problems(page.key()), Locale.ENGLISH);
    }
    assertThat(Journey.of(form, journey.toSend()).problems()).isEqualTo(journey.problems());
    Summary.of(form, answers, Locale.ENGLISH, id -> id);
  }

  private static boolean isAnsweredOrNamed(Journey journey, Question question) {
    return journey.form().value(question.key()).isPresent()
        || journey.problems().stream().anyMatch(it -> it.question().equals(question.key()));
  }

  private static List<FormPage> walk(Journey journey) {
    List<FormPage> way = new ArrayList<>();
    Optional<FormPage> next = journey.pages().stream().findFirst();
    while (next.isPresent() && way.size() <= journey.pages().size()) {
      way.add(next.get());
      next = journey.next(next.get().key());
    }
    return way;
  }

  private static List<FormPage> before(Journey journey, FormPage page) {
    return journey.pages().subList(0, Math.max(0, journey.pages().indexOf(page)));
  }

  private static FormDefinition randomForm(Random random, int pageCount) {
    List<String> pages = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> deciding = new ArrayList<>();
    for (int p = 0; p < pageCount; p++) {
      String pageCondition = condition(random, deciding);
      List<String> questions = new ArrayList<>();
      for (int q = 0; q <= random.nextInt(4); q++) {
        String key = "q" + p + "_" + q;
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String required = type.equals("heading") ? "" : ",'required':" + random.nextBoolean();
        questions.add(
            "{'key':'%s','type':'%s'%s%s}"
                .formatted(key, type, required, condition(random, deciding)));
        texts.add("question." + key + ".label");
        if (type.equals(AnswerType.YES_NO.jsonName())) {
          deciding.add(key);
        }
      }
      pages.add(
          "{'key':'p%d','questions':[%s]%s}"
              .formatted(p, String.join(",", questions), pageCondition));
      texts.add("page.p" + p + ".title");
    }
    return DefinitionText.load(String.join(",", pages), texts.toArray(String[]::new));
  }

  private static String condition(Random random, List<String> deciding) {
    if (deciding.isEmpty() || random.nextInt(3) == 0) {
      return "";
    }
    String one = deciding.get(random.nextInt(deciding.size()));
    String other = deciding.get(random.nextInt(deciding.size()));
    return random.nextBoolean()
        ? ",'showWhen':{'question':'" + one + "','equals':'yes'}"
        : (",'showWhen':{'any':[{'not':{'question':'%s','answered':true}},"
                + "{'question':'%s','equals':'no'}]}")
            .formatted(one, other);
  }

  private static Answers randomAnswers(FormDefinition form, Random random) {
    Map<String, Answer> answers = new HashMap<>();
    form.questions()
        .filter(question -> random.nextInt(5) > 0)
        .forEach(question -> answers.put(question.key(), answer(question, random)));
    return new Answers(answers);
  }

  private static Answer answer(Question question, Random random) {
    if (question.parts().isEmpty()) {
      return Answer.Typed.of(word(random));
    }
    Map<String, String> typed = new HashMap<>();
    question.parts().forEach(part -> typed.put(part.key(), word(random)));
    return new Answer.Parts(typed);
  }

  private static String word(Random random) {
    return ANSWERS.get(random.nextInt(ANSWERS.size()));
  }
}
