package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of format 1: versions that were published with them are read for ever. */
class OldConditionsTest {
  private static final Answers ANSWERS =
      Answers.none()
          .with("flag", "yes")
          .with("words", "kissa")
          .with("colour", "red")
          .with("many", "x")
          .with("count", "5");

  private static FormDefinition form(String condition) {
    String questions =
        "{'key':'flag','type':'yesNo','required':false},"
            + "{'key':'words','type':'shortText','required':false},"
            + "{'key':'empty','type':'shortText','required':false},"
            + "{'key':'colour','type':'chooseOne','required':false,'options':['red','blue']},"
            + "{'key':'many','type':'chooseMany','required':false,'options':['x','y']},"
            + "{'key':'count','type':'number','required':false},"
            + "{'key':'then','type':'shortText','required':false,'showWhen':"
            + condition
            + "}";
    return DefinitionText.load(
        DefinitionText.page("p", questions),
        "page.p.title",
        "question.flag.label",
        "question.words.label",
        "question.empty.label",
        "question.colour.label",
        "question.colour.option.red",
        "question.colour.option.blue",
        "question.many.label",
        "question.many.option.x",
        "question.many.option.y",
        "question.count.label",
        "question.then.label");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{'question':'flag','equals':'yes'} | true",
        "{'question':'flag','equals':'no'} | false",
        "{'question':'words','equals':'kissa'} | true",
        "{'question':'words','equals':'koira'} | false",
        "{'question':'colour','equals':'red'} | true",
        "{'question':'colour','equals':'blue'} | false",
        "{'question':'many','includes':'x'} | true",
        "{'question':'many','includes':'y'} | false",
        "{'question':'count','greaterThan':4} | true",
        "{'question':'count','greaterThan':5} | false",
        "{'question':'count','lessThan':6} | true",
        "{'question':'count','lessThan':5} | false",
        "{'question':'words','answered':true} | true",
        "{'question':'words','answered':false} | false",
        "{'question':'empty','answered':true} | false",
        "{'question':'empty','answered':false} | true",
        "{'not':{'question':'flag','equals':'yes'}} | false",
        "{'all':[{'question':'flag','equals':'yes'},{'question':'count','lessThan':5}]} | false",
        "{'all':[{'question':'flag','equals':'yes'},{'question':'count','lessThan':6}]} | true",
        "{'any':[{'question':'flag','equals':'no'},{'question':'count','lessThan':6}]} | true",
        "{'any':[{'question':'flag','equals':'no'},{'question':'count','lessThan':5}]} | false"
      })
  void holds_or_not(String condition, boolean asked) {
    Journey journey = Journey.of(form(condition), ANSWERS);
    assertThat(
            journey.questions(journey.form().definition().pages().get(0)).stream()
                .anyMatch(question -> question.key().equals("then")))
        .isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'question':'flag'}",
        "{'all':[]}",
        "{'any':[]}",
        "{'question':'flag','equals':'yes','more':1}",
        "{'question':'colour','equals':'green'}",
        "{'question':'many','includes':'z'}",
        "{'question':'words','includes':'x'}",
        "{'question':'nothing','answered':true}",
        "{'question':'words','lessThan':1}"
      })
  void a_condition_that_cannot_be_is_refused(String condition) {
    assertThatThrownBy(() -> form(condition)).hasMessageContaining("showWhen");
  }

  @Test
  void more_parts_than_may_be_are_refused() {
    String part = "{'question':'flag','equals':'yes'}";
    String many = String.join(",", Collections.nCopies(1000, part));
    assertThatThrownBy(() -> form("{'all':[" + many + "]}")).hasMessageContaining("conditions");
  }
}
