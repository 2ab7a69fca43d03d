package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The use of the demo's football pitch, open from 8 to 22 on weekdays. */
@ArquillianTest
class UseQueriesIT {
  private static final String PITCH = "football-pitch";

  @Inject private UseQueries queries;
  @Inject private Reserved reserved;
  @Inject private AsStaff asStaff;

  private final Caller teemu = CaseFixture.handlerOf("facilities");

  private LocalDate day;

  @BeforeEach
  void chooseDay() {
    day = reserved.dayIn(3, PITCH);
  }

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void tells_the_share_of_each_hour_and_of_all() {
    reserved.by(
        CaseFixture.someCitizen(), PITCH, PITCH + "-north", Reserved.on(day, "18:00", "19:30"));

    FacilityUse north = use(PITCH + "-north");
    FacilityUse whole = use(PITCH);

    assertThat(hour(north, 18).percent()).isEqualTo(100);
    assertThat(hour(north, 19).percent()).isEqualTo(50);
    assertThat(hour(north, 20).percent()).isZero();
    assertThat(hour(north, 7).open()).isZero();
    assertThat(north.open()).isEqualTo(14 * 60);
    assertThat(north.percent()).isEqualTo(11);
    assertThat(hour(whole, 18).percent()).isEqualTo(50);
    assertThat(whole.open()).isEqualTo(28 * 60);
    assertThat(use(PITCH + "-south").reserved()).isZero();
  }

  @Test
  void only_of_the_own_units_facilities_and_of_at_most_a_year() {
    Caller anna = CaseFixture.handlerOf("grants");

    assertThatThrownBy(() -> asStaff.call(() -> queries.of(anna, PITCH, day, day)))
        .isInstanceOf(NotFound.class);
    assertThat(asStaff.call(() -> queries.places(anna))).isEmpty();
    assertThatThrownBy(() -> asStaff.call(() -> queries.of(teemu, PITCH, day, day.minusDays(1))))
        .isInstanceOf(UseTooLong.class);
    assertThatThrownBy(() -> asStaff.call(() -> queries.of(teemu, PITCH, day, day.plusDays(366))))
        .isInstanceOf(UseTooLong.class);
  }

  private FacilityUse use(String part) {
    return asStaff.call(() -> queries.of(teemu, part, day, day));
  }

  private FacilityUse.Hour hour(FacilityUse use, int hour) {
    return use.hours().stream()
        .filter(one -> one.day() == day.getDayOfWeek() && one.hour() == hour)
        .findFirst()
        .orElseThrow();
  }
}
