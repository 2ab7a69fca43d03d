package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
  private static final Palette TEAL =
      new Palette("#0b5563", "#07404b", "#e4f1f2", "#ffffff", "#f4bf3a", "#fff6df");

  @Test
  void sets_the_colours_for_light_and_dark_screens_and_for_paper() {
    assertThat(TEAL.stylesheet())
        .contains("@media screen{:root{--brand:#0b5563;--brand-strong:#07404b;")
        .contains("--sun:#f4bf3a;")
        .contains("@media screen and (prefers-color-scheme:dark){:root{--brand:#")
        .contains("@media print{:root{--brand:#0b5563;")
        .doesNotContain("null");
  }

  @Test
  void says_which_colour_is_hard_to_read() {
    Palette pale = new Palette("#7fa0ff", "#07404b", "#e4f1f2", "#16242b", "#f4bf3a", "#fff6df");
    assertThatThrownBy(pale::stylesheet)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("onBrand (#16242b) on brandStrong (#07404b)")
        .hasMessageEndingWith("text needs 4.5.");
    Palette yellow = new Palette("#8a7a00", "#07404b", "#e4f1f2", "#ffffff", "#f4bf3a", "#fff6df");
    assertThatThrownBy(yellow::stylesheet).hasMessageStartingWith("onBrand (#ffffff) on brand (");
  }

  @ParameterizedTest
  @CsvSource({
    "#003580, #00245a, #e6eef8",
    "#8a1538, #640d27, #fbe9ee",
    "#5b2a86, #3f1c5f, #f1e9f8",
    "#2f5d1e, #1f4013, #e9f3e4",
    "#1a1a1a, #000000, #ececec"
  })
  void makes_readable_dark_colours_of_any_readable_light_ones(
      String brand, String strong, String soft) {
    Palette palette = new Palette(brand, strong, soft, "#ffffff", "#f4bf3a", "#fff6df");
    assertThatCode(palette::stylesheet).doesNotThrowAnyException();
  }

  @Test
  void keeps_the_hue_of_what_it_makes_lighter() {
    assertThat(Colour.of("#0b5563").withLightness(0.65, 0.55)).hasToString("#75c7d7");
    assertThat(Colour.of("#1a1a1a").withLightness(0.65, 0.55)).hasToString("#a6a6a6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"teal", "#fff", "#12345g", "", "#0b5563;}body{display:none"})
  void takes_nothing_for_a_colour_that_is_none(String hex) {
    assertThatThrownBy(() -> Colour.of(hex)).hasMessageContaining("#0b5563");
  }

  @Test
  void counts_contrast_as_wcag_does() {
    assertThat(Colour.WHITE.contrastWith(Colour.BLACK)).isCloseTo(21, within(0.001));
    assertThat(Colour.of("#777777").contrastWith(Colour.WHITE)).isCloseTo(4.48, within(0.005));
  }
}
