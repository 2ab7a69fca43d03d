package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
  private static final KeptPages.Key FRONT = new KeptPages.Key("/", Language.FI);

  private final Hands clock = new Hands();
  private final KeptPages pages = new KeptPages(clock, 3);
  private KeptPage front;

  @BeforeEach
  void draw() throws IOException {
    front = new KeptPage("<h1>Luukku</h1>".getBytes(StandardCharsets.UTF_8));
    pages.keep(FRONT, front);
  }

  @Test
  void gives_a_page_to_all_while_it_is_fresh() {
    clock.forward(Duration.ofMillis(2_900));

    assertThat(pages.find(FRONT)).contains(front);
    assertThat(pages.find(FRONT)).contains(front);
  }

  @Test
  void keeps_languages_and_addresses_apart() {
    assertThat(pages.find(new KeptPages.Key("/", Language.SV))).isEmpty();
    assertThat(pages.find(new KeptPages.Key("/services", Language.FI))).isEmpty();
  }

  @Test
  void lets_one_draw_an_old_page_anew_and_the_others_have_it_meanwhile() {
    clock.forward(Duration.ofSeconds(3));

    assertThat(pages.find(FRONT)).isEmpty();
    assertThat(pages.find(FRONT)).contains(front);
  }

  @Test
  void shows_a_page_to_nobody_when_it_is_very_old() {
    clock.forward(Duration.ofSeconds(3));
    assertThat(pages.find(FRONT)).isEmpty();
    clock.forward(Duration.ofSeconds(12));

    assertThat(pages.find(FRONT)).isEmpty();
    assertThat(pages.find(FRONT)).isEmpty();
  }

  @Test
  void lets_the_next_one_try_when_a_page_could_not_be_drawn() {
    pages.forget(FRONT);

    assertThat(pages.find(FRONT)).isEmpty();
  }

  @Test
  void keeps_nothing_when_told_so() {
    KeptPages none = new KeptPages(clock, 0);
    none.keep(FRONT, front);

    assertThat(none.find(FRONT)).isEmpty();
    assertThat(none.find(FRONT)).isEmpty();
  }

  /** A clock that is moved by hand. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
