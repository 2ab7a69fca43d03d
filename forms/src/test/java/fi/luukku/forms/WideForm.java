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
 * A form of any width, in which everything depends on something: six questions a page, of which the
 * first brings up the second, the last adds up, and a rule compares.
 */
public final class WideForm {

  private static final int A_PAGE = 6;

  private WideForm() {}

  /** A definition of format 2 with as many questions, six a page. */
  public static FormDefinition of(int questions) {
    return DefinitionLoader.load(json(questions), DefinitionText.texts(texts(pages(questions))));
  }

  public static String json(int questions) {
    int pages = pages(questions);
    return DefinitionText.formTwo(
        IntStream.range(0, pages).mapToObj(WideForm::page).collect(Collectors.joining(",")),
        IntStream.range(0, pages).mapToObj(WideForm::rule).collect(Collectors.joining(",")));
  }

  /** Right answers to all of it. */
  public static Answers answers(FormDefinition form) {
    Answers answers = Answers.none().on(LocalDate.of(2027, 3, 1));
    for (int page = 0; page < form.pages().size(); page++) {
      answers =
          answers
              .with("yes" + page, "yes")
              .with("euros" + page, "1 234,50")
              .with("count" + page, "12")
              .with("name" + page, "Mallin Partio ry")
              .with("kind" + page, "club");
    }
    return answers;
  }

  private static int pages(int questions) {
    return Math.max(1, questions / A_PAGE);
  }

  private static String page(int number) {
    String when = number == 0 ? "" : "'when':'yes%d || count%1$d > 3',".formatted(number - 1);
    String before = number == 0 ? "" : " + orElse(total%d, money(`0`))".formatted(number - 1);
    return ("{'key':'page%d',%s'questions':[{'key':'yes%1$d','type':'yesNo'},"
            + "{'key':'euros%1$d','type':'money','when':'yes%1$d'},"
            + "{'key':'count%1$d','type':'number'},"
            + "{'key':'name%1$d','type':'shortText'},"
            + "{'key':'kind%1$d','type':'chooseOne','options':['club','person'],"
            + "'when':'count%1$d > 3 && name%1$d.startsWith(`M`)'},"
            + "{'key':'total%1$d','type':'calculated','value':'orElse(euros%1$d, money(`0`))%s'}]}")
        .formatted(number, when, before);
  }

  private static String rule(int number) {
    return "{'key':'rule%d','check':'euros%1$d <= total%1$d','at':'euros%1$d'}".formatted(number);
  }

  private static String[] texts(int pages) {
    List<String> keys = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      keys.add("page.page" + page + ".title");
      for (String question : List.of("yes", "euros", "count", "name", "kind", "total")) {
        keys.add("question." + question + page + ".label");
      }
      keys.add("question.kind" + page + ".option.club");
      keys.add("question.kind" + page + ".option.person");
      keys.add("rule.rule" + page + ".message");
    }
    return keys.toArray(String[]::new);
  }
}
