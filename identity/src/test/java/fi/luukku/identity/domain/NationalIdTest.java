package fi.luukku.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NationalIdTest {
  private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  @Property
  void knows_all_thirteen_century_signs(@ForAll("codes") Code code) {
    NationalId id = NationalId.parse(code.text()).orElseThrow();

    assertThat(id.birthDate()).isEqualTo(code.date());
    assertThat(id.value()).isEqualTo(code.text());
    assertThat(id.isTestPerson()).isEqualTo(code.number() >= 900);
  }

  @Property
  void refuses_every_other_check_character(
      @ForAll("codes") Code code, @ForAll("checks") char other) {
    String text = code.text();
    String changed = text.substring(0, 10) + other;

    assertThat(NationalId.parse(changed).isPresent()).isEqualTo(changed.equals(text));
  }

  @Property
  void takes_nothing_but_codes(@ForAll String text) {
    assertThat(NationalId.parse(text)).isEmpty();
  }

  @Property
  void never_tells_itself_in_words(@ForAll("codes") Code code) {
    assertThat(NationalId.parse(code.text()).orElseThrow().toString())
        .doesNotContain(code.text().substring(0, 6));
  }

  @Example
  void refuses_days_that_never_were() {
    assertThat(NationalId.parse(with("300200", 'A', 123))).isEmpty();
    assertThat(NationalId.parse(with("290201", 'A', 123))).isEmpty();
    assertThat(NationalId.parse(with("290200", 'A', 123))).isPresent();
    assertThat(NationalId.parse(with("290200", '-', 123))).isEmpty();
    assertThat(NationalId.parse(with("001300", 'A', 123))).isEmpty();
  }

  @Example
  void refuses_what_only_resembles_a_code() {
    String code = with("131052", '-', 308);

    assertThat(NationalId.parse(code)).isPresent();
    assertThat(NationalId.parse(code.toLowerCase(java.util.Locale.ROOT))).isEmpty();
    assertThat(NationalId.parse(" " + code)).isEmpty();
    assertThat(NationalId.parse(code + "\n")).isEmpty();
    assertThat(NationalId.parse(with("131052", 'G', 308))).isEmpty();
    assertThat(NationalId.parse(with("131052", '-', 1))).isEmpty();
    assertThat(NationalId.parse(with("131052", '-', 0))).isEmpty();
    assertThat(NationalId.parse("")).isEmpty();
    assertThat(NationalId.parse(null)).isEmpty();
  }

  record Code(String text, LocalDate date, int number) {}

  @Provide
  Arbitrary<Character> checks() {
    return Arbitraries.chars().with(CHECK);
  }

  @Provide
  Arbitrary<Code> codes() {
    Arbitrary<Character> signs = Arbitraries.chars().with("+-YXWVUABCDEF");
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 36_523);
    Arbitrary<Integer> numbers = Arbitraries.integers().between(2, 999);
    return Combinators.combine(signs, days, numbers).as(NationalIdTest::code);
  }

  private static Code code(char sign, int day, int number) {
    int century = sign == '+' ? 1800 : "ABCDEF".indexOf(sign) >= 0 ? 2000 : 1900;
    LocalDate date = LocalDate.of(century, 1, 1).plusDays(day);
    String digits =
        String.format(
            "%02d%02d%02d", date.getDayOfMonth(), date.getMonthValue(), date.getYear() % 100);
    return new Code(with(digits, sign, number), date, number);
  }

  static String with(String date, char sign, int number) {
    String three = String.format("%03d", number);
    return date + sign + three + CHECK.charAt(Integer.parseInt(date + three) % 31);
  }
}
