package fi.luukku.facilities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.facilities.Price;
import fi.luukku.facilities.UserGroup;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldTermsTest {
  private static final Instant AGREED = Instant.parse("2026-12-03T16:00:00Z");
  private static final HeldTerms TERMS =
      new HeldTerms(
          "koivumaki-gym", new Price(500, new BigDecimal("13.5")), UserGroup.RESIDENT, "2026");

  @Test
  void are_read_as_they_were_written() {
    assertThat(HeldTerms.read(TERMS.write())).isEqualTo(TERMS);
    assertThat(TERMS.write()).isEqualTo("koivumaki-gym;500;13.5;resident;2026");
  }

  @Test
  void of_a_date_that_was_moved_keep_when_it_was_agreed_to_be() {
    HeldTerms moved = HeldTerms.read(TERMS.movedFrom(AGREED).write());

    assertThat(moved.first()).contains(AGREED);
    assertThat(moved.price()).isEqualTo(TERMS.price());
  }
}
