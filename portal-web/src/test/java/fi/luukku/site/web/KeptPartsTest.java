package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.shared.Language;
import java.util.stream.IntStream;
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
  void does_not_grow_for_ever() {
    parts.keep(MENU, "<nav/>");
    IntStream.range(0, 1_000)
        .forEach(i -> parts.keep(new KeptParts.Key("a", Language.FI, "" + i), ""));
    assertThat(parts.find(MENU)).isEmpty();
  }
}
