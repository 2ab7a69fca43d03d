package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** One date of a series gets another time. */
@ArquillianTest
class DateMovingIT {
  private static final String GYM = "koivumaki-gym";

  @Inject private DateMoving moving;
  @Inject private SeriesDates dates;
  @Inject private CitizenCases cases;
  @Inject private Reserved reserved;
  @Inject private AsCitizen asCitizen;

  private final String form = UUID.randomUUID().toString();
  private final Caller aino = CaseFixture.someCitizen();
  private final Caller veikko = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void the_date_moves_the_others_stay_and_its_old_time_is_free() {
    List<Period> times = twoDates(8);
    CaseNumber number = reserved.series(aino, GYM, times).number();
    List<SeriesDate> before = of(number);
    Period later = Reserved.after(times.get(0));

    Receipt first = move(number, times.get(0), later);
    Receipt again = move(number, times.get(0), later);

    assertThat(first.repeated()).isFalse();
    assertThat(again.repeated()).isTrue();
    assertThat(of(number)).extracting(SeriesDate::time).containsExactly(later, times.get(1));
    assertThat(of(number).get(1)).isEqualTo(before.get(1));
    CaseView matter = asCitizen.call(() -> cases.one(aino, number));
    assertThat(matter.time().orElseThrow().starts()).isEqualTo(later.starts());
    assertThat(matter.timeline())
        .filteredOn(entry -> entry.kind() == TimelineEntry.Kind.DATE_MOVED)
        .singleElement()
        .satisfies(
            entry ->
                assertThat(CaseDates.Move.of(entry))
                    .containsExactly(new CaseDates.Move(date(times.get(0)), date(later))));
    assertThat(reserved.by(veikko, GYM, GYM, times.get(0)).repeated()).isFalse();
    asCitizen.run(() -> dates.giveBack(aino, number, later.starts()));
    assertThat(of(number)).extracting(SeriesDate::time).containsExactly(times.get(1));
  }

  @Test
  void where_somebody_is_the_date_stays_and_near_times_are_told() {
    List<Period> times = twoDates(9);
    CaseNumber number = reserved.series(aino, GYM, times).number();
    Period later = Reserved.after(times.get(0));
    reserved.by(veikko, GYM, GYM, later);

    assertThatThrownBy(() -> move(number, times.get(0), later))
        .isInstanceOfSatisfying(
            SlotAlreadyTaken.class, refusal -> assertThat(refusal.nearest()).isNotEmpty());
    assertThat(of(number)).extracting(SeriesDate::time).containsExactlyElementsOf(times);
  }

  @Test
  void another_persons_date_or_another_price_moves_nothing() {
    List<Period> times = twoDates(10);
    CaseNumber number = reserved.series(aino, GYM, times).number();
    Period later = Reserved.after(times.get(0));

    assertThatThrownBy(
            () -> asCitizen.call(() -> moving.one(veikko, number, times.get(0).starts())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.call(() -> moving.one(aino, number, later.starts())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () -> moving.move(aino, number, times.get(0).starts(), later, 1, form)))
        .isInstanceOf(PriceHasChanged.class);
    assertThat(of(number)).extracting(SeriesDate::time).containsExactlyElementsOf(times);
  }

  @Test
  void its_own_time_is_in_nobodys_way() {
    List<Period> times = twoDates(11);
    CaseNumber number = reserved.series(aino, GYM, times).number();
    LocalDate day = LocalDate.ofInstant(times.get(0).starts(), fi.luukku.shared.TimeSource.LOCAL);

    FreeDay free =
        asCitizen.call(() -> moving.days(aino, number, times.get(0).starts(), day, day)).get(0);

    assertThat(free.free()).anyMatch(period -> period.contains(times.get(0)));
  }

  private List<Period> twoDates(int weeks) {
    LocalDate day = reserved.dayIn(weeks, GYM);
    return List.of(
        Reserved.on(day, "16:00", "17:00"), Reserved.on(day.plusWeeks(1), "16:00", "17:00"));
  }

  private List<SeriesDate> of(CaseNumber number) {
    return asCitizen.call(() -> dates.of(aino, number));
  }

  private Receipt move(CaseNumber number, Period from, Period to) {
    long cents = of(number).get(0).price().cents();
    return asCitizen.call(() -> moving.move(aino, number, from.starts(), to, cents, form));
  }

  private static CaseDates.Date date(Period time) {
    return new CaseDates.Date(time.starts(), time.ends());
  }
}
