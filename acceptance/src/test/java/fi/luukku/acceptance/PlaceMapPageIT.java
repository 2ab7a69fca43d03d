package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A map comes when it is asked for: a page that asks for a place is light until then. */
class PlaceMapPageIT {
  private static final int MOST_BYTES = 60_000;
  private static final int MOST_BYTES_OF_SCRIPTS = 12_000;
  private static final String WEIGHT =
      """
      wanted => performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
        .filter(one => one.name.match(wanted)).reduce((sum, one) => sum + one.transferSize, 0)
      """;

  @Test
  void is_asked_for_by_keyboard_takes_the_focus_and_is_remembered() {
    try (Visitor somebody = Visitor.with("sv", Visitor.PHONE)) {
      Page page = somebody.page();
      report(somebody);
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      loadedForTheFirstTime(page);
      assertThat(asked).noneMatch(url -> url.matches(".*(leaflet|town-map|/report/map).*"));
      assertThat(asked).anyMatch(url -> url.endsWith("/place-map.js"));
      assertThat(weight(page, "\\.js$")).isBetween(1_000, MOST_BYTES_OF_SCRIPTS);
      assertThat(weight(page, ".")).isBetween(MOST_BYTES_OF_SCRIPTS, MOST_BYTES);
      assertThat(point(page).isVisible()).isFalse();
      somebody.look("place-map-offered");

      new Keyboard(page, 60).reach(PlaceMap.OFFER);
      page.keyboard().press("Enter");
      PlaceMap map = new PlaceMap(somebody).isDrawn();
      assertThat(page.evaluate("document.activeElement.className")).asString().contains("map ");
      assertThat(page.locator(".map-said").innerText()).isEqualTo("Kartan visas.");
      assertThat(page.locator(PlaceMap.OFFER).isVisible()).isFalse();
      assertThat(page.locator("[name='q.address']").getAttribute("aria-required")).isNull();
      map.point(point(page));
      somebody.look("place-map-shown");

      report(somebody);
      somebody.press(page.locator("#another"));
      new PlaceMap(somebody).isDrawn();
      assertThat(point(page).inputValue()).isEmpty();
      assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BODY");
      elsewhere(page.context(), page.url());
    }
  }

  /** Another tab was not asked. */
  private static void elsewhere(BrowserContext context, String url) {
    try (Page tab = context.newPage()) {
      tab.navigate(url, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
      assertThat(tab.locator(PlaceMap.OFFER).isVisible()).isTrue();
      assertThat(tab.locator(".map").isVisible()).isFalse();
    }
  }

  @Test
  void one_that_does_not_come_says_so_and_may_be_asked_for_again() {
    try (Visitor somebody = Visitor.with("fi", Visitor.PHONE)) {
      Page page = somebody.page();
      report(somebody);
      page.route("**/leaflet.js", Route::abort);
      page.locator(PlaceMap.OFFER).click();
      Locator said = page.locator(".map-said");
      page.waitForCondition(() -> !said.innerText().isBlank());
      assertThat(said.innerText()).startsWith("Kartta ei auennut.");
      somebody.look("place-map-failed");
      page.locator(".actions [name=continue]").click();
      page.locator("#error-summary").waitFor();
      assertThat(somebody.main().innerText()).contains("Kirjoita paikka sanoin, esimerkiksi");
      page.unroute("**/leaflet.js");
      new PlaceMap(somebody).show();
      assertThat(said.innerText()).isEqualTo("Kartta on auki.");
    }
  }

  @Test
  void a_missing_place_is_told_at_its_field_and_first() {
    try (Visitor somebody = Visitor.with("en", Visitor.PHONE)) {
      Page page = somebody.page();
      report(somebody);
      somebody.press(page.locator(".actions [name=continue]"));

      Locator address = page.locator("#q-address");
      assertThat(address.getAttribute("aria-invalid")).isEqualTo("true");
      assertThat(address.getAttribute("aria-describedby")).contains("q-address-error");
      assertThat(page.locator(".field.invalid #q-address-error").innerText())
          .contains("Write the place in words");
      assertThat(page.locator("#error-summary a").first().getAttribute("href"))
          .endsWith("#q-address");
      somebody.look("place-missing");
    }
  }

  @Test
  void a_point_that_was_given_already_is_shown_with_its_map() {
    try (Visitor somebody = Visitor.with("en", Visitor.DESKTOP)) {
      Page page = somebody.page();
      report(somebody);
      new PlaceMap(somebody).show();
      point(page).fill("10.0, 10.0");
      page.evaluate("sessionStorage.clear()");
      page.locator(".actions [name=continue]").click();
      page.locator("#error-summary").waitFor();
      new PlaceMap(somebody).isDrawn();
      assertThat(point(page).inputValue()).isEqualTo("10.0, 10.0");
      page.locator("#error-summary a[href$='q-coordinates']").click();
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q-coordinates");
    }
  }

  private static void report(Visitor who) {
    who.open("/report?category=pothole");
    who.press(who.main().locator("#start"));
  }

  private static Locator point(Page page) {
    return page.locator("[name='q.coordinates']");
  }

  private static void loadedForTheFirstTime(Page page) {
    page.context().newCDPSession(page).send("Network.clearBrowserCache");
    page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
  }

  /** Bytes over the wire of what the page loaded, and its name matches. */
  private static int weight(Page page, String wanted) {
    return ((Number) page.evaluate(WEIGHT, wanted)).intValue();
  }
}
