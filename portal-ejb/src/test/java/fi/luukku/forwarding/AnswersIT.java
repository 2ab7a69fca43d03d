package fi.luukku.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseFixture;
import fi.luukku.facilities.Reserved;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.Eventually;
import fi.luukku.testing.TestBroker;
import fi.luukku.testing.TestMail;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way back, from outside: what a back office answers, over a real broker. */
@ArquillianTest
class AnswersIT {
  private static final String DEAD = "luukku.inbound.dead";

  /** A queue with a back office of its own, see {@code arquillian.xml}. */
  private static final String APART = "apart";

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
  void an_answer_lands_once_however_often_it_is_repeated() throws Throwable {
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "grant");
    String id = UUID.randomUUID().toString();

    try (BackOffice office = new BackOffice()) {
      for (int time = 0; time < 5; time++) {
        office.send(decision(id, number));
      }
      office.send(
          event("message.v1", UUID.randomUUID().toString(), number, "\"text\":\"Onneksi olkoon\""));

      Eventually.holds(
          () -> assertThat(portal.post("timeline", person, number, "")).contains("Onneksi olkoon"));
      assertThat(portal.post("timeline", person, number, "").lines())
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
    String number = portal.post("open", DeliveryClient.somebody(), "", "grant");
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
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "grant");
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
          () ->
              assertThat(portal.post("timeline", person, number, "")).contains("Ensin", "Sitten"));
    }
  }

  @Test
  void a_text_that_is_none_and_one_that_is_far_too_long_are_buried_and_what_follows_lands_at_once()
      throws Throwable {
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "grant");
    String tooLong = "x".repeat(1_000_001);
    try (RawAmqp raw = new RawAmqp();
        BackOffice office = new BackOffice()) {
      raw.sendBadText("luukku.inbound");
      office.send(event("message.v1", UUID.randomUUID().toString(), number, "\"text\":\"Yksi\""));
      office.send(tooLong);
      office.send(event("message.v1", UUID.randomUUID().toString(), number, "\"text\":\"Kaksi\""));

      Eventually.holds(
          () -> assertThat(portal.post("timeline", person, number, "")).contains("Yksi", "Kaksi"));
      assertThat(office.about("The body could not be read", DEAD, 1))
          .extracting(BackOffice.Came::reason)
          .containsExactly("The text is not in UTF-8.");
      office.send(tooLong);
      assertThat(office.about("SHA-256", DEAD, 1).get(0).reason()).contains("longer than 1000000");
    }
  }

  @Test
  void a_back_office_changes_the_cases_of_its_own_queue_and_no_others() throws Throwable {
    String person = DeliveryClient.somebody();
    String ours = portal.post("open", person, "", "queue " + APART);
    String plain = portal.post("open", person, "", "grant");
    String words = "\"text\":\"%s\"";
    String id = UUID.randomUUID().toString();
    try (BackOffice office = new BackOffice()) {
      // One after the other: who reads the dead letters of one case reads past those of all others.
      office.send(event("message.v1", id, ours, words.formatted("Forged")));
      assertThat(office.about(ours, DEAD, 1))
          .extracting(BackOffice.Came::reason)
          .containsExactly("The case refuses it: case_of_another_queue.");
      office.send(
          "luukku.inbound." + APART,
          event("message.v1", UUID.randomUUID().toString(), plain, words.formatted("Forged")));
      assertThat(office.about(plain, DEAD, 1))
          .extracting(BackOffice.Came::reason)
          .containsExactly("The case refuses it: case_of_another_queue.");

      // The id that another system has used up is still free at its own address.
      office.send("luukku.inbound." + APART, event("message.v1", id, ours, words.formatted("Oma")));
      office.send(event("message.v1", UUID.randomUUID().toString(), plain, words.formatted("Oma")));
      for (String number : new String[] {ours, plain}) {
        Eventually.holds(
            () -> assertThat(portal.post("timeline", person, number, "")).contains("Oma"));
        assertThat(portal.post("timeline", person, number, "")).doesNotContain("Forged");
      }
    }
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
}
