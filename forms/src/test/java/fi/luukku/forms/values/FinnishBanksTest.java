package fi.luukku.forms.values;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinnishBanksTest {

  @ParameterizedTest
  @CsvSource({
    "FI2112345600000785, NDEAFIHH",
    "FI0031000000000000, HANDFIHH",
    "FI0040500000000000, HELSFIHH",
    "FI0040600000000000, ITELFIHH",
    "FI0047900000000000, POPFFI22",
    "FI0049700000000000, HELSFIHH",
    "FI0057000000000000, OKOYFIHH",
    "FI0079900000000000, HOLVFIHH",
    "FI0080000000000000, DABAFIHH"
  })
  void names_the_bank_of_a_finnish_account(String iban, String bic) {
    assertThat(FinnishBanks.bic(iban)).contains(bic);
  }

  @ParameterizedTest
  @CsvSource({"SE4550000000058398257466", "FI0090000000000000", "FI0040100000000000"})
  void guesses_no_bank(String iban) {
    assertThat(FinnishBanks.bic(iban)).isEmpty();
  }

  @Property(tries = 300)
  void a_bank_is_told_by_its_code_whatever_follows(
      @ForAll @IntRange(max = 999) int code, @ForAll @IntRange(max = 999) int rest) {
    String start = String.format("FI00%03d", code);
    assertThat(FinnishBanks.bic(start + String.format("%03d00000000", rest)))
        .isEqualTo(FinnishBanks.bic(start + "00000000000"));
  }

  @Test
  void every_code_has_the_shape_of_a_bic() {
    for (int code = 0; code < 1000; code++) {
      FinnishBanks.bic(String.format("FI00%03d00000000000", code))
          .ifPresent(bic -> assertThat(bic).matches("[A-Z]{4}FI[A-Z0-9]{2}"));
    }
  }
}
