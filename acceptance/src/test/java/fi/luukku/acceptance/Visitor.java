package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody at a browser. Every page that is looked at is checked with axe and kept as a picture.
 */
public final class Visitor implements AutoCloseable {
  public static final int PHONE = 360;
  public static final int DESKTOP = 1280;
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
    page.setDefaultTimeout(30_000);
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

  public String language() {
    return language;
  }

  public Response open(String path) {
    return page.navigate(Product.url() + path);
  }

  /** Signs in as a test person of the simulated Suomi.fi and comes back to a page of the portal. */
  public Visitor signIn(String person, String to) {
    open("/sign-in?to=" + to);
    page.locator("#username").fill(person);
    page.locator("#password").fill("testi");
    page.locator("#kc-login").click();
    page.waitForURL(url -> url.startsWith(Product.url()));
    return this;
  }

  /** Signs in as a member of staff. */
  public Visitor signInAsStaff(String person, String to) {
    open("/staff/sign-in?to=" + to);
    page.locator("#username").fill(person);
    page.locator("#password").fill("testi");
    page.locator("#kc-login").click();
    page.waitForURL(url -> url.startsWith(Product.url()));
    return this;
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

  /**
   * Looks at the page as it stands: picture, accessibility, no sideways scrolling, nothing private
   * in address and title.
   */
  public Visitor look(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(
                Path.of(
                    System.getProperty("luukku.pictures"),
                    name + "-" + language + "-" + width + ".png")));
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    assertThat(page.url()).doesNotContainPattern(BARE_IDENTITY_CODE);
    assertThat(page.title()).isNotBlank().doesNotContainPattern(BARE_IDENTITY_CODE);
    if (script) {
      assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .as("no sideways scrolling on " + name)
          .isEqualTo(true);
      List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
      assertThat(violations).as("axe on " + name + " (" + language + ", " + width + ")").isEmpty();
    }
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
