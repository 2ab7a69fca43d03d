package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.facilities.SeriesMoving.Chosen;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** All dates of a series that are left go to another time. */
@ArquillianTest
class SeriesMovingIT {
  private static final String GYM = "koivumaki-gym";
  private static final int HOUR_CENTS = 500;

  @Inject private SeriesMoving moving;
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
  void all_dates_move_with_one_act_that_is_told_once_and_their_old_times_are_free() {
    List<Period> times = twoDates(8);
    CaseNumber number = reserved.series(aino, GYM, times).number();
    List<PlannedMove> plan = plan(number, times, "16:30");
    assertThat(plan).extracting(PlannedMove::from).containsExactlyElementsOf(times);
    assertThat(plan).allMatch(one -> one.to().free());
    List<Chosen> chosen = plan.stream().map(SeriesMovingIT::wanted).toList();

    asCitizen.call(() -> moving.move(aino, number, chosen, form));
    assertThat(asCitizen.call(() -> moving.move(aino, number, chosen, form)).repeated()).isTrue();

    assertThat(of(number)).containsExactlyElementsOf(chosen.stream().map(Chosen::to).toList());
    CaseView matter = asCitizen.call(() -> cases.one(aino, number));
    assertThat(matter.time().orElseThrow().starts()).isEqualTo(chosen.get(0).to().starts());
    assertThat(matter.timeline())
        .filteredOn(entry -> entry.kind() == TimelineEntry.Kind.DATE_MOVED)
        .singleElement()
        .satisfies(entry -> assertThat(CaseDates.Move.of(entry)).hasSize(2));
    assertThatThrownBy(() -> asCitizen.call(() -> moving.move(aino, number, chosen, "other form")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_somebody_has_is_shown_with_near_times_and_chosen_all_the_same_moves_nothing() {
    List<Period> times = twoDates(9);
    CaseNumber number = reserved.series(aino, GYM, times).number();
    reserved.by(veikko, GYM, GYM, Reserved.after(times.get(1)));

    List<PlannedMove> plan = plan(number, times, "17:00");

    assertThat(plan.get(0).to().free()).isTrue();
    assertThat(plan.get(1).to().free()).isFalse();
    assertThat(plan.get(1).to().alternatives()).isNotEmpty();
    List<Chosen> all = plan.stream().map(SeriesMovingIT::wanted).toList();
    assertThatThrownBy(() -> asCitizen.call(() -> moving.move(aino, number, all, form)))
        .isInstanceOf(SlotAlreadyTaken.class);
    assertThat(of(number)).containsExactlyElementsOf(times);

    Period near = plan.get(1).to().alternatives().get(0);
    List<Chosen> possible =
        List.of(all.get(0), new Chosen(times.get(1).starts(), near, HOUR_CENTS));
    asCitizen.call(() -> moving.move(aino, number, possible, form));
    assertThat(of(number)).containsExactlyInAnyOrder(all.get(0).to(), near);
  }

  @Test
  void nobody_else_plans_or_moves_it() {
    List<Period> times = twoDates(10);
    CaseNumber number = reserved.series(aino, GYM, times).number();

    assertThatThrownBy(() -> asCitizen.call(() -> moving.one(veikko, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.call(() -> moving.move(veikko, number, List.of(), form)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asCitizen.call(() -> moving.move(aino, number, List.of(), form)))
        .isInstanceOf(NoDateChosen.class);
    assertThat(asCitizen.call(() -> moving.one(aino, number)).dates())
        .containsExactlyElementsOf(times);
  }

  private List<PlannedMove> plan(CaseNumber number, List<Period> times, String starts) {
    DayOfWeek same = LocalDate.ofInstant(times.get(0).starts(), TimeSource.LOCAL).getDayOfWeek();
    return asCitizen.call(() -> moving.plan(aino, number, new SeriesShift(same, starts)));
  }

  private static Chosen wanted(PlannedMove one) {
    return new Chosen(one.from().starts(), one.to().wanted().orElseThrow(), HOUR_CENTS);
  }

  private List<Period> twoDates(int weeks) {
    LocalDate day = reserved.dayIn(weeks, GYM);
    return List.of(
        Reserved.on(day, "16:00", "17:00"), Reserved.on(day.plusWeeks(1), "16:00", "17:00"));
  }

  private List<Period> of(CaseNumber number) {
    return asCitizen.call(() -> dates.of(aino, number)).stream().map(SeriesDate::time).toList();
  }
}
