package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.TextMissing;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Period;
import fi.luukku.shared.NotFound;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Staff who take one date of somebody's series back. */
@ArquillianTest
class StaffSeriesIT {
  private static final String GYM = "koivumaki-gym";
  private static final String WHY = "Golvet slipas.";

  @Inject private StaffSeries staff;
  @Inject private SeriesDates dates;
  @Inject private CitizenCases cases;
  @Inject private Reserved reserved;
  @Inject private AsStaff asStaff;
  @Inject private AsCitizen asCitizen;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller teemu = CaseFixture.handlerOf("facilities");
  private final Caller anna = CaseFixture.handlerOf("grants");
  private final Caller aino = CaseFixture.someCitizen();
  private final Caller veikko = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void the_date_is_free_the_others_stand_at_their_price_and_the_citizen_reads_why()
      throws SQLException {
    List<Period> times = twoDates(4);
    CaseNumber number = reserved.series(aino, GYM, times).number();
    PriceSum before = sum(number);

    giveBack(number, times.get(0), WHY);
    giveBack(number, times.get(0), WHY);

    CaseView matter = asCitizen.call(() -> cases.one(aino, number));
    assertThat(matter.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(matter.time().orElseThrow().starts()).isEqualTo(times.get(1).starts());
    assertThat(matter.timeline())
        .extracting(TimelineEntry::kind)
        .endsWith(TimelineEntry.Kind.DATE_GIVEN_BACK, TimelineEntry.Kind.MESSAGE)
        .containsOnlyOnce(TimelineEntry.Kind.DATE_GIVEN_BACK);
    assertThat(matter.timeline().get(matter.timeline().size() - 1).text()).contains(WHY);
    assertThat(before.uses()).isEqualTo(2);
    assertThat(sum(number)).isEqualTo(new PriceSum(1, before.cents() / 2, before.vatCents() / 2));
    assertThat(audited(number)).isEqualTo(1);
    assertThat(reserved.by(veikko, GYM, GYM, times.get(0)).repeated()).isFalse();
  }

  @Test
  void the_last_date_cancels_the_reservation() {
    List<Period> times = twoDates(5);
    CaseNumber number = reserved.series(aino, GYM, times).number();

    giveBack(number, times.get(1), WHY);
    giveBack(number, times.get(0), WHY);

    assertThat(asCitizen.call(() -> cases.one(aino, number)).status())
        .isEqualTo(CaseStatus.CANCELLED);
  }

  @Test
  void only_staff_of_its_queue_see_the_dates_and_nobody_takes_one_without_a_reason() {
    List<Period> times = twoDates(6);
    CaseNumber number = reserved.series(aino, GYM, times).number();

    assertThatThrownBy(() -> asStaff.call(() -> staff.of(anna, number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> asStaff.run(() -> staff.giveBack(anna, number, times.get(0).starts(), WHY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> giveBack(number, times.get(0), " ")).isInstanceOf(TextMissing.class);
    assertThat(asStaff.call(() -> staff.of(teemu, number)))
        .extracting(SeriesDate::time)
        .containsExactlyElementsOf(times);
    assertThat(asCitizen.call(() -> dates.of(aino, number)))
        .isEqualTo(asStaff.call(() -> staff.of(teemu, number)));
  }

  private List<Period> twoDates(int weeks) {
    LocalDate day = reserved.dayIn(weeks, GYM);
    return List.of(
        Reserved.on(day, "16:00", "17:00"), Reserved.on(day.plusWeeks(1), "16:00", "17:00"));
  }

  private void giveBack(CaseNumber number, Period date, String why) {
    asStaff.run(() -> staff.giveBack(teemu, number, date.starts(), why));
  }

  private PriceSum sum(CaseNumber number) {
    return PriceSum.of(
        asStaff.call(() -> staff.of(teemu, number)).stream().map(SeriesDate::price).toList());
  }

  private int audited(CaseNumber number) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM audit_event WHERE act = 'case-date-given-back'"
                    + " AND object = ? AND actor = ?")) {
      statement.setString(1, "case:" + number);
      statement.setString(2, teemu.actor());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
