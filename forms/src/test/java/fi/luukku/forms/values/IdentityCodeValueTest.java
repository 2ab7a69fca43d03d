package fi.luukku.forms.values;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCodeValueTest {

  private static final String CODE = "131052-308T";

  @ParameterizedTest
  @ValueSource(strings = {"131052-308T", " 131052-308t ", "131052–308T", "131052 -308T"})
  void takes_a_code_as_people_write_it(String typed) {
    assertThat(IdentityCodeValue.identityCode(typed).value()).contains(CODE);
  }

  @ParameterizedTest
  @ValueSource(chars = {'+', '-', 'Y', 'X', 'W', 'V', 'U', 'A', 'B', 'C', 'D', 'E', 'F'})
  void takes_every_sign_of_a_century_that_is_in_use(char sign) {
    String code = "131052" + sign + "308T";
    assertThat(IdentityCodeValue.identityCode(code).value()).contains(code);
  }

  @ParameterizedTest
  @ValueSource(chars = {'G', 'H', 'M', 'T', 'Z', '0', '/'})
  void takes_no_other_sign(char sign) {
    assertThat(IdentityCodeValue.identityCode("131052" + sign + "308T").code())
        .isEqualTo("identity_code.format");
  }

  @ParameterizedTest
  @CsvSource({
    "131052-308U, identity_code.check",
    "310252-308T, identity_code.unreal",
    "290201-123A, identity_code.unreal",
    "131052-001J, identity_code.unreal",
    "131052308T, identity_code.format",
    "131052-308I, identity_code.check",
    "1310520308T, identity_code.format"
  })
  void says_what_is_wrong_with_a_code(String typed, String code) {
    assertThat(IdentityCodeValue.identityCode(typed).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "290200A, true",
    "290200-, false",
    "290200+, false",
    "290204-, true",
    "290296A, true"
  })
  void a_leap_day_is_one_by_the_century_of_the_sign(String start, boolean real) {
    String code = start + "123";
    String whole = code + IdentityCodeValue.checkCharacter(code + "0");
    assertThat(IdentityCodeValue.identityCode(whole).isRefused()).isEqualTo(!real);
  }

  @Property(tries = 300)
  void notices_every_single_wrong_digit(
      @ForAll @IntRange(min = 0, max = 9) int place, @ForAll @IntRange(max = 9) int digit) {
    int at = place < 6 ? place : place + 1;
    if (at > 9) {
      return;
    }
    char wrong = Character.forDigit(digit, 10);
    String typed = CODE.substring(0, at) + wrong + CODE.substring(at + 1);
    assertThat(IdentityCodeValue.identityCode(typed).isRefused())
        .isEqualTo(wrong != CODE.charAt(at));
  }

  @ParameterizedTest
  @ValueSource(strings = {"131052-308T", "010100A9002"})
  void shows_the_day_of_birth_and_no_more(String code) {
    assertThat(IdentityCodeValue.mask(code)).isEqualTo(code.substring(0, 7) + "****");
  }
}
