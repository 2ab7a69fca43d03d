package fi.luukku.forms.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F26 and F27 for expressions: what is wrong is refused when a form is published. */
class FormatTwoTest {

  private static final String KIND =
      "{'key':'kind','type':'chooseOne','options':['club','person']}";
  private static final String AMOUNT = "{'key':'amount','type':'money'}";
  private static final String TABLE =
      "{'key':'budget','type':'table','columns':[{'key':'cost','type':'money'}]}";

  /** Questions that follow kind and amount on the only page ~ place ~ part of the reason. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '|',
      value = {
        "{'key':'a','type':'date','when':'kind =='} ~ /pages/0/questions/2/when ~ mismatched input",
        "{'key':'a','type':'date','when':'nobody'} ~ /pages/0/questions/2/when ~ unknown question: nobody",
        "{'key':'a','type':'date','when':'kind == `clup`'} ~ /pages/0/questions/2/when ~ no option clup",
        "{'key':'a','type':'date','when':'amount > 100'} ~ /pages/0/questions/2/when ~ (money, int)",
        "{'key':'a','type':'date','when':'amount'} ~ /pages/0/questions/2/when ~ yes or no",
        "{'key':'a','type':'date','when':'false'} ~ /pages/0/questions/2/when ~ never asked",
        "{'key':'a','type':'date','when':'1 > 2'} ~ /pages/0/questions/2/when ~ never asked",
        "{'key':'a','type':'date','when':'kind == `club` && kind == `person`'} ~ /pages/0/questions/2/when ~ never asked",
        "{'key':'a','type':'date','when':'a > today()'} ~ /pages/0 question a ~ depends on itself: a -> a",
        "{'key':'a','type':'yesNo','when':'b'},{'key':'b','type':'yesNo','when':'!a'} ~ /pages/0 question a ~ a -> b -> a",
        "{'key':'a','type':'date','when':true} ~ /pages/0/questions/2/when ~ must be a text",
        "{'key':'a','type':'date','showWhen':{'question':'kind','equals':'club'}} ~ /pages/0/questions/2/showWhen ~ not known",
        "{'key':'a','type':'information','when':'answered(a)'} ~ /pages/0/questions/2/when ~ no value",
        "{'key':'in','type':'yesNo','when':'answered(kind)'} ~ /pages/0/questions/2/key ~ word of the expression language",
        "{'key':'c','type':'calculated'} ~ /pages/0/questions/2/value ~ missing",
        "{'key':'c','type':'calculated','formula':{'sum':['amount']}} ~ /pages/0/questions/2/formula ~ not known",
        "{'key':'c','type':'calculated','value':'c + amount'} ~ /pages/0 question c ~ c -> c",
        "{'key':'c','type':'calculated','value':'amount * number(`0.5`)'} ~ /pages/0/questions/2/value ~ more than 2 decimals",
        "{'key':'c','type':'calculated','value':'number(`0.5555555`)'} ~ /pages/0/questions/2/value ~ written out",
        "{'key':'c','type':'calculated','value':'[amount]'} ~ /pages/0/questions/2/value ~ no single value",
        "{'key':'c','type':'calculated','value':'divide(amount, 0, 2)'} ~ /pages/0/questions/2/value ~ divides by zero",
        "{'key':'c','type':'calculated','value':'kind','min':1} ~ /pages/0/questions/2 ~ no amount",
        "{'key':'c','type':'calculated','value':'kind'},{'key':'d','type':'money','atMost':['c']} ~ /pages/0/questions/3/atMost ~ neither",
        "{'key':'t','type':'shortText','pattern':'((a{1000}){1000}){1000}'} ~ /pages/0/questions/2/pattern ~ repeats",
        "{'key':'t','type':'shortText'},{'key':'a','type':'date','when':'t.matches(`((a{999}){999}){999}`)'} ~ /pages/0/questions/3/when ~ repeats",
        TABLE
            + ",{'key':'a','type':'date','when':'budget.price == [amount]'} ~ /pages/0/questions/3/when ~ unknown column or part: budget.price",
      })
  void refuses_with_place_and_reason(String questions, String place, String reason) {
    expect(page("p", KIND + "," + AMOUNT + "," + questions), "", place, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '|',
      value = {
        "{'key':'r','check':'amount >','at':'amount'} ~ /rules/0/check ~ mismatched",
        "{'key':'r','check':'amount','at':'amount'} ~ /rules/0/check ~ yes or no",
        "{'key':'r','check':'true','at':'amount'} ~ /rules/0/check ~ says nothing",
        "{'key':'r','check':'kind == `club` && kind != `club`','at':'amount'} ~ /rules/0/check ~ nobody can send",
        "{'key':'r','check':'nobody','at':'amount'} ~ /rules/0/check ~ unknown question",
        "{'key':'r','check':'later','at':'amount'} ~ /rules/0/check ~ later page",
        "{'key':'r','check':'amount > money(`1`)','at':'x'} ~ /rules/0/at ~ unknown question: x",
        "{'key':'R','check':'amount > money(`1`)','at':'amount'} ~ /rules/0/key ~ contact_name",
        "{'check':'amount > money(`1`)','at':'amount'} ~ /rules/0/key ~ missing",
        "{'key':'r','at':'amount'} ~ /rules/0/check ~ missing",
        "{'key':'r','check':'amount > money(`1`)','at':'amount','x':1} ~ /rules/0/x ~ not known",
        "{'key':'r','check':'amount > money(`1`)','at':'amount'} ~ texts_sv.properties rule.r.message ~ missing",
      })
  void refuses_a_rule_with_place_and_reason(String rule, String place, String reason) {
    String pages =
        page("p", KIND + "," + AMOUNT) + "," + page("q", "{'key':'later','type':'yesNo'}");
    expect(pages, rule, place, reason);
  }

  /** Of page p: its ways on; pages q and r follow ~ place ~ part of the reason. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '|',
      value = {
        "{'page':'r'} ~ /pages/1 ~ jumps over it",
        "{'page':'end'} ~ /pages/1 ~ jumps over it",
        "{'when':'kind == `club`','page':'r'},{'when':'true','page':'end'} ~ /pages/1 ~ jumps over it",
        "{'when':'kind in [`club`,`person`]','page':'q'},{'when':'amount == money(`1`)','page':'p'} ~ /pages/0/next/1/page ~ leads back",
        "{'when':'kind == `club`','page':'nowhere'} ~ /pages/0/next/0/page ~ unknown page",
        "{'when':'false','page':'r'} ~ /pages/0/next/0/when ~ nobody goes this way",
        "{'when':'later','page':'r'} ~ /pages/0/next/0/when ~ later page",
        "{'when':'kind','page':'r'} ~ /pages/0/next/0/when ~ yes or no",
        "{'when':'kind == `club`'} ~ /pages/0/next/0/page ~ missing",
      })
  void refuses_a_route_with_place_and_reason(String routes, String place, String reason) {
    String pages =
        "{'key':'p','questions':[%s],'next':[%s]},%s,%s"
            .formatted(
                KIND + "," + AMOUNT,
                routes,
                page("q", "{'key':'later','type':'yesNo'}"),
                page("r", "{'key':'last','type':'date'}"));
    expect(pages, "", place, reason);
  }

  @Test
  void a_page_that_is_left_out_for_some_leads_on_to_the_next() {
    String pages =
        page("p", KIND)
            + ",{'key':'q','when':'kind == `club`','questions':[%s],'next':[{'page':'end'}]},"
                .formatted(AMOUNT)
            + page("r", "{'key':'last','type':'date'}");
    assertThat(faults(DefinitionText.formTwo(pages, "")))
        .allMatch(fault -> fault.place().startsWith("texts_"));
  }

  @Test
  void refuses_other_formats() {
    String pages = page("p", KIND);
    for (String format : List.of("0", "3", "'2'", "2.5")) {
      assertThat(
              faults(
                  DefinitionText.formTwo(pages, "")
                      .replace("\"format\":2", "\"format\":" + format.replace('\'', '"'))))
          .anyMatch(fault -> fault.place().equals("/format"));
    }
  }

  @Test
  void format_1_knows_no_expressions() {
    String one = DefinitionText.form(page("p", "{'key':'a','type':'date','when':'true'}"));
    assertThat(faults(one)).anyMatch(it -> it.place().equals("/pages/0/questions/0/when"));
    String routed = "{'key':'p','questions':[%s],'next':[]}".formatted(KIND);
    assertThat(faults(DefinitionText.form(routed)))
        .anyMatch(it -> it.place().equals("/pages/0/next"));
  }

  private static String page(String key, String questions) {
    return DefinitionText.page(key, questions);
  }

  private static void expect(String pages, String rules, String place, String reason) {
    assertThat(faults(DefinitionText.formTwo(pages, rules)))
        .anySatisfy(
            fault -> {
              assertThat(fault.place()).isEqualTo(place);
              assertThat(fault.reason()).contains(reason);
            });
  }

  private static List<DefinitionFault> faults(String json) {
    return catchThrowableOfType(
            DefinitionRefused.class, () -> DefinitionLoader.load(json, DefinitionText.texts()))
        .faults();
  }
}
