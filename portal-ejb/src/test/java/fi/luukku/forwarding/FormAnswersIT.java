package fi.luukku.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fi.luukku.casework.CaseFixture;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.InventedAnswers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.TestBroker;
import fi.luukku.testing.TestMail;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a real broker brings of each published form fits the schema that the message names. */
@ArquillianTest
class FormAnswersIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUEUE = "backoffice." + CaseFixture.QUEUE;
  private static final String ADDRESS = "/messages/answers/";

  @ArquillianResource private URL deployed;
  private DeliveryClient portal;

  @Deployment(testable = false)
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @BeforeEach
  void everybody_is_there() {
    TestBroker.start();
    TestMail.start();
    portal = new DeliveryClient(deployed);
  }

  @Test
  void answers_to_every_form_fit_the_schema_of_the_very_version() throws Exception {
    try (BackOffice office = new BackOffice()) {
      for (FormDefinition form : PublishedForms.load().all()) {
        Answers answers = Journey.of(form, answers(form)).toSend();
        String number = open("filled " + AnswersJson.write(form, answers));

        JsonNode data = office.about(number, QUEUE, 1).get(0).event().path("data");

        assertThat(fits("case-submitted.v1.schema.json", data)).isEmpty();
        assertThat(data.at("/form/key").asText()).isEqualTo(form.key());
        assertThat(data.at("/form/version").asInt()).isEqualTo(form.version());
        assertThat(data.at("/form/answers").size()).isPositive();
        assertThat(fits(schemaOf(data), data.at("/form/answers"))).isEmpty();
      }
    }
  }

  @Test
  void what_was_asked_before_a_booking_comes_with_it_and_again_when_it_moves() throws Exception {
    FormDefinition form = PublishedForms.load().find("business-advice", 1).orElseThrow();
    String asked = AnswersJson.write(form, InventedAnswers.of(form));
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "asked " + asked);
    portal.post("move", person, number, "2");

    try (BackOffice office = new BackOffice()) {
      for (BackOffice.Came came : office.about(number, QUEUE, 2)) {
        JsonNode data = came.event().path("data");
        assertThat(data.at("/form/answers/stage").asText()).isEqualTo("idea");
        assertThat(fits(schemaOf(data), data.at("/form/answers"))).isEmpty();
        if (data.has("change")) {
          assertThat(fits("case-changed.v1.schema.json", data)).isEmpty();
        }
      }
    }
  }

  /** Of registers, what the town's own have. */
  private static Answers answers(FormDefinition form) {
    Answers invented = InventedAnswers.of(form);
    return form.findQuestion("district").isPresent()
        ? invented.with("district", "town-centre")
        : invented;
  }

  private String open(String what) throws Exception {
    return portal.post("open", DeliveryClient.somebody(), "", what);
  }

  /** As it is published: the address below {@code /messages/} is the file's place. */
  private static String schemaOf(JsonNode data) {
    String address = data.at("/form/schema").asText();
    assertThat(address).contains(ADDRESS);
    return address.substring(address.indexOf(ADDRESS) + "/messages/".length());
  }

  private static Set<ValidationMessage> fits(String schema, JsonNode value) throws IOException {
    try (InputStream in = FormAnswersIT.class.getResourceAsStream("/messages/" + schema)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(JSON.readTree(in))
          .validate(
              value, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
  }
}
