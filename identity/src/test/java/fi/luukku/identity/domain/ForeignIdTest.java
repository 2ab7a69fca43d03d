package fi.luukku.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class ForeignIdTest {
  @Property
  void knows_what_a_state_calls_a_person(
      @ForAll @CharRange(from = 'A', to = 'Z') @StringLength(2) String from,
      @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 1, max = 250) String name) {
    String text = from + "/FI/" + name;
    ForeignId id = ForeignId.parse(text).orElseThrow();

    assertThat(id.value()).isEqualTo(text);
    assertThat(id).isEqualTo(ForeignId.parse(text).orElseThrow());
    assertThat(id).hasSameHashCodeAs(ForeignId.parse(text).orElseThrow());
    assertThat(id).isNotEqualTo(ForeignId.parse("ZZ/ZZ/" + name + "!").orElse(null));
    assertThat(id.toString()).doesNotContain(text);
  }

  @Property
  void takes_nothing_else(@ForAll @AlphaChars @StringLength(max = 12) String text) {
    assertThat(ForeignId.parse(text)).isEmpty();
  }

  @Example
  void takes_nothing_that_only_resembles_one() {
    assertThat(ForeignId.parse("EE/FI/1")).isPresent();
    assertThat(ForeignId.parse("ee/FI/1")).isEmpty();
    assertThat(ForeignId.parse("EE/FI/")).isEmpty();
    assertThat(ForeignId.parse("EE/FI/a b")).isEmpty();
    assertThat(ForeignId.parse("EE/FI/ä")).isEmpty();
    assertThat(ForeignId.parse("EE/FI/1\n")).isEmpty();
    assertThat(ForeignId.parse("EE/FI/" + "1".repeat(251))).isEmpty();
    assertThat(ForeignId.parse("131052-308T")).isEmpty();
    assertThat(ForeignId.parse(null)).isEmpty();
  }
}
