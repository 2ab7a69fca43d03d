package fi.luukku.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseFixture;
import fi.luukku.facilities.Reserved;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.Eventually;
import fi.luukku.testing.TestBroker;
import java.io.IOException;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages at the inbound address that are not what they call themselves, over a real broker. */
@ArquillianTest
class MisnamedMessagesIT {
  private static final String INBOUND = "luukku.inbound";
  private static final String DEAD = "luukku.inbound.dead";

  @ArquillianResource private URL deployed;
  private DeliveryClient portal;

  @Deployment(testable = false)
  static WebArchive deployment() {
    return DeskArchive.create().addClasses(CaseFixture.class, DeliveryDoor.class, Reserved.class);
  }

  @BeforeEach
  void everybody_is_there() {
    TestBroker.start();
    portal = new DeliveryClient(deployed);
  }

  @Test
  void messages_that_are_not_what_they_say_are_buried_and_what_follows_lands_at_once()
      throws Throwable {
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "grant");
    byte[] emptyMap = {(byte) 0xC1, 1, 0};
    try (BackOffice office = new BackOffice()) {
      for (int sent = 0; sent < 12; sent++) {
        sendMisnamed(3, emptyMap);
      }
      office.send(message(number));

      Eventually.holds(
          () -> assertThat(portal.post("timeline", person, number, "")).contains("Perässä"));
      assertThat(office.about("The body could not be read", DEAD, 12))
          .hasSize(12)
          .extracting(BackOffice.Came::reason)
          .containsOnly("The message is not of the kind that it says.");
    }
  }

  @Test
  void messages_that_the_client_cannot_take_in_go_to_the_brokers_dead_letters() throws Throwable {
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "grant");
    byte[] word = {(byte) 0xA1, 1, 'x'};
    byte[] small = {0x54, 5};
    try (BackOffice office = new BackOffice()) {
      for (int sent = 0; sent < 12; sent++) {
        sendMisnamed(2, word);
        sendMisnamed(4, small);
      }
      office.send(message(number));

      Eventually.holds(
          () -> assertThat(portal.post("timeline", person, number, "")).contains("Perässä"));
      Eventually.holds(() -> assertThat(TestBroker.waiting(TestBroker.DEAD)).isEqualTo(24));
      assertThat(TestBroker.waiting(INBOUND)).isZero();
    }
  }

  private static void sendMisnamed(int kind, byte[] value) throws IOException {
    try (RawAmqp raw = new RawAmqp()) {
      raw.sendMisnamed(INBOUND, kind, value);
    }
  }

  private static String message(String number) {
    return """
        {"specversion":"1.0","id":"%s","source":"/test","type":"fi.luukku.backoffice.message.v1",
         "subject":"%s","datacontenttype":"application/json",
         "data":{"caseNumber":"%s","text":"Perässä"}}
        """
        .formatted(UUID.randomUUID(), number, number);
  }
}
