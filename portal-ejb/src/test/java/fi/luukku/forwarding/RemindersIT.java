package fi.luukku.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseFixture;
import fi.luukku.facilities.Reserved;
import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.Eventually;
import fi.luukku.testing.TestBroker;
import fi.luukku.testing.TestMail;
import fi.luukku.testing.TestTexts;
import jakarta.mail.internet.MimeMessage;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A booking's reminder: when it wakes, whether it goes, and that it follows its booking. */
@ArquillianTest
class RemindersIT {
  @ArquillianResource private URL deployed;
  private DeliveryClient portal;
  private final String person = DeliveryClient.somebody();

  @Deployment(testable = false)
  static WebArchive deployment() {
    return DeskArchive.create().addClasses(CaseFixture.class, DeliveryDoor.class, Reserved.class);
  }

  @BeforeEach
  void everybody_is_there() throws java.io.IOException {
    TestBroker.start();
    TestMail.start();
    TestTexts.start();
    portal = new DeliveryClient(deployed);
  }

  @Test
  void who_has_said_nothing_is_reminded_once_a_day_before() throws Throwable {
    String number = portal.post("open", person, "", "appointment");
    assertThat(hoursBefore(number)).containsExactly(2);

    wake(number);

    Eventually.holds(() -> assertThat(reminders()).hasSize(1));
    assertThat(reminders().get(0).getSubject()).isEqualTo("Påminnelse om din bokning " + number);
    Eventually.holds(() -> assertThat(hoursBefore(number)).isEmpty());
  }

  @Test
  void it_follows_a_moved_booking_and_goes_with_a_cancelled_one() throws Throwable {
    String number = portal.post("open", person, "", "appointment");

    portal.post("move", person, number, "72");

    assertThat(hoursBefore(number)).containsExactly(24);
    wake(number);
    Eventually.holds(() -> assertThat(hoursBefore(number)).containsExactly(24));
    portal.post("withdraw", person, number, "");
    assertThat(hoursBefore(number)).isEmpty();
    assertThat(reminders()).isEmpty();
  }

  @Test
  void a_wish_counts_for_the_bookings_there_are() throws Throwable {
    String number = portal.post("open", person, "", "appointment");
    portal.post("move", person, number, "72");

    portal.post("remind", person, number, "NONE");
    wake(number);
    Eventually.holds(() -> assertThat(hoursBefore(number)).containsExactly(24));
    assertThat(reminders()).isEmpty();
    portal.post("remind", person, number, "WEEK");
    wake(number);
    Eventually.holds(() -> assertThat(reminders()).hasSize(1));
  }

  @Test
  void who_wants_it_is_reminded_by_text_message_too_once_whatever_the_gateway_says_first()
      throws Throwable {
    String number = portal.post("open", person, "", "appointment");
    String phone = DeliveryDoor.phoneOf(person);
    wake(number, "REMINDER_TEXT");
    Eventually.holds(() -> assertThat(hoursBefore(number, "REMINDER_TEXT")).containsExactly(2));
    assertThat(TestTexts.to(phone)).isEmpty();

    portal.post("remind", person, number, "DAY TEXT");
    TestTexts.answers(503);
    wake(number, "REMINDER_TEXT");
    Eventually.holds(() -> assertThat(TestTexts.to(phone)).hasSize(1));
    TestTexts.answers(202);
    wake(number, "REMINDER_TEXT");

    Eventually.holds(() -> assertThat(hoursBefore(number, "REMINDER_TEXT")).isEmpty());
    assertThat(TestTexts.to(phone)).hasSize(2);
    assertThat(TestTexts.to(phone).get(1)).isEqualTo(TestTexts.to(phone).get(0));
    assertThat(TestTexts.to(phone).get(0).words())
        .startsWith("Påminnelse: ")
        .contains(number, "Huvudbiblioteket");
  }

  @Test
  void what_waits_for_approval_has_no_reminder() throws Exception {
    String number = portal.post("open", person, "", "reservation");

    assertThat(hoursBefore(number)).isEmpty();
  }

  private List<MimeMessage> reminders() {
    return TestMail.to(person + "@example.org").stream()
        .filter(mail -> subject(mail).startsWith("Påminnelse"))
        .toList();
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (jakarta.mail.MessagingException unreadable) {
      throw new IllegalStateException("A mail has no subject.", unreadable);
    }
  }

  /** How long before their booking the reminders that wait will wake. */
  private static List<Integer> hoursBefore(String number) throws SQLException {
    return hoursBefore(number, "REMINDER");
  }

  private static List<Integer> hoursBefore(String number, String kind) throws SQLException {
    String question =
        "SELECT TIMESTAMPDIFF(HOUR, n.next_try, c.starts) FROM notification n"
            + " JOIN case_file c ON c.id = n.case_id"
            + " WHERE n.kind = ? AND n.settled IS NULL AND c.number = ?";
    try (Connection database = database();
        PreparedStatement asked = database.prepareStatement(question)) {
      asked.setString(1, kind);
      asked.setString(2, number);
      try (ResultSet rows = asked.executeQuery()) {
        List<Integer> hours = new ArrayList<>();
        while (rows.next()) {
          hours.add(rows.getInt(1));
        }
        return hours;
      }
    }
  }

  /** As if its moment had come. */
  private static void wake(String number) throws SQLException {
    wake(number, "REMINDER");
  }

  private static void wake(String number, String kind) throws SQLException {
    String statement =
        "UPDATE notification n JOIN case_file c ON c.id = n.case_id"
            + " SET n.next_try = UTC_TIMESTAMP(6) WHERE n.kind = ? AND c.number = ?";
    try (Connection database = database();
        PreparedStatement asked = database.prepareStatement(statement)) {
      asked.setString(1, kind);
      asked.setString(2, number);
      assertThat(asked.executeUpdate()).isEqualTo(1);
    }
  }

  private static Connection database() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("luukku.db.url"),
        System.getProperty("luukku.db.user"),
        System.getProperty("luukku.db.password"));
  }
}
