package fi.luukku.site.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Locale;

/**
 * The municipality's colours as {@code municipality.yaml} has them. All of them carry text or stand
 * on a page as text, so each is checked against what it meets there.
 *
 * @param brand links, buttons, what is chosen
 * @param brandStrong the same under the pointer; the footer
 * @param brandSoft quiet surfaces
 * @param onBrand text on brand and brandStrong
 * @param accent tags that call
 * @param accentSoft cards and notices that call
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Palette(
    String brand,
    String brandStrong,
    String brandSoft,
    String onBrand,
    String accent,
    String accentSoft) {
  private static final double ENOUGH = 4.5;
  private static final Colour DARK_PAPER = Colour.of("#16252a");
  private static final double EASY = 7.5;
  private static final double VIVID = 0.55;

  /** What stylesheets have of their own: the ground, and the ink on it. */
  private enum Scheme {
    LIGHT("#ffffff", "#f4f7f7", "#16242b", "#4a5b63"),
    DARK("#16252a", "#0e1a1e", "#e9f0f1", "#b3c1c5");

    private final Colour paper;
    private final Colour ground;
    private final Colour ink;
    private final Colour inkSoft;

    Scheme(String paper, String ground, String ink, String inkSoft) {
      this.paper = Colour.of(paper);
      this.ground = Colour.of(ground);
      this.ink = Colour.of(ink);
      this.inkSoft = Colour.of(inkSoft);
    }
  }

  /**
   * The stylesheet that sets these colours, for light and dark screens and for paper.
   *
   * @throws IllegalArgumentException where text would be hard to read; says which colours
   */
  String stylesheet() {
    checked(Scheme.LIGHT);
    Palette dark = forDark();
    dark.checked(Scheme.DARK);
    String deep = Colour.of(brandStrong).contrastWith(Colour.WHITE) >= ENOUGH ? brandStrong : brand;
    return "@media screen{:root{%s--deep:%s}}".formatted(tokens(), deep)
        + "@media screen and (prefers-color-scheme:dark){:root{%s--deep:%s}}"
            .formatted(dark.tokens(), dark.brandSoft())
        + "@media print{:root{--brand:%s;--brand-strong:%s}}".formatted(brand, brandStrong);
  }

  /** The same hues, light enough for a dark screen. */
  private Palette forDark() {
    double lightness = 0.5;
    Colour light = Colour.of(brand).withLightness(lightness, VIVID);
    while (light.contrastWith(DARK_PAPER) < EASY) {
      lightness += 0.01;
      light = Colour.of(brand).withLightness(lightness, VIVID);
    }
    return new Palette(
        light.toString(),
        light.mixedWith(Colour.WHITE, 0.35).toString(),
        Colour.of(brand).mixedWith(DARK_PAPER, 0.65).toString(),
        light.mixedWith(Colour.BLACK, 0.8).toString(),
        accent,
        Colour.of(accent).mixedWith(DARK_PAPER, 0.82).toString());
  }

  private void checked(Scheme scheme) {
    readable("onBrand", onBrand, "brand", Colour.of(brand));
    readable("onBrand", onBrand, "brandStrong", Colour.of(brandStrong));
    readable("brand", brand, "the paper", scheme.paper);
    readable("brand", brand, "the ground", scheme.ground);
    readable("brand", brand, "brandSoft", Colour.of(brandSoft));
    readable("brandStrong", brandStrong, "brandSoft", Colour.of(brandSoft));
    readable("the ink", scheme.ink.toString(), "brandSoft", Colour.of(brandSoft));
    readable("the soft ink", scheme.inkSoft.toString(), "brandSoft", Colour.of(brandSoft));
    readable("the ink", scheme.ink.toString(), "accentSoft", Colour.of(accentSoft));
    readable("the soft ink", scheme.inkSoft.toString(), "accentSoft", Colour.of(accentSoft));
    readable("the ink on tags", "#3b2a00", "accent", Colour.of(accent));
  }

  private static void readable(String name, String text, String groundName, Colour ground) {
    double contrast = Colour.of(text).contrastWith(ground);
    if (contrast < ENOUGH) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s (%s) on %s (%s) has a contrast of %.2f, text needs %.1f.",
              name,
              text,
              groundName,
              ground,
              Math.floor(contrast * 100) / 100,
              ENOUGH));
    }
  }

  private String tokens() {
    return "--brand:%s;--brand-strong:%s;--brand-soft:%s;--on-brand:%s;--sun:%s;--sun-soft:%s;"
        .formatted(brand, brandStrong, brandSoft, onBrand, accent, accentSoft);
  }
}
