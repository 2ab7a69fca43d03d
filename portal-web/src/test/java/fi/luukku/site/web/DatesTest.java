package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final Instant NINE = Instant.parse("2026-12-24T07:00:00Z");
  private static final Instant HALF_PAST_TEN = Instant.parse("2026-12-24T08:30:00Z");

  @Test
  void says_a_moment_in_local_time_and_in_each_language() {
    assertThat(plain(new Dates(Language.FI).moment(NINE))).isEqualTo("to 24.12.2026 klo 9.00");
    assertThat(plain(new Dates(Language.SV).moment(NINE))).isEqualTo("to 24.12.2026 kl. 9.00");
    assertThat(plain(new Dates(Language.EN).moment(NINE)))
        .isEqualTo("Thu 24 December 2026 at 9:00");
  }

  @Test
  void says_the_day_of_a_period_once_where_it_is_one_day() {
    Dates dates = new Dates(Language.FI);
    assertThat(plain(dates.period(NINE, HALF_PAST_TEN))).isEqualTo("to 24.12.2026 klo 9.00–10.30");
    assertThat(plain(dates.period(NINE, NINE.plusSeconds(86_400))))
        .isEqualTo("to 24.12.2026 klo 9.00 – pe 25.12.2026 klo 9.00");
  }

  @Test
  void shows_the_twofold_hour_of_autumn_as_the_clocks_show_it() {
    Dates dates = new Dates(Language.FI);
    assertThat(dates.time(Instant.parse("2027-10-31T00:30:00Z"))).isEqualTo("3.30");
    assertThat(dates.time(Instant.parse("2027-10-31T01:30:00Z"))).isEqualTo("3.30");
  }

  @Test
  void heads_a_day_with_its_whole_name() {
    LocalDate day = LocalDate.of(2026, 11, 26);
    assertThat(new Dates(Language.FI).heading(day)).isEqualTo("Torstai 26.11.");
    assertThat(new Dates(Language.SV).heading(day)).isEqualTo("Torsdag 26.11");
    assertThat(new Dates(Language.EN).heading(day)).isEqualTo("Thursday 26 November");
    assertThat(new Dates(Language.FI).shortMonth(day)).isEqualTo("marras");
  }

  @Test
  void writes_money_to_the_cent_and_no_further() {
    Dates finnish = new Dates(Language.FI);
    assertThat(plain(finnish.money(1350))).isEqualTo("13,50 €");
    assertThat(plain(finnish.money(1_250_000))).isEqualTo("12 500,00 €");
    assertThat(plain(finnish.money(-5))).isEqualTo("−0,05 €");
    assertThat(new Dates(Language.EN).money(1_250_005)).isEqualTo("€12,500.05");
  }

  @Test
  void says_how_long_in_hours_and_minutes() {
    Dates dates = new Dates(Language.FI);
    assertThat(plain(dates.duration(30))).isEqualTo("30 min");
    assertThat(plain(dates.duration(120))).isEqualTo("2 h");
    assertThat(plain(dates.duration(90))).isEqualTo("1 h 30 min");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
