package fi.luukku.forms.definition;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.expression.FaultCode;
import org.junit.jupiter.api.Test;

/** The logic of a form is looked at, whatever else the form lacks. */
class LogicFaultsTest {
  private static final String UNREADY =
      "{'key':'kind','type':'chooseOne','options':[]},{'key':'amount','type':'money'}";

  @Test
  void finds_what_is_wrong_beside_questions_that_are_not_ready() {
    String form = form("{'key':'c','type':'calculated','value':'amount + nobody'}", "");

    assertThat(LogicFaults.of(form, "/pages/0/questions/2/value"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_QUESTION))
        .satisfies(fault -> assertThat(fault.args()).containsExactly("nobody"));
  }

  @Test
  void finds_nothing_in_what_is_sound() {
    String form = form("{'key':'c','type':'calculated','value':'amount * 2'}", "");

    assertThat(LogicFaults.of(form, "/pages/0/questions/2/value")).isEmpty();
  }

  @Test
  void tells_a_circle_at_each_of_its_values() {
    String form =
        form(
            "{'key':'c','type':'calculated','value':'d * 2'},"
                + "{'key':'d','type':'calculated','value':'c * 2'}",
            "");

    assertThat(LogicFaults.of(form, "/pages/0/questions/3/value"))
        .extracting(DefinitionFault::code)
        .containsExactly(FaultCode.CYCLE);
  }

  @Test
  void a_rule_that_cannot_be_read_gives_no_other_one_its_place() {
    String rules =
        "{'key':'a','check':'amount >','at':'amount'},"
            + "{'key':'b','check':'amount > kind','at':'amount'}";
    String form = form("{'key':'c','type':'date'}", rules);

    assertThat(LogicFaults.of(form))
        .extracting(DefinitionFault::place)
        .containsExactly("/rules/0/check");
  }

  private static String form(String questions, String rules) {
    return DefinitionText.formTwo(DefinitionText.page("one", UNREADY + "," + questions), rules);
  }
}
