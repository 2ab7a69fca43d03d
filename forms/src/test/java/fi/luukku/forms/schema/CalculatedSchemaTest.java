package fi.luukku.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import org.junit.jupiter.api.Test;

class CalculatedSchemaTest {

  private static final FormDefinition FORM =
      DefinitionText.loadTwo(
          """
          {'key':'p','questions':[{'key':'name','type':'shortText'},
            {'key':'born','type':'date'},
            {'key':'polite','type':'calculated','value':'`Dear ` + name'},
            {'key':'adult','type':'calculated','value':'yearsBetween(born, today()) >= 18'},
            {'key':'grown','type':'calculated','value':'born.addYears(18)'},
            {'key':'years','type':'calculated','value':'yearsBetween(born, today())'}],
           'next':[{'when':'adult','page':'end'}]},
          {'key':'q','questions':[{'key':'guardian','type':'shortText'}]}""",
          "",
          "page.p.title",
          "page.q.title",
          "question.name.label",
          "question.born.label",
          "question.polite.label",
          "question.adult.label",
          "question.grown.label",
          "question.years.label",
          "question.guardian.label");

  @Test
  void a_calculated_value_is_of_the_type_of_its_expression() {
    JsonNode all = AnswersSchema.of(FORM).path("properties");
    assertThat(all.path("polite").path("type").asText()).isEqualTo("string");
    assertThat(all.path("adult").path("type").asText()).isEqualTo("boolean");
    assertThat(all.path("grown").path("format").asText()).isEqualTo("date");
    assertThat(all.path("years").path("pattern").asText()).startsWith("^-?");
  }

  @Test
  void nothing_is_required_of_a_page_that_a_way_leads_over() {
    assertThat(AnswersSchema.of(FORM).path("required"))
        .extracting(JsonNode::asText)
        .containsExactly("name", "born");
  }
}
