package fi.luukku.forms.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionLoaderTest {

  private static final String A = "{'key':'a','type':'yesNo'}";

  /** Each fault of F26 and F27: questions of the only page | place | part of the reason. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'key':'a','type':'sound'} | /pages/0/questions/0/type | unknown: sound",
        "{'type':'date'} | /pages/0/questions/0/key | missing",
        "{'key':'A b','type':'date'} | /pages/0/questions/0/key | contact_name",
        "{'key':'a','type':'date'},{'key':'a','type':'iban'} | /pages/0/questions/1/key | twice",
        "{'key':'a','type':'date','requird':true} | /pages/0/questions/0/requird | not known",
        "{'key':'a','type':'date','required':'yes'} | /pages/0/questions/0/required | true or false",
        "{'key':'a','type':'shortText','pattern':'(a'} | /pages/0/questions/0/pattern | RE2",
        "{'key':'a','type':'shortText','pattern':'(a)\\\\1'} | /pages/0/questions/0/pattern | RE2",
        "{'key':'a','type':'shortText','maxLength':999999} | /pages/0/questions/0/maxLength | 20000",
        "{'key':'a','type':'number','min':5,'max':2} | /pages/0/questions/0 | above",
        "{'key':'a','type':'number','min':1e999999999} | /pages/0/questions/0/min | 15 digits",
        "{'key':'a','type':'date','min':'31.11.2026'} | /pages/0/questions/0/min | 2027-12-31",
        "{'key':'a','type':'chooseOne','options':['x']} | /pages/0/questions/0/options | 2 to",
        "{'key':'a','type':'chooseOne','options':['x','x']} | /pages/0/questions/0/options | twice",
        "{'key':'a','type':'files','kinds':['exe']} | /pages/0/questions/0/kinds | pdf",
        "{'key':'a','type':'table','columns':[{'key':'b','type':'files'}]} | /pages/0/questions/0/columns/0/type | does not fit",
        "{'key':'a','type':'calculated'} | /pages/0/questions/0/formula | missing",
        "{'key':'a','type':'calculated','formula':{'quotient':[1,0]}} | /pages/0/questions/0/formula | sum",
        "{'key':'a','type':'calculated','formula':{'sum':['nobody']}} | /pages/0/questions/0/formula | unknown question",
        "{'key':'a','type':'money'},{'key':'b','type':'calculated','formula':{'product':['a',0.5]}} | question b/formula | rounding",
        "{'key':'a','type':'calculated','formula':{'sum':['a']}} | /pages/0 question a | a -> a",
        "{'key':'a','type':'yesNo','showWhen':{'question':'b','equals':'yes'}},{'key':'b','type':'yesNo','showWhen':{'not':{'question':'a','equals':'no'}}} | /pages/0 question a | a -> b -> a",
        "{'key':'a','type':'yesNo','showWhen':{'question':'x','equals':'yes'}} | /pages/0/questions/0/showWhen | unknown question",
        "{'key':'a','type':'yesNo'},{'key':'b','type':'iban','showWhen':{'question':'a','equals':'maybe'}} | /pages/0/questions/1/showWhen | yes or no",
        "{'key':'a','type':'yesNo'},{'key':'b','type':'iban','showWhen':{'question':'a','greaterThan':3}} | /pages/0/questions/1/showWhen | neither",
        "{'key':'a','type':'yesNo','showWhen':{'script':'1'}} | /pages/0/questions/0/showWhen | one of",
        "{'key':'a','type':'date','atLeast':['a2']} | /pages/0/questions/0/atLeast | unknown question"
      })
  void refuses_with_place_and_reason(String questions, String place, String reason) {
    assertThat(faults(DefinitionText.page("p", questions)))
        .anySatisfy(
            fault -> {
              assertThat(fault.place()).isEqualTo(place);
              assertThat(fault.reason()).contains(reason);
            });
  }

  @Test
  void refuses_a_condition_on_an_answer_that_comes_later() {
    String first =
        "{'key':'p','showWhen':{'question':'b','equals':'yes'},'questions':[" + A + "]},";
    assertThat(faults(first + DefinitionText.page("q", "{'key':'b','type':'yesNo'}")))
        .anyMatch(fault -> fault.reason().contains("asked on a later page"));
  }

  @Test
  void refuses_five_thousand_fields() {
    List<String> questions = new ArrayList<>();
    for (int number = 0; number < 5_000; number++) {
      questions.add("{'key':'q" + number + "','type':'yesNo'}");
    }
    assertThat(faults(DefinitionText.page("p", String.join(",", questions))))
        .anyMatch(fault -> fault.place().equals("/pages/0/questions"));
  }

  @Test
  void refuses_a_depth_of_one_hundred() {
    String deep = "{'not':".repeat(100) + "{'question':'a','equals':'yes'}" + "}".repeat(100);
    assertThat(
            faults(
                DefinitionText.page("p", A + ",{'key':'b','type':'iban','showWhen':" + deep + "}")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{", "{\"key\":\"x\",\"key\":\"y\"}", "{} {}", "🙂"})
  void refuses_what_is_no_definition_at_all(String json) {
    assertThat(refusal(json, Map.of())).isNotNull();
  }

  @Test
  void refuses_a_missing_language_and_a_missing_unused_or_repeated_text() {
    Map<String, String> texts = DefinitionText.texts("page.p.title", "question.a.label");
    texts.remove("sv");
    texts.put("en", "form.title=T\nform.title=T\npage.p.title=P\nquestion.b.label=B\n");
    List<String> found =
        refusal(DefinitionText.form(DefinitionText.page("p", A)), texts).faults().stream()
            .map(DefinitionFault::toString)
            .toList();
    assertThat(found)
        .contains(
            "texts_sv.properties: is missing",
            "texts_en.properties form.title: is there twice",
            "texts_en.properties question.a.label: is missing",
            "texts_en.properties question.b.label: is used nowhere");
  }

  @Test
  void loads_a_definition_that_is_sound() {
    FormDefinition form =
        DefinitionText.load(DefinitionText.page("p", A), "page.p.title", "question.a.label");
    assertThat(form.getQuestion("a").required()).isTrue();
  }

  @Test
  void a_thousand_chained_calculations_are_checked_at_once() {
    StringBuilder questions = new StringBuilder("{'key':'q0','type':'money'}");
    for (int number = 1; number < 400; number++) {
      String before = "'q" + (number - 1) + "'";
      questions.append(
          (",{'key':'q%d','type':'calculated','result':'number'," + "'formula':{'sum':[%s,%s,%s]}}")
              .formatted(number, before, before, before));
    }
    assertThat(faults(DefinitionText.page("p", questions.toString())))
        .allMatch(fault -> fault.place().startsWith("texts_"));
  }

  private static List<DefinitionFault> faults(String pages) {
    return refusal(DefinitionText.form(pages), DefinitionText.texts()).faults();
  }

  private static DefinitionRefused refusal(String json, Map<String, String> texts) {
    return catchThrowableOfType(DefinitionRefused.class, () -> DefinitionLoader.load(json, texts));
  }
}
