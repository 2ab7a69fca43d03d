package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody at a browser. Every page that is looked at is checked with axe and kept as a picture.
 */
public final class Visitor implements AutoCloseable {
  public static final int PHONE = 360;
  public static final int DESKTOP = 1280;
  private static final Duration FITTING = Duration.ofSeconds(10);

  /** What axe finds, and nothing of what it is content with: that is long. Loaded once a page. */
  private static final String VIOLATIONS =
      "async () => { if (!window.axe) {\n"
          + AxeBuilder.getAxeScript()
          + "\n}\nconst found = await axe.run({resultTypes: ['violations']});"
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

  private final BrowserContext context;
  private final Page page;
  private final int width;
  private final boolean script;
  private final String language;

  private Visitor(BrowserContext context, int width, boolean script, String language) {
    this.context = context;
    this.page = context.newPage();
    this.width = width;
    this.script = script;
    this.language = language;
    page.setDefaultTimeout(60_000);
    Trail.follow(context);
  }

  public static Visitor with(String language, int width) {
    return of(language, width, true);
  }

  public static Visitor withoutScript(String language, int width) {
    return of(language, width, false);
  }

  private static Visitor of(String language, int width, boolean script) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setLocale(language)
            .setTimezoneId("Europe/Helsinki")
            .setViewportSize(width, 900)
            .setJavaScriptEnabled(script);
    return new Visitor(Chromium.browser().newContext(options), width, script, language);
  }

  public Page page() {
    return page;
  }

  public boolean hasScript() {
    return script;
  }

  public String language() {
    return language;
  }

  public Response open(String path) {
    return page.navigate(Product.url() + path);
  }

  /** Signs in as a test person of the simulated Suomi.fi and comes back to a page of the portal. */
  public Visitor signIn(String person, String to) {
    open("/sign-in?to=" + to);
    return identify(person);
  }

  /** Signs in as a member of staff. */
  public Visitor signInAsStaff(String person, String to) {
    open("/staff/sign-in?to=" + to);
    return identify(person);
  }

  /** Fills in the provider's page, where this browser stands now. */
  public Visitor identify(String person) {
    try {
      page.locator("#username").fill(person);
    } catch (TimeoutError noSuchField) {
      throw new AssertionError(
          "The provider's sign-in page did not come, but " + page.url() + ":\n" + page.content(),
          noSuchField);
    }
    page.locator("#password").fill("testi");
    page.locator("#kc-login").click();
    page.waitForCondition(() -> isBack() || page.locator("#otp").isVisible());
    return isBack() ? this : confirm();
  }

  /** Types the one-time code into the provider's second page. */
  Visitor confirm() {
    page.locator("#otp").fill(SecondFactor.code());
    page.locator("#kc-login").click();
    page.waitForURL(url -> url.startsWith(Product.url()));
    return this;
  }

  private boolean isBack() {
    return page.url().startsWith(Product.url());
  }

  public Locator main() {
    return page.locator("main");
  }

  public Locator button(String name) {
    return main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  public String heading() {
    return page.locator("h1").first().innerText();
  }

  /** The button that goes on: the first of the page's form that is not a quiet one. */
  public void goOn() {
    press(main().locator(".actions .button:not(.quiet):not(a)").first());
  }

  /** Presses what leads to another page and waits until that has come: a slow one, too. */
  public void press(Locator button) {
    page.waitForNavigation(button::click);
  }

  /**
   * Looks at the page on a phone and on a desktop: picture, accessibility, nothing private in
   * address and title.
   */
  public Visitor look(String name) {
    assertThat(page.locator("html").getAttribute("lang"))
        .as("language of " + page.url())
        .isEqualTo(language);
    assertThat(page.url()).doesNotContainPattern(BARE_IDENTITY_CODE);
    assertThat(page.title()).isNotBlank().doesNotContainPattern(BARE_IDENTITY_CODE);
    for (int wide : new int[] {PHONE, DESKTOP}) {
      page.setViewportSize(wide, 900);
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name, wide)));
      if (script) {
        check(name, wide);
      }
    }
    page.setViewportSize(width, 900);
    return this;
  }

  private void check(String name, int wide) {
    // What hangs over the page moves or closes when the window changes.
    Eventually.within(
        FITTING,
        name + " at " + wide + " needs no sideways scrolling",
        () -> (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
    assertThat((List<?>) page.evaluate(CUT)).as(name + " at " + wide + " cuts nothing").isEmpty();
    assertThat((List<?>) page.evaluate(VIOLATIONS))
        .as("axe on " + name + " (" + language + ", " + wide + ")")
        .isEmpty();
  }

  private Path picture(String name, int wide) {
    return Path.of(
        System.getProperty("luukku.pictures"), name + "-" + language + "-" + wide + ".png");
  }

  @Override
  public void close() {
    Trail.end(page);
    context.close();
  }
}
