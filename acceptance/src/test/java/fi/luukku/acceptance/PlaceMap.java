package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The map that a question offers where it asks for a place, as one with a script uses it. */
final class PlaceMap {
  static final String OFFER = ".map-offer button";
  private static final String POINT = "\\d+\\.\\d+, \\d+\\.\\d+";

  private final Page page;

  PlaceMap(Visitor visitor) {
    this.page = visitor.page();
  }

  /** Asks for the map, where it does not stand there already. */
  PlaceMap show() {
    page.locator(OFFER + ":visible, .map:visible").first().waitFor();
    if (page.locator(OFFER).isVisible()) {
      page.locator(OFFER).click();
    }
    return isDrawn();
  }

  /** Waits until the town is drawn. */
  PlaceMap isDrawn() {
    page.locator(".map .map-name").first().waitFor();
    return this;
  }

  /** Points at the middle of the map, which fills in the field. */
  PlaceMap point(Locator field) {
    page.locator(".map").click();
    assertThat(field.inputValue()).matches(POINT);
    assertThat(page.locator(".map .pin").count()).isOne();
    return this;
  }
}
