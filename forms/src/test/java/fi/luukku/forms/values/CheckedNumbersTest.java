package fi.luukku.forms.values;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedNumbersTest {

  private static final String ACCOUNT = "FI2112345600000785";

  @ParameterizedTest
  @ValueSource(
      strings = {"FI21 1234 5600 0007 85", "fi2112345600000785", "FI21\u00A01234 56000007 85"})
  void takes_an_account_number_in_any_grouping(String typed) {
    assertThat(IbanValue.iban(typed).value()).contains(ACCOUNT);
  }

  @ParameterizedTest
  @CsvSource({
    "FI2112345600000786, iban.check",
    "FI211234560000078, iban.length",
    "US64SVBKUS6S3300958879, iban.country",
    "123456-785, iban.format",
    "GB82WEST12345698765432, ''",
    "SE4550000000058398257466, ''"
  })
  void says_what_is_wrong_with_an_account_number(String typed, String code) {
    assertThat(IbanValue.iban(typed).code()).isEqualTo(code);
  }

  @Property(tries = 200)
  void notices_every_single_wrong_digit_of_an_account_number(
      @ForAll @IntRange(min = 2, max = 17) int place, @ForAll @IntRange(max = 9) int digit) {
    char wrong = Character.forDigit(digit, 10);
    String typed = ACCOUNT.substring(0, place) + wrong + ACCOUNT.substring(place + 1);
    assertThat(IbanValue.iban(typed).isRefused()).isEqualTo(wrong != ACCOUNT.charAt(place));
  }

  @Test
  void prints_an_account_number_in_groups_of_four() {
    assertThat(IbanValue.print(ACCOUNT)).isEqualTo("FI21 1234 5600 0007 85");
  }

  @ParameterizedTest
  @CsvSource({
    "0112038-9, 0112038-9",
    "112038-9, 0112038-9",
    "' 1234567-1 ', 1234567-1",
    "1234567–1, 1234567-1"
  })
  void takes_a_business_id(String typed, String meant) {
    assertThat(BusinessIdValue.businessId(typed).value()).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "1234567-2, business_id.check",
    "12345671, business_id.format",
    "FI12345671, business_id.format"
  })
  void says_what_is_wrong_with_a_business_id(String typed, String code) {
    assertThat(BusinessIdValue.businessId(typed).code()).isEqualTo(code);
  }

  @Property(tries = 200)
  void only_one_check_digit_fits(@ForAll @IntRange(min = 1, max = 9_999_999) int number) {
    String seven = String.format("%07d", number);
    long fitting = 0;
    for (int check = 0; check <= 9; check++) {
      fitting += BusinessIdValue.businessId(seven + "-" + check).isRefused() ? 0 : 1;
    }
    assertThat(fitting).isEqualTo(BusinessIdValue.checkDigit(seven) < 0 ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aino@example.fi", "a.o'brien+x@sub.example.fi", "asa@örnsköld.example"})
  void takes_an_email_address(String typed) {
    assertThat(ContactValue.email(typed).value()).contains(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aino",
        "aino@",
        "@x.fi",
        "a b@x.fi",
        "a@x",
        "a@x..fi",
        "a@x.fi\nBcc: b@x.fi",
        "a,b@x.fi",
        ".a@x.fi",
        "a.@x.fi",
        "åsa@x.fi",
        "a@xn--\u00e4.fi",
        "a@x-.fi"
      })
  void refuses_what_mail_cannot_reach(String typed) {
    assertThat(ContactValue.email(typed).isRefused()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"040 123 4567, true", "+358 40 1234567, true", "123, false", "soita, false"})
  void takes_phone_numbers_only(String typed, boolean fits) {
    assertThat(ContactValue.phone(typed).isRefused()).isEqualTo(!fits);
  }
}
