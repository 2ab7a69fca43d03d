package fi.luukku.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fi.luukku.casework.CaseFixture;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.Eventually;
import fi.luukku.testing.TestBroker;
import fi.luukku.testing.TestMail;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way out and the way back, from outside: a real broker, a real mail server. */
@ArquillianTest
class DeliveryIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUEUE = "backoffice." + CaseFixture.QUEUE;
  private static final String DEAD = "luukku.inbound.dead";

  private final HttpClient http = HttpClient.newHttpClient();

  @ArquillianResource private URL portal;

  @Deployment(testable = false)
  static WebArchive deployment() {
    return DeskArchive.create().addClasses(CaseFixture.class, DeliveryDoor.class);
  }

  @BeforeEach
  void everybody_is_there() {
    TestBroker.start();
    TestMail.start();
  }

  @Test
  void a_case_arrives_once_as_a_cloud_event_that_fits_its_schema() throws Exception {
    String person = somebody();
    String number = post("open", person, "", "grant");

    try (BackOffice office = new BackOffice()) {
      List<BackOffice.Came> came = office.about(number, QUEUE, 1);

      assertThat(came).hasSize(1);
      assertThat(came.get(0).contentType()).startsWith("application/cloudevents+json");
      JsonNode event = came.get(0).event();
      assertThat(event.path("specversion").asText()).isEqualTo("1.0");
      assertThat(event.path("type").asText()).isEqualTo("fi.luukku.case.submitted.v1");
      assertThat(event.path("subject").asText()).isEqualTo(number);
      assertThat(event.path("data").path("applicant").path("person").asText()).isEqualTo(person);
      assertFits("case-submitted.v1", event);
    }
  }

  @Test
  void what_the_citizen_does_follows_in_order_and_notes_stay_inside() throws Exception {
    String person = somebody();
    String number = post("open", person, "", "grant");
    post("note", person, number, "Salaisuus");
    post("write", person, number, "Ensin");
    post("write", person, number, "Sitten");
    post("withdraw", person, number, "");

    try (BackOffice office = new BackOffice()) {
      List<BackOffice.Came> came = office.about(number, QUEUE, 4);

      assertThat(came)
          .extracting(one -> one.event().path("type").asText())
          .containsExactly(
              "fi.luukku.case.submitted.v1",
              "fi.luukku.case.changed.v1",
              "fi.luukku.case.changed.v1",
              "fi.luukku.case.withdrawn.v1");
      assertThat(came.get(1).event().at("/data/change/text").asText()).isEqualTo("Ensin");
      assertThat(came.toString()).doesNotContain("Salaisuus");
      assertFits("case-changed.v1", came.get(1).event());
      assertFits("case-withdrawn.v1", came.get(3).event());
    }
  }

  @Test
  void an_answer_lands_once_however_often_it_is_repeated() throws Throwable {
    String person = somebody();
    String number = post("open", person, "", "grant");
    String id = UUID.randomUUID().toString();

    try (BackOffice office = new BackOffice()) {
      for (int time = 0; time < 5; time++) {
        office.send(decision(id, number));
      }
      office.send(
          event("message.v1", UUID.randomUUID().toString(), number, "\"text\":\"Onneksi olkoon\""));

      Eventually.holds(
          () -> assertThat(post("timeline", person, number, "")).contains("Onneksi olkoon"));
      assertThat(post("timeline", person, number, "").lines())
          .containsExactly(
              "OPENED RECEIVED CITIZEN ",
              "DECISION DECIDED BACK_OFFICE Myönnetään 500 euroa",
              "MESSAGE DECIDED BACK_OFFICE Onneksi olkoon");
      Eventually.holds(() -> assertThat(TestMail.to(person + "@example.org")).hasSize(3));
      assertThat(office.about(number, DEAD, 0)).isEmpty();
    }
  }

  @Test
  void what_cannot_be_used_is_buried_with_the_reason() throws Exception {
    String number = post("open", somebody(), "", "grant");
    String unknown = "MK-1999-" + (100000 + (int) (Math.random() * 899999));
    try (BackOffice office = new BackOffice()) {
      office.send(decision(UUID.randomUUID().toString(), unknown));
      office.send(event("decision.v1", UUID.randomUUID().toString(), number, "\"text\":\"x\""));
      String rubbish = "no JSON at all " + UUID.randomUUID();
      office.send(rubbish);

      assertThat(office.about(unknown, DEAD, 1))
          .extracting(BackOffice.Came::reason)
          .containsExactly("The case refuses it: not_found.");
      office.send(event("decision.v1", UUID.randomUUID().toString(), number, "\"text\":\"y\""));
      assertThat(office.about(number, DEAD, 1).get(0).reason()).contains("required", "outcome");
    }
  }

  @Test
  void a_message_that_cannot_be_stored_or_asks_for_the_past_holds_up_none_behind_it()
      throws Throwable {
    String person = somebody();
    String number = post("open", person, "", "grant");
    String ask = "\"status\":\"waiting-for-citizen\",\"text\":\"x\",\"actBy\":\"%s\"";
    String id = UUID.randomUUID().toString();
    try (BackOffice office = new BackOffice()) {
      for (String day : new String[] {"+999999999-12-31", "2001-01-01"}) {
        office.send(event("status.v1", UUID.randomUUID().toString(), number, ask.formatted(day)));
      }
      office.send(event("message.v1", id, number, "\"text\":\"Ensin\""));
      office.send(event("message.v1", id + " ", number, "\"text\":\"Sitten\""));

      assertThat(office.about(number, DEAD, 2))
          .extracting(BackOffice.Came::reason)
          .containsExactly(
              "data.actBy breaks the rule pattern of the schema.",
              "The case refuses it: day_has_passed.");
      Eventually.holds(
          () -> assertThat(post("timeline", person, number, "")).contains("Ensin", "Sitten"));
    }
  }

  @Test
  void a_broker_that_is_away_delays_and_loses_nothing() throws Exception {
    String person = somebody();
    TestBroker.stop();
    List<String> numbers = new ArrayList<>();
    for (int made = 0; made < 20; made++) {
      String number = post("open", person, "", "grant");
      post("write", person, number, "Lisätieto");
      numbers.add(number);
    }
    assertThat(Long.parseLong(post("gauge", person, "", "").split(" ")[0]))
        .isGreaterThanOrEqualTo(40);

    TestBroker.start();

    try (BackOffice office = new BackOffice()) {
      List<BackOffice.Came> came = office.about(person, QUEUE, 20);
      assertThat(came)
          .extracting(one -> one.event().path("subject").asText())
          .containsExactlyInAnyOrderElementsOf(numbers);
      Eventually.value(() -> unsent(person), none -> none == 0);
      assertThat(unsent(person)).isZero();
    }
  }

  private long unsent(String person) {
    try {
      return Long.parseLong(post("gauge", person, "", "").split(" ")[0]);
    } catch (Exception failed) {
      throw new AssertionError("the gauge does not answer", failed);
    }
  }

  @Test
  void a_booking_is_told_by_mail_with_a_calendar_file_and_cancelled_with_the_same_uid()
      throws Throwable {
    String person = somebody();
    String number = post("open", person, "", "appointment");
    post("withdraw", person, number, "");

    Eventually.holds(() -> assertThat(TestMail.to(person + "@example.org")).hasSize(2));
    List<MimeMessage> mails = TestMail.to(person + "@example.org");
    MimeMessage booked = mails.get(0);
    assertThat(booked.getSubject()).isEqualTo("Ditt ärende har tagits emot: " + number);
    assertThat(calendar(booked))
        .contains("METHOD:PUBLISH", "UID:" + number + "@", "SEQUENCE:1", "Huvudbiblioteket");
    assertThat(calendar(mails.get(1)))
        .contains("METHOD:CANCEL", "UID:" + number + "@", "STATUS:CANCELLED");
    assertThat(words(booked)).contains("/my/matter?number=" + number).doesNotContain("Rantatie");
  }

  private static String words(MimeMessage mail) throws Exception {
    MimeMultipart all = (MimeMultipart) mail.getContent();
    MimeMultipart both = (MimeMultipart) all.getBodyPart(0).getContent();
    assertThat(both.getContentType()).startsWith("multipart/alternative");
    return both.getBodyPart(0).getContent() + "\n" + both.getBodyPart(1).getContent();
  }

  private static String calendar(MimeMessage mail) throws Exception {
    BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(1);
    assertThat(part.getContentType()).startsWith("text/calendar");
    try (InputStream content = part.getInputStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String somebody() {
    return UUID.randomUUID().toString();
  }

  private static String decision(String id, String number) {
    return event(
        "decision.v1", id, number, "\"outcome\":\"granted\",\"text\":\"Myönnetään 500 euroa\"");
  }

  private static String event(String type, String id, String number, String data) {
    return """
        {"specversion":"1.0","id":"%s","source":"/test","type":"fi.luukku.backoffice.%s",
         "subject":"%s","datacontenttype":"application/json","data":{"caseNumber":"%s",%s}}
        """
        .formatted(id, type, number, number, data);
  }

  private static void assertFits(String schema, JsonNode event) throws Exception {
    try (InputStream in =
        DeliveryIT.class.getResourceAsStream("/messages/" + schema + ".schema.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(JSON.readTree(in))
                  .validate(event.path("data")))
          .isEmpty();
    }
  }

  private String post(String act, String person, String number, String text) throws Exception {
    String form =
        "person="
            + person
            + "&number="
            + number
            + "&text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(portal + "test/" + act))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }
}
