package fi.luukku.forms.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,5|1.50",
        "1.5|1.50",
        "1 500,00|1500.00",
        "1\u00A0500,00|1500.00",
        "1\u202F234\u202F567,8|1234567.80",
        "1,500.00|1500.00",
        "1.500,00|1500.00",
        "1500 €|1500.00",
        "€12.30|12.30",
        "20 euroa|20.00",
        "-0|0.00",
        "-12|-12.00",
        "\u221212|-12.00",
        "007|7.00"
      })
  void takes_money_as_people_write_it(String typed, BigDecimal meant) {
    assertThat(NumberValue.money(typed).value()).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e9",
        "1E2",
        "0x10",
        "1/2",
        "1 50",
        "15 00,00",
        "1,2,3",
        "--1",
        "1-",
        ".5",
        "5,",
        "NaN",
        "Infinity",
        "١٢٣",
        "１２",
        "12345678901234567890",
        "sata",
        "1,50,00",
        "+-1",
        "€",
        "1 500.00,5"
      })
  void refuses_what_is_no_plain_number(String typed) {
    assertThat(NumberValue.money(typed).isRefused()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,001", "1.999", "1,500", "100,005"})
  void never_rounds_money_and_never_guesses_what_three_digits_mean(String typed) {
    assertThat(NumberValue.money(typed).code()).isEqualTo("money.decimals");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2,5", "2.0"})
  void refuses_decimals_where_a_whole_number_is_asked(String typed) {
    assertThat(NumberValue.number(typed, 0).code()).isEqualTo("number.whole");
  }

  @Property(tries = 300)
  void reads_back_every_amount_it_could_print(
      @ForAll @Scale(2) @BigRange(min = "-999999999.99", max = "999999999.99") BigDecimal money) {
    BigDecimal exact = money.setScale(2);
    assertThat(NumberValue.money(exact.toPlainString()).value()).contains(exact);
    assertThat(NumberValue.money(exact.toPlainString().replace('.', ',')).value()).contains(exact);
  }

  @Property(tries = 500)
  void answers_anything_with_a_value_or_a_code(@ForAll String typed) {
    Parsed<BigDecimal> parsed = NumberValue.money(typed);
    assertThat(parsed.isRefused()).isEqualTo(!parsed.code().isEmpty());
  }
}
