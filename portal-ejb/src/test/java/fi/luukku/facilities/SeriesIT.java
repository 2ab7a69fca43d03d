package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.HoldHasEnded;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.SeriesDatesTaken;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.reservations.TooManyOpen;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Series by citizens in the server, each test at a time of day or on a weekday of its own. */
@ArquillianTest
class SeriesIT {
  private static final String GYM = "koivumaki-gym";
  private static final int FEW_WEEKS = 6;
  private static final int MANY_WEEKS = 20;
  private static final NewCase.Contact CONTACT =
      new NewCase.Contact(Optional.of("aino@example.com"), Optional.empty(), Language.FI);

  @Inject private SeriesQueries queries;
  @Inject private FacilitySeries desk;
  @Inject private SeriesDates dates;
  @Inject private FacilityReserving reserving;
  @Inject private CitizenCases cases;
  @Inject private AsCitizen asCitizen;

  private final Caller aino = citizen();
  private final Caller veikko = citizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void every_week_becomes_one_case_with_all_its_dates() {
    SeriesWish wish = weekly(DayOfWeek.MONDAY, "17:00", "18:30");
    List<Period> free = free(wish);

    Receipt receipt = reserve(aino, free);

    assertThat(receipt.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(receipt.title().fi()).endsWith("(" + free.size() + " kertaa)");
    assertThat(receipt.time().orElseThrow().starts()).isEqualTo(free.get(0).starts());
    assertThat(asCitizen.call(() -> dates.of(aino, receipt.number())))
        .extracting(SeriesDate::time)
        .containsExactlyElementsOf(free);
    assertThat(queries.plan(veikko, GYM, GYM, wish)).noneMatch(PlannedDate::free);
    assertThatThrownBy(() -> asCitizen.call(() -> single(veikko, free.get(2))))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void confirmed_twice_it_is_one_case() {
    List<Period> free = free(weekly(DayOfWeek.MONDAY, "19:00", "20:00"));
    String series = hold(aino, free);

    Receipt first = confirm(aino, series);
    Receipt second = confirm(aino, series);

    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.repeated()).isTrue();
    assertThatThrownBy(() -> confirm(veikko, series)).isInstanceOf(HoldHasEnded.class);
  }

  @Test
  void where_one_date_is_taken_nothing_is_held_and_near_times_are_offered() {
    SeriesWish wish = weekly(DayOfWeek.TUESDAY, "17:00", "18:00");
    List<Period> free = free(wish);
    asCitizen.call(() -> single(veikko, free.get(1)));

    assertThatThrownBy(() -> hold(aino, free))
        .isInstanceOfSatisfying(
            SeriesDatesTaken.class,
            refusal -> assertThat(refusal.taken()).containsExactly(free.get(1)));

    List<PlannedDate> plan = queries.plan(aino, GYM, GYM, wish);
    PlannedDate taken =
        plan.stream()
            .filter(one -> one.wanted().equals(Optional.of(free.get(1))))
            .findFirst()
            .get();
    assertThat(taken.free()).isFalse();
    assertThat(taken.alternatives())
        .isNotEmpty()
        .allMatch(one -> one.length().equals(free.get(1).length()));
    assertThat(plan).filteredOn(PlannedDate::free).hasSize(free.size() - 1);
    assertThat(reserve(aino, replaced(free, 1, taken.alternatives().get(0))).repeated()).isFalse();
  }

  @Test
  void a_series_that_gives_way_ends_with_all_its_dates() {
    List<Period> free = free(weekly(DayOfWeek.FRIDAY, "19:00", "20:00"));
    String first = hold(aino, free);

    String second = hold(aino, free.subList(1, 4));

    assertThat(asCitizen.call(() -> desk.held(aino, first))).isEmpty();
    assertThat(asCitizen.call(() -> desk.held(aino, second)).orElseThrow().dates()).hasSize(3);
    assertThatThrownBy(() -> confirm(aino, first)).isInstanceOf(HoldHasEnded.class);
  }

  @Test
  void a_date_given_back_is_free_and_the_others_stay() {
    List<Period> free = free(weekly(DayOfWeek.WEDNESDAY, "17:00", "18:00"));
    CaseNumber number = reserve(aino, free).number();

    asCitizen.run(() -> dates.giveBack(aino, number, free.get(0).starts()));
    asCitizen.run(() -> dates.giveBack(aino, number, free.get(0).starts()));

    CaseView matter = asCitizen.call(() -> cases.one(aino, number));
    assertThat(matter.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(matter.time().orElseThrow().starts()).isEqualTo(free.get(1).starts());
    assertThat(matter.timeline())
        .filteredOn(entry -> entry.kind() == TimelineEntry.Kind.DATE_GIVEN_BACK)
        .hasSize(1);
    assertThat(asCitizen.call(() -> dates.of(aino, number))).hasSize(free.size() - 1);
    assertThat(asCitizen.call(() -> single(veikko, free.get(0)))).isNotBlank();
    assertThatThrownBy(() -> asCitizen.call(() -> single(veikko, free.get(1))))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void giving_back_the_last_date_cancels_the_case() {
    List<Period> free = free(weekly(DayOfWeek.WEDNESDAY, "19:00", "20:00")).subList(0, 1);
    CaseNumber number = reserve(aino, free).number();

    asCitizen.run(() -> dates.giveBack(aino, number, free.get(0).starts()));

    assertThat(asCitizen.call(() -> cases.one(aino, number)).status())
        .isEqualTo(CaseStatus.CANCELLED);
    assertThat(asCitizen.call(() -> single(veikko, free.get(0)))).isNotBlank();
  }

  @Test
  void cancelling_the_case_frees_all_dates() {
    SeriesWish wish = weekly(DayOfWeek.THURSDAY, "18:00", "20:00");
    List<Period> free = free(wish);
    CaseNumber number = reserve(aino, free).number();

    asCitizen.run(() -> cases.withdraw(aino, number, ""));

    assertThat(free(wish)).isEqualTo(free);
  }

  @Test
  void nobody_else_sees_or_gives_back_my_dates() {
    List<Period> free = free(weekly(DayOfWeek.FRIDAY, "17:00", "18:00"));
    CaseNumber number = reserve(aino, free).number();

    assertThatThrownBy(() -> asCitizen.call(() -> dates.of(veikko, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> asCitizen.run(() -> dates.giveBack(veikko, number, free.get(0).starts())))
        .isInstanceOf(NotFound.class);
    assertThat(asCitizen.call(() -> dates.of(aino, number))).hasSize(free.size());
  }

  @Test
  void nobody_has_more_dates_than_his_share() {
    List<Period> early = free(weekly(DayOfWeek.SATURDAY, "09:00", "10:00", MANY_WEEKS));
    List<Period> late = free(weekly(DayOfWeek.SATURDAY, "11:00", "12:00", MANY_WEEKS));
    List<Period> last = free(weekly(DayOfWeek.SATURDAY, "13:00", "14:00", MANY_WEEKS));
    assertThat(early.size() + late.size() + last.size()).isGreaterThan(52);
    reserve(aino, early);
    reserve(aino, late);

    assertThatThrownBy(() -> hold(aino, last)).isInstanceOf(TooManyOpen.class);
  }

  @Test
  void a_series_is_limited_and_not_given_everywhere() {
    List<Period> free = free(weekly(DayOfWeek.SUNDAY, "10:00", "11:00", MANY_WEEKS));
    SeriesWish trailer = weekly(DayOfWeek.SUNDAY, "10:00", "11:00", MANY_WEEKS);

    assertThatThrownBy(() -> hold(aino, List.of())).isInstanceOf(NoDateChosen.class);
    assertThatThrownBy(() -> queries.plan(aino, "trailer", "trailer", trailer))
        .isInstanceOf(NoSeriesHere.class);
    assertThatThrownBy(
            () ->
                asCitizen.call(
                    () ->
                        desk.hold(
                            aino,
                            "library-group-room",
                            "library-group-room",
                            UserGroup.RESIDENT,
                            free)))
        .isInstanceOf(TooManyDates.class);
  }

  private List<Period> free(SeriesWish wish) {
    return queries.plan(aino, GYM, GYM, wish).stream()
        .filter(PlannedDate::free)
        .map(date -> date.wanted().orElseThrow())
        .toList();
  }

  private Receipt reserve(Caller caller, List<Period> periods) {
    return confirm(caller, hold(caller, periods));
  }

  private String hold(Caller caller, List<Period> periods) {
    return asCitizen.call(() -> desk.hold(caller, GYM, GYM, UserGroup.RESIDENT, periods));
  }

  private Receipt confirm(Caller caller, String series) {
    return asCitizen.call(() -> desk.confirm(caller, series, EventDetails.of(12), CONTACT));
  }

  private String single(Caller caller, Period period) {
    return reserving.hold(caller, GYM, GYM, UserGroup.RESIDENT, period);
  }

  private static List<Period> replaced(List<Period> all, int index, Period other) {
    List<Period> changed = new java.util.ArrayList<>(all);
    changed.set(index, other);
    return changed;
  }

  private static SeriesWish weekly(DayOfWeek day, String starts, String ends) {
    return weekly(day, starts, ends, FEW_WEEKS);
  }

  /** From the second such day on: few weeks, so that later ones stay free for other tests. */
  private static SeriesWish weekly(DayOfWeek day, String starts, String ends, int weeks) {
    LocalDate first =
        LocalDate.now(java.time.Clock.system(TimeSource.LOCAL))
            .plusDays(7)
            .with(TemporalAdjusters.nextOrSame(day));
    return new SeriesWish(first, starts, ends, 1, first.plusWeeks(weeks));
  }

  private static Caller citizen() {
    return Caller.citizen(
        UUID.randomUUID().toString(), "Aino Esimerkki", AssuranceLevel.SUBSTANTIAL);
  }
}
