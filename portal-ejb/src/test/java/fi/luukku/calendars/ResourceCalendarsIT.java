package fi.luukku.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.OfferedResource;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Calendars of the demo's halls and desks, for the staff who answer for them. */
@ArquillianTest
class ResourceCalendarsIT {
  private static final String HALL = "sports-hall-a";
  private static final String HALF = "sports-hall-a-window-half";
  private static final Instant NIGHT =
      Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS);

  @Inject private ResourceCalendars calendars;
  @Inject private FeedReading reading;
  @Inject private TakenTime taken;
  @Inject private AsStaff asStaff;

  private final Caller teemu = CaseFixture.handlerOf("facilities");
  private final Caller anna = CaseFixture.handlerOf("grants");

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void the_whole_shows_what_is_booked_of_its_parts_by_case_numbers_alone() {
    Caller aino = CaseFixture.someCitizen();
    CaseNumber number = taken.bookedBy(aino, HALF, NIGHT);
    Feed feed = reading.read(address(HALL, FeedKind.RESOURCE));

    Map<String, String> entry =
        FeedReader.entries(feed, "VEVENT").stream()
            .filter(one -> one.get("SUMMARY").contains(number.value()))
            .findFirst()
            .orElseThrow();
    assertThat(entry).containsEntry("SUMMARY", "Varattu\\, " + number);
    assertThat(entry.get("URL")).endsWith("/staff/case?number=" + number);
    assertThat(feed.text()).doesNotContain("Aino", "Esimerkki", aino.id());
    assertThat(FeedReader.entries(reading.read(address(HALF, FeedKind.RESOURCE)), "VEVENT"))
        .anyMatch(one -> one.get("SUMMARY").contains(number.value()));
  }

  @Test
  void free_and_busy_says_when_and_nothing_else() {
    Instant starts = NIGHT.plus(2, ChronoUnit.HOURS);
    CaseNumber number = taken.bookedBy(CaseFixture.someCitizen(), HALF, starts);
    Feed feed = reading.read(address(HALL, FeedKind.BUSY));

    List<Map<String, String>> told = FeedReader.entries(feed, "VFREEBUSY");
    assertThat(told).hasSize(1);
    assertThat(told.get(0).get("FREEBUSY")).contains(starts.toString().replaceAll("[-:]", ""));
    assertThat(told.get(0).keySet())
        .containsExactlyInAnyOrder("UID", "DTSTAMP", "DTSTART", "DTEND", "FREEBUSY");
    assertThat(feed.text()).doesNotContain(number.value(), "VEVENT");
  }

  @Test
  void each_unit_has_its_own_and_no_others() {
    List<String> halls = keys(teemu);
    assertThat(halls).contains(HALL, HALF, "ice-rink").doesNotHaveDuplicates();
    assertThat(keys(anna)).isEmpty();
    assertThat(keys(CaseFixture.handlerOf("building"))).isNotEmpty().doesNotContain(HALL);
    assertThat(keys(CaseFixture.manager())).containsAll(halls);

    assertThatThrownBy(() -> renew(anna, HALL, FeedKind.BUSY)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.call(() -> calendars.address(anna, HALL, FeedKind.BUSY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> calendars.end(anna, HALL, FeedKind.BUSY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> renew(teemu, "no-such-hall", FeedKind.BUSY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_address_of_one_calendar_opens_no_other_and_ends() {
    String bookings = address("ice-rink", FeedKind.RESOURCE);
    String busy = address("ice-rink", FeedKind.BUSY);
    assertThat(bookings).isNotEqualTo(busy);
    assertThat(reading.read(busy).text()).doesNotContain("VEVENT");

    asStaff.run(() -> calendars.end(teemu, "ice-rink", FeedKind.RESOURCE));

    assertThatThrownBy(() -> reading.read(bookings)).isInstanceOf(NotFound.class);
    assertThat(reading.read(busy).text()).contains("VFREEBUSY");
  }

  private List<String> keys(Caller caller) {
    return asStaff.call(() -> calendars.served(caller)).stream().map(OfferedResource::key).toList();
  }

  private String address(String resource, FeedKind kind) {
    renew(teemu, resource, kind);
    return asStaff.call(() -> calendars.address(teemu, resource, kind)).orElseThrow().secret();
  }

  private void renew(Caller caller, String resource, FeedKind kind) {
    asStaff.run(() -> calendars.renew(caller, resource, kind, Language.FI));
  }
}
