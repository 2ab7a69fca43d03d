package fi.luukku.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fi.luukku.casework.CaseFixture;
import fi.luukku.facilities.Reserved;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.Eventually;
import fi.luukku.testing.TestBroker;
import fi.luukku.testing.TestMail;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way out, from outside: a real broker, a real mail server. */
@ArquillianTest
class DeliveryIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUEUE = "backoffice." + CaseFixture.QUEUE;

  @ArquillianResource private URL deployed;
  private DeliveryClient portal;

  @Deployment(testable = false)
  static WebArchive deployment() {
    return DeskArchive.create().addClasses(CaseFixture.class, DeliveryDoor.class, Reserved.class);
  }

  @BeforeEach
  void everybody_is_there() {
    TestBroker.start();
    TestMail.start();
    portal = new DeliveryClient(deployed);
  }

  @Test
  void a_case_arrives_once_as_a_cloud_event_that_fits_its_schema() throws Exception {
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "grant");

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
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "grant");
    portal.post("note", person, number, "Salaisuus");
    portal.post("write", person, number, "Ensin");
    portal.post("write", person, number, "Sitten");
    portal.post("withdraw", person, number, "");

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
  void a_moved_booking_tells_the_back_office_its_new_time() throws Exception {
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "appointment");
    portal.post("move", person, number, "3");

    try (BackOffice office = new BackOffice()) {
      List<BackOffice.Came> came = office.about(number, QUEUE, 2);

      JsonNode submitted = came.get(0).event().path("data");
      JsonNode moved = came.get(1).event().path("data");
      assertThat(moved.at("/change/kind").asText()).isEqualTo("moved");
      assertThat(Instant.parse(moved.at("/time/starts").asText()))
          .isEqualTo(Instant.parse(submitted.at("/time/starts").asText()).plusSeconds(3 * 3600));
      assertThat(moved.at("/change/text").asText())
          .startsWith(submitted.at("/time/starts").asText() + "/");
      assertFits("case-changed.v1", came.get(1).event());
    }
  }

  @Test
  void a_broker_that_is_away_delays_and_loses_nothing() throws Exception {
    String person = DeliveryClient.somebody();
    TestBroker.stop();
    List<String> numbers = new ArrayList<>();
    for (int made = 0; made < 20; made++) {
      String number = portal.post("open", person, "", "grant");
      portal.post("write", person, number, "Lisätieto");
      numbers.add(number);
    }
    assertThat(Long.parseLong(portal.post("gauge", person, "", "").split(" ")[0]))
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
      return Long.parseLong(portal.post("gauge", person, "", "").split(" ")[0]);
    } catch (Exception failed) {
      throw new AssertionError("the gauge does not answer", failed);
    }
  }

  @Test
  void a_booking_is_told_by_mail_with_a_calendar_file_and_cancelled_with_the_same_uid()
      throws Throwable {
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "appointment");
    portal.post("withdraw", person, number, "");

    Eventually.holds(() -> assertThat(TestMail.to(person + "@example.org")).hasSize(2));
    List<MimeMessage> mails = TestMail.to(person + "@example.org");
    MimeMessage booked = mails.get(0);
    assertThat(booked.getSubject()).isEqualTo("Din bokning är bekräftad: " + number);
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
}
