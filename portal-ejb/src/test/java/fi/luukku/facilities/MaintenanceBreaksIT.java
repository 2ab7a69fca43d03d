package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.BookedCase;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.facilities.BreakClearing.Choice;
import fi.luukku.facilities.BreakClearing.Outcome;
import fi.luukku.facilities.BreakClearing.Result;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.reservations.TimeHasPassed;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Breaks of the demo's halls, each test on a day of its own. */
@ArquillianTest
class MaintenanceBreaksIT {
  private static final String HALL = "sports-hall-a";
  private static final String GYM = "koivumaki-gym";
  private static final String DOOR_HALF = "sports-hall-a-door-half";
  private static final String WINDOW_HALF = "sports-hall-a-window-half";
  private static final LocalizedText WHY =
      new LocalizedText("Lattia hiotaan", "Golvet slipas", "The floor is sanded");

  @Inject private MaintenanceBreaks breaks;
  @Inject private BreakClearing clearing;
  @Inject private CitizenCases cases;
  @Inject private FacilitySeries series;
  @Inject private FacilityMoving moving;
  @Inject private Reserved reserved;
  @Inject private AsStaff asStaff;
  @Inject private AsCitizen asCitizen;

  private final Caller teemu = CaseFixture.handlerOf("facilities");
  private final Caller aino = CaseFixture.someCitizen();
  private final Caller veikko = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void a_preview_tells_what_is_in_the_way_and_closes_nothing() {
    LocalDate day = reserved.dayIn(4, GYM);
    Period time = Reserved.on(day, "17:00", "18:00");
    CaseNumber number = reserve(aino, GYM, GYM, time);

    List<InTheWay> there = asStaff.call(() -> breaks.preview(teemu, wanted(GYM, day)));

    assertThat(there)
        .singleElement()
        .satisfies(one -> assertThat(one.used()).isEqualTo(time))
        .satisfies(one -> assertThat(one.matter().map(BookedCase::number)).contains(number));
    assertThat(reserve(veikko, GYM, GYM, Reserved.on(day, "19:00", "20:00"))).isNotNull();
  }

  @Test
  void a_break_blocks_until_it_is_ended() {
    LocalDate day = reserved.dayIn(5, GYM);
    Period time = Reserved.on(day, "17:00", "18:00");
    String id = make(GYM, day);

    assertThatThrownBy(() -> reserve(aino, GYM, GYM, time)).isInstanceOf(SlotAlreadyTaken.class);
    assertThat(asStaff.call(() -> breaks.current(teemu)))
        .extracting(MaintenanceBreak::id)
        .contains(id);

    asStaff.run(() -> breaks.end(teemu, id));

    assertThat(reserve(aino, GYM, GYM, time)).isNotNull();
    assertThat(asStaff.call(() -> breaks.current(teemu)))
        .extracting(MaintenanceBreak::id)
        .doesNotContain(id);
  }

  @Test
  void what_is_cancelled_tells_why_in_the_language_of_who_reserved() {
    LocalDate day = reserved.dayIn(6, GYM);
    Period time = Reserved.on(day, "17:00", "18:00");
    CaseNumber number = reserve(aino, GYM, GYM, time);
    String id = make(GYM, day);

    assertThat(clear(id, cancel(number, time))).containsExactly(Result.CANCELLED);

    CaseView matter = matter(number);
    assertThat(matter.status()).isEqualTo(CaseStatus.CANCELLED);
    assertThat(matter.timeline())
        .filteredOn(entry -> entry.kind() == TimelineEntry.Kind.CANCELLED)
        .singleElement()
        .satisfies(entry -> assertThat(entry.text()).contains("Golvet slipas\n\nAnteeksi."));
    assertThat(asStaff.call(() -> breaks.inTheWay(teemu, id))).isEmpty();
  }

