package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A look at a page. A page that is not as it must be is kept as a picture; with {@code
 * -Dluukku.pictures.kept=true} every page is.
 */
final class Look {
  private static final Duration FITTING = Duration.ofSeconds(10);
  private static final boolean ALL_KEPT = Boolean.getBoolean("luukku.pictures.kept");

  /** What axe finds, and nothing of what it is content with: that is long. */
  private static final String VIOLATIONS =
      "async () => { const found = await axe.run({resultTypes: ['violations']});"
          + "return found.violations.map(rule => rule.id + ' ' + rule.nodes.map(node => node.html)); }";

  /** Chips of menus that reach out of the window, and lists whose chosen words have no room. */
  private static final String CUT =
      """
      () => {
        const shown = (one) => one.getClientRects().length > 0;
        const out = [...document.querySelectorAll(".chips a, .desk-nav a")]
          .filter((one) => shown(one) && one.getBoundingClientRect().right > window.innerWidth);
        const pen = document.createElement("canvas").getContext("2d");
        const full = [...document.querySelectorAll("select.input")].filter((list) => {
          const look = getComputedStyle(list);
          pen.font = look.font;
          const words = list.selectedOptions.length ? list.selectedOptions[0].text.trim() : "";
          const room = list.clientWidth - parseFloat(look.paddingLeft) - parseFloat(look.paddingRight);
          const oneLine = list.clientHeight < 3.3 * parseFloat(look.fontSize);
          return shown(list) && oneLine && pen.measureText(words).width > room + 1;
        });
        return [...out, ...full].map((one) => one.id + " " + (one.value || one.innerText));
      }
      """;

  private static final Pattern BARE_IDENTITY_CODE =
      Pattern.compile("\\b\\d{6}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y]\\b");

  private final Page page;
  private final String name;
  private final String language;

  Look(Page page, String name, String language) {
    this.page = page;
    this.name = name;
    this.language = language;
  }

  /** Looks at these widths; what only script can see is seen where the page has script. */
  void at(boolean script, int... widths) {
    assertThat(page.locator("html").getAttribute("lang"))
        .as("language of " + page.url())
        .isEqualTo(language);
    assertThat(page.url()).doesNotContainPattern(BARE_IDENTITY_CODE);
    assertThat(page.title()).isNotBlank().doesNotContainPattern(BARE_IDENTITY_CODE);
    for (int wide : widths) {
      page.setViewportSize(wide, Visitor.HEIGHT);
      if (script) {
        checkOrKeep(wide);
      }
      if (ALL_KEPT) {
        keep(wide);
      }
    }
  }

  private void checkOrKeep(int wide) {
    try {
      check(wide);
    } catch (AssertionError found) {
      keep(wide);
      throw found;
    }
  }

  private void check(int wide) {
    // What hangs over the page moves or closes when the window changes.
    Eventually.within(
        FITTING,
        name + " at " + wide + " needs no sideways scrolling",
        () -> (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
    assertThat((List<?>) page.evaluate(CUT)).as(name + " at " + wide + " cuts nothing").isEmpty();
    if (!(Boolean) page.evaluate("!!window.axe")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    assertThat((List<?>) page.evaluate(VIOLATIONS))
        .as("axe on " + name + " (" + language + ", " + wide + ")")
        .isEmpty();
  }

  private void keep(int wide) {
    Path picture =
        Path.of(System.getProperty("luukku.pictures"), name + "-" + language + "-" + wide + ".png");
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
  }
}
