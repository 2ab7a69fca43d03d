package fi.luukku.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.testing.DeskArchive;
import fi.luukku.testing.Eventually;
import fi.luukku.testing.TestBroker;
import fi.luukku.testing.TestMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What calendars are told of a booking, read as a calendar reads it. */
@ArquillianTest
class BookingMailIT {
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
  void the_entry_keeps_its_uid_and_counts_up_from_booking_to_moves_to_cancelling()
      throws Throwable {
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "appointment");
    portal.post("move", person, number, "2");
    portal.post("move", person, number, "3");
    portal.post("withdraw", person, number, "");

    List<Calendar> told = calendars(person, 4);

    assertThat(told).extracting(one -> value(one, Property.UID)).containsOnly(uid(told.get(0)));
    assertThat(told)
        .extracting(one -> Integer.valueOf(value(one, Property.SEQUENCE)))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(told.subList(0, 3)).extracting(BookingMailIT::starts).doesNotHaveDuplicates();
    assertThat(starts(told.get(3))).isEqualTo(starts(told.get(2)));
    assertThat(told)
        .extracting(one -> one.getMethod().getValue())
        .containsExactly("PUBLISH", "PUBLISH", "PUBLISH", "CANCEL");
    assertThat(told)
        .extracting(one -> value(one, Property.STATUS))
        .containsExactly("CONFIRMED", "CONFIRMED", "CONFIRMED", "CANCELLED");
    assertThat(mails(person).get(1).getSubject())
        .isEqualTo("Din bokning " + number + " har flyttats");
  }

  @Test
  void a_video_meeting_says_how_it_happens_before_and_after_it_is_moved() throws Throwable {
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "video");
    portal.post("move", person, number, "2");

    for (Calendar told : calendars(person, 2)) {
      assertThat(value(told, Property.LOCATION)).isEqualTo("Muualla");
      assertThat(value(told, Property.DESCRIPTION)).startsWith("Öppna videomötet");
    }
    for (MimeMessage mail : mails(person)) {
      assertThat(words(mail)).contains("Öppna videomötet").doesNotContain("/check-in");
    }
  }

  @Test
  void what_waits_for_approval_is_tentative_and_what_is_refused_leaves_the_calendar()
      throws Throwable {
    String person = DeliveryClient.somebody();
    String number = portal.post("open", person, "", "reservation");
    portal.post("refuse", person, number, "Salissa on huolto.");

    List<Calendar> told = calendars(person, 2);

    assertThat(told)
        .extracting(one -> value(one, Property.STATUS))
        .containsExactly("TENTATIVE", "CANCELLED");
    assertThat(told.get(1).getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(uid(told.get(1))).isEqualTo(uid(told.get(0)));
  }

  @Test
  void of_a_series_every_date_has_an_entry_of_its_own_and_all_leave_when_it_is_cancelled()
      throws Throwable {
    String person = DeliveryClient.somebody();
    String number = portal.post("series", person, "", "18");
    portal.post("withdraw", person, number, "");

    List<Calendar> told = calendars(person, 2);

    assertThat(told)
        .extracting(one -> one.getMethod().getValue())
        .containsExactly("PUBLISH", "CANCEL");
    assertThat(uids(told.get(0))).hasSize(2).doesNotHaveDuplicates();
    assertThat(uids(told.get(1))).isEqualTo(uids(told.get(0)));
  }

  private static List<String> uids(Calendar calendar) {
    return calendar.getComponents(Component.VEVENT).stream()
        .map(event -> event.getProperty(Property.UID).orElseThrow().getValue())
        .toList();
  }

  private static List<MimeMessage> mails(String person) {
    return TestMail.to(person + "@example.org");
  }

  private static List<Calendar> calendars(String person, int many) throws Throwable {
    Eventually.holds(() -> assertThat(mails(person)).hasSize(many));
    List<Calendar> told = new ArrayList<>();
    for (MimeMessage mail : mails(person)) {
      told.add(calendar(mail));
    }
    return told;
  }

  private static Calendar calendar(MimeMessage mail) throws Exception {
    BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(1);
    try (InputStream content = part.getInputStream()) {
      Calendar calendar = new CalendarBuilder().build(content);
      calendar.validate();
      assertThat(part.getContentType()).contains("method=" + calendar.getMethod().getValue());
      return calendar;
    }
  }

  /** The plain text, which stands first. */
  private static String words(Part part) throws Exception {
    return part.getContent() instanceof MimeMultipart parts
        ? words(parts.getBodyPart(0))
        : part.getContent().toString();
  }

  private static String uid(Calendar calendar) {
    return value(calendar, Property.UID);
  }

  private static String starts(Calendar calendar) {
    return value(calendar, Property.DTSTART);
  }

  private static String value(Calendar calendar, String property) {
    Component event = calendar.getComponent(Component.VEVENT).orElseThrow();
    return event.getProperty(property).orElseThrow().getValue();
  }
}