  @Test
  void what_is_moved_is_at_the_nearest_place_at_the_same_time_for_the_price_agreed() {
    LocalDate day = reserved.dayIn(7, HALL);
    Period time = Reserved.on(day, "17:00", "18:00");
    CaseNumber number = reserve(aino, HALL, DOOR_HALF, time);
    String id = make(DOOR_HALF, day);
    InTheWay there = asStaff.call(() -> breaks.inTheWay(teemu, id)).get(0);
    assertThat(there.alternative().map(place -> place.part().key())).contains(WINDOW_HALF);

    assertThat(clear(id, move(number, time, WINDOW_HALF))).containsExactly(Result.MOVED);

    CaseView matter = matter(number);
    assertThat(matter.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(matter.title().fi()).contains("ikkunapuoli");
    assertThat(matter.time().orElseThrow().starts()).isEqualTo(time.starts());
    assertThat(matter.timeline())
        .extracting(TimelineEntry::kind)
        .endsWith(TimelineEntry.Kind.MOVED, TimelineEntry.Kind.MESSAGE);
    assertThat(asCitizen.call(() -> moving.one(aino, number)).price().cents()).isEqualTo(500);
    assertThatThrownBy(() -> reserve(veikko, HALL, WINDOW_HALF, time))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void another_facility_does_where_the_own_one_has_no_room() {
    LocalDate day = reserved.dayIn(8, GYM, HALL);
    Period time = Reserved.on(day, "17:00", "18:00");
    CaseNumber number = reserve(aino, GYM, GYM, time);
    String id = make(GYM, day);
    Place place = asStaff.call(() -> breaks.inTheWay(teemu, id)).get(0).alternative().orElseThrow();
    assertThat(place.facility().kind().key()).isEqualTo("hall");
    assertThat(place.facility().key()).isNotEqualTo(GYM);

    assertThat(clear(id, move(number, time, place.part().key()))).containsExactly(Result.MOVED);

    ReservationToMove moved = asCitizen.call(() -> moving.one(aino, number));
    assertThat(moved.facility().key()).isEqualTo(place.facility().key());
    assertThat(moved.price().cents()).isEqualTo(500);
    asCitizen.run(() -> cases.withdraw(aino, number, ""));
    assertThat(reserve(veikko, place.facility().key(), place.part().key(), time)).isNotNull();
  }

  @Test
  void who_is_late_for_a_place_stays_and_is_told() {
    LocalDate day = reserved.dayIn(9, HALL);
    Period time = Reserved.on(day, "17:00", "18:00");
    CaseNumber number = reserve(aino, HALL, DOOR_HALF, time);
    String id = make(DOOR_HALF, day);
    reserve(veikko, HALL, WINDOW_HALF, time);

    assertThat(clear(id, move(number, time, WINDOW_HALF))).containsExactly(Result.TAKEN);

    assertThat(asStaff.call(() -> breaks.inTheWay(teemu, id))).hasSize(1);
    assertThat(clear(id, cancel(number, time), cancel(number, time)))
        .containsExactly(Result.CANCELLED, Result.ENDED);
  }

  @Test
  void of_a_series_the_date_alone_is_cancelled() {
    LocalDate day = reserved.dayIn(10, GYM);
    List<Period> dates =
        List.of(
            Reserved.on(day, "16:00", "17:00"), Reserved.on(day.plusWeeks(1), "16:00", "17:00"));
    String held = asCitizen.call(() -> series.hold(aino, GYM, GYM, UserGroup.RESIDENT, dates));
    CaseNumber number =
        asCitizen
            .call(
                () ->
                    series.confirm(aino, held, EventDetails.of(4), CaseFixture.pothole().contact()))
            .number();
    String id = make(GYM, day);
    assertThat(asStaff.call(() -> breaks.inTheWay(teemu, id)))
        .singleElement()
        .satisfies(one -> assertThat(one.inSeries()).isTrue())
        .satisfies(one -> assertThat(one.alternative()).isEmpty());

    assertThat(clear(id, cancel(number, dates.get(0)))).containsExactly(Result.CANCELLED);

    CaseView matter = matter(number);
    assertThat(matter.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(matter.time().orElseThrow().starts()).isEqualTo(dates.get(1).starts());
    assertThat(asStaff.call(() -> breaks.inTheWay(teemu, id))).isEmpty();
  }

  @Test
  void a_break_sent_twice_is_one_and_only_of_the_own_unit() {
    LocalDate day = reserved.dayIn(12, GYM);
    String key = UUID.randomUUID().toString();
    Caller anna = CaseFixture.handlerOf("grants");

    String id = asStaff.call(() -> breaks.make(teemu, key, wanted(GYM, day)));

    assertThat(asStaff.call(() -> breaks.make(teemu, key, wanted(GYM, day)))).isEqualTo(id);
    assertThatThrownBy(() -> asStaff.call(() -> breaks.one(anna, id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.run(() -> breaks.end(anna, id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asStaff.call(() -> breaks.preview(anna, wanted(GYM, day))))
        .isInstanceOf(NotFound.class);
    assertThat(asStaff.call(() -> breaks.places(anna))).isEmpty();
  }

  @Test
  void a_break_has_reasons_and_a_time_to_come() {
    LocalDate day = reserved.dayIn(13, GYM);
    LocalizedText half = new LocalizedText("Lattia hiotaan", "", "The floor is sanded");

    assertThatThrownBy(
            () -> asStaff.call(() -> breaks.preview(teemu, new NewBreak(GYM, whole(day), half))))
        .isInstanceOf(BreakReasonMissing.class);
    assertThatThrownBy(
            () -> asStaff.call(() -> breaks.preview(teemu, wanted(GYM, day.minusYears(1)))))
        .isInstanceOf(TimeHasPassed.class);
    Period ages = new Period(whole(day).starts(), whole(day.plusDays(500)).ends());
    assertThatThrownBy(
            () -> asStaff.call(() -> breaks.preview(teemu, new NewBreak(GYM, ages, WHY))))
        .isInstanceOf(BreakTooLong.class);
  }

  private String make(String part, LocalDate day) {
    String key = UUID.randomUUID().toString();
    return asStaff.call(() -> breaks.make(teemu, key, wanted(part, day)));
  }

  private static NewBreak wanted(String part, LocalDate day) {
    return new NewBreak(part, whole(day), WHY);
  }

  private static Period whole(LocalDate day) {
    return Reserved.on(day, "08:00", "22:00");
  }

  private List<Result> clear(String id, Choice... choices) {
    return asStaff.call(() -> clearing.clear(teemu, id, List.of(choices), "Anteeksi.")).stream()
        .map(Outcome::result)
        .toList();
  }

  private static Choice cancel(CaseNumber number, Period time) {
    return new Choice(number, time.starts(), Optional.empty());
  }

  private static Choice move(CaseNumber number, Period time, String target) {
    Instant starts = time.starts();
    return new Choice(number, starts, Optional.of(target));
  }

  private CaseNumber reserve(Caller caller, String facility, String part, Period time) {
    return reserved.by(caller, facility, part, time).number();
  }

  private CaseView matter(CaseNumber number) {
    return asCitizen.call(() -> cases.one(aino, number));
  }
}
