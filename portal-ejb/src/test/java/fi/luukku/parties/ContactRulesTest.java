package fi.luukku.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"aino@example.org", "a.b+c@sub.example.fi", "paivi@esimäki.fi"})
  void takes_addresses(String address) {
    assertThat(ContactRules.isAddress(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aino",
        "aino@localhost",
        "a b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "a@b@example.org",
        "a..b@example.org",
        ".a@example.org",
        "a.@example.org",
        "päivi@example.org",
        " a@example.org",
        "<a@example.org>"
      })
  void refuses_what_is_no_address(String address) {
    assertThat(ContactRules.isAddress(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+358 40 123 4567", "040-1234567", "(09) 310 1691"})
  void takes_numbers_as_people_write_them(String number) {
    assertThat(ContactRules.isNumber(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soita", "12", "+358 40 123 4567 ext", "040,1234567"})
  void refuses_what_is_no_number(String number) {
    assertThat(ContactRules.isNumber(number)).isFalse();
  }
}
