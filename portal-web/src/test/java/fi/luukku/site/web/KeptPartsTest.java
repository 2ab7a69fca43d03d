package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.shared.Language;
import org.junit.jupiter.api.Test;

class KeptPartsTest {
  private static final KeptParts.Key MENU =
      new KeptParts.Key("header.xhtml:3", Language.FI, "/grants");

  private final KeptParts parts = new KeptParts();

  @Test
  void gives_a_part_by_place_language_and_key_alone() {
    parts.keep(MENU, "<nav/>");
    assertThat(parts.find(MENU)).contains("<nav/>");
    assertThat(parts.find(new KeptParts.Key(MENU.place(), Language.SV, MENU.key()))).isEmpty();
    assertThat(parts.find(new KeptParts.Key(MENU.place(), Language.FI, "/my"))).isEmpty();
    assertThat(parts.find(new KeptParts.Key("other", Language.FI, MENU.key()))).isEmpty();
  }

  @Test
  void has_no_key_for_what_the_page_says_is_somebodys_own() {
    assertThat(KeptParts.Key.of("week.xhtml:3", Language.FI, null)).isEmpty();
    assertThat(KeptParts.Key.of("footer.xhtml:2", Language.FI, ""))
        .contains(new KeptParts.Key("footer.xhtml:2", Language.FI, ""));
  }

  @Test
  void lets_go_what_nobody_has_asked_for_the_longest() {
    parts.keep(MENU, "<nav/>");
    KeptParts.Key forgotten = numbered(-1);
    parts.keep(forgotten, "<p/>");
    for (int i = 0; i < KeptParts.MOST + 10; i++) {
      parts.keep(numbered(i), "");
      assertThat(parts.find(MENU)).contains("<nav/>");
    }
    assertThat(parts.find(forgotten)).isEmpty();
    assertThat(parts.find(numbered(10))).isEmpty();
    assertThat(parts.find(numbered(11))).isPresent();
  }

  private static KeptParts.Key numbered(int number) {
    return new KeptParts.Key("week.xhtml:3", Language.FI, "" + number);
  }
}
