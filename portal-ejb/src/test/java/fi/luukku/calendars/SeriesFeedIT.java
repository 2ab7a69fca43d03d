package fi.luukku.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CitizenCases;
import fi.luukku.facilities.DateMoving;
import fi.luukku.facilities.Reserved;
import fi.luukku.facilities.SeriesDates;
import fi.luukku.identity.Caller;
import fi.luukku.notifications.CalendarFiles;
import fi.luukku.reservations.Period;
import fi.luukku.shared.Language;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What calendars are told of a series: each date by itself. */
@ArquillianTest
class SeriesFeedIT {
  private static final String GYM = "koivumaki-gym";

  @Inject private OwnFeed own;
  @Inject private FeedReading reading;
  @Inject private CalendarFiles files;
  @Inject private CitizenCases cases;
  @Inject private SeriesDates dates;
  @Inject private DateMoving moving;
  @Inject private Reserved reserved;
  @Inject private AsCitizen asCitizen;

  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void each_date_is_an_entry_and_one_given_back_is_cancelled() {
    String secret = address();
    List<Period> times = threeDates(15);
    CaseNumber number = reserved.series(aino, GYM, times).number();

    Map<String, Map<String, String>> booked = feed(secret);
    assertThat(booked).hasSize(times.size());
    assertThat(booked.values())
        .allSatisfy(entry -> assertThat(entry).containsEntry("STATUS", "CONFIRMED"))
        .extracting(entry -> entry.get("DTSTART"))
        .doesNotHaveDuplicates();

    asCitizen.run(() -> dates.giveBack(aino, number, times.get(1).starts()));

    Map<String, Map<String, String>> left = feed(secret);
    assertThat(left.keySet()).isEqualTo(booked.keySet());
    assertThat(left.values())
        .extracting(entry -> entry.get("STATUS"))
        .containsExactlyInAnyOrder("CONFIRMED", "CANCELLED", "CONFIRMED");

    asCitizen.run(() -> cases.withdraw(aino, number, ""));

    assertThat(feed(secret).keySet()).isEqualTo(booked.keySet());
    assertThat(feed(secret).values())
        .allSatisfy(entry -> assertThat(entry).containsEntry("STATUS", "CANCELLED"));
  }

  @Test
  void a_date_that_was_moved_keeps_its_uid() {
    String secret = address();
    List<Period> times = threeDates(16);
    CaseNumber number = reserved.series(aino, GYM, times).number();
    Map<String, Map<String, String>> booked = feed(secret);
    Period later = Reserved.after(times.get(1));

    asCitizen.call(
        () ->
            moving.move(
                aino,
                number,
                times.get(1).starts(),
                later,
                asCitizen.call(() -> dates.of(aino, number)).get(1).price().cents(),
                UUID.randomUUID().toString()));

    Map<String, Map<String, String>> moved = feed(secret);
    assertThat(moved.keySet()).isEqualTo(booked.keySet());
    assertThat(moved.values())
        .allSatisfy(entry -> assertThat(entry).containsEntry("STATUS", "CONFIRMED"));
    assertThat(moved.values())
        .filteredOn(
            entry -> !entry.get("DTSTART").equals(booked.get(entry.get("UID")).get("DTSTART")))
        .hasSize(1);
  }

  @Test
  void the_file_to_download_has_the_dates_that_stand_with_the_same_uids() {
    String secret = address();
    List<Period> times = threeDates(17);
    CaseNumber number = reserved.series(aino, GYM, times).number();
    Set<String> uids = feed(secret).keySet();

    assertThat(uids(file(number))).containsExactlyInAnyOrderElementsOf(uids);

    asCitizen.run(() -> dates.giveBack(aino, number, times.get(0).starts()));
    assertThat(uids(file(number))).hasSize(2).isSubsetOf(uids);

    asCitizen.run(() -> cases.withdraw(aino, number, ""));
    assertThat(file(number)).contains("METHOD:CANCEL");
    assertThat(uids(file(number))).containsExactlyInAnyOrderElementsOf(uids);
  }

  private List<Period> threeDates(int weeks) {
    LocalDate day = reserved.dayIn(weeks, GYM);
    return List.of(
        Reserved.on(day, "16:00", "17:00"),
        Reserved.on(day.plusWeeks(1), "16:00", "17:00"),
        Reserved.on(day.plusWeeks(1), "19:00", "20:00"));
  }

  private String address() {
    asCitizen.run(() -> own.renew(aino, Language.FI));
    return asCitizen.call(() -> own.mine(aino)).orElseThrow().secret();
  }

  private Map<String, Map<String, String>> feed(String secret) {
    return FeedReader.entries(reading.read(secret), "VEVENT").stream()
        .collect(Collectors.toMap(entry -> entry.get("UID"), entry -> entry));
  }

  private String file(CaseNumber number) {
    return asCitizen.call(() -> files.of(aino, number, Language.FI)).content();
  }

  private static List<String> uids(String file) {
    return file.replace("\r\n ", "")
        .lines()
        .filter(line -> line.startsWith("UID:"))
        .map(line -> line.substring("UID:".length()).strip())
        .toList();
  }
}
