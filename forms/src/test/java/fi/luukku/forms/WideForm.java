package fi.luukku.forms;

import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A form of any width, in which everything depends on something: parts of six questions, of which
 * the first brings up the second, the last adds up, and a rule compares. A page holds one part, or
 * two where there would be more pages than a form may have.
 */
public final class WideForm {

  private static final int A_PART = 6;
  private static final int MOST_PAGES = 100;

  private WideForm() {}

  /** A definition of format 2 with as many questions. */
  public static FormDefinition of(int questions) {
    return DefinitionLoader.load(json(questions), DefinitionText.texts(texts(questions)));
  }

  public static String json(int questions) {
    int parts = parts(questions);
    int aPage = parts > MOST_PAGES ? 2 : 1;
    return DefinitionText.formTwo(
        IntStream.range(0, parts / aPage)
            .mapToObj(page -> page(page * aPage, aPage))
            .collect(Collectors.joining(",")),
        IntStream.range(0, parts).mapToObj(WideForm::rule).collect(Collectors.joining(",")));
  }

  /** Right answers to as many questions. */
  public static Answers answers(int questions) {
    Answers answers = Answers.none().on(LocalDate.of(2027, 3, 1));
    for (int part = 0; part < parts(questions); part++) {
      answers =
          answers
              .with("yes" + part, "yes")
              .with("euros" + part, "1 234,50")
              .with("count" + part, "12")
              .with("name" + part, "Mallin Partio ry")
              .with("kind" + part, "club");
    }
    return answers;
  }

  private static int parts(int questions) {
    return Math.max(1, questions / A_PART);
  }

  private static String page(int first, int parts) {
    String when = first == 0 ? "" : "'when':'yes%d || count%1$d > 3',".formatted(first - 1);
    String questions =
        IntStream.range(first, first + parts)
            .mapToObj(WideForm::part)
            .collect(Collectors.joining(","));
    return "{'key':'page%d',%s'questions':[%s]}".formatted(first, when, questions);
  }

  private static String part(int number) {
    String before = number == 0 ? "" : " + orElse(total%d, money(`0`))".formatted(number - 1);
    return ("{'key':'yes%d','type':'yesNo'},"
            + "{'key':'euros%1$d','type':'money','when':'yes%1$d'},"
            + "{'key':'count%1$d','type':'number'},"
            + "{'key':'name%1$d','type':'shortText'},"
            + "{'key':'kind%1$d','type':'chooseOne','options':['club','person'],"
            + "'when':'count%1$d > 3 && name%1$d.startsWith(`M`)'},"
            + "{'key':'total%1$d','type':'calculated','value':'orElse(euros%1$d, money(`0`))%s'}")
        .formatted(number, before);
  }

  private static String rule(int number) {
    return "{'key':'rule%d','check':'euros%1$d <= total%1$d','at':'euros%1$d'}".formatted(number);
  }

  private static String[] texts(int questions) {
    List<String> keys = new ArrayList<>();
    for (int part = 0; part < parts(questions); part++) {
      keys.add("page.page" + part + ".title");
      for (String question : List.of("yes", "euros", "count", "name", "kind", "total")) {
        keys.add("question." + question + part + ".label");
      }
      keys.add("question.kind" + part + ".option.club");
      keys.add("question.kind" + part + ".option.person");
      keys.add("rule.rule" + part + ".message");
    }
    return keys.toArray(String[]::new);
  }
}
