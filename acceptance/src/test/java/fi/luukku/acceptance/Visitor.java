package fi.luukku.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a browser. Every page that is looked at is checked with axe. */
public final class Visitor implements AutoCloseable {
  public static final int PHONE = 360;
  public static final int DESKTOP = 1280;
  static final int HEIGHT = 900;

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

  /** With script, or without. */
  public static Visitor with(String language, int width, boolean script) {
    return of(language, width, script);
  }

  /** Whose browser is in another time zone. */
  static Visitor abroad(String zone, String language, int width) {
    return of(language, width, true, zone);
  }

  private static Visitor of(String language, int width, boolean script) {
    return of(language, width, script, "Europe/Helsinki");
  }

  private static Visitor of(String language, int width, boolean script, String zone) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setLocale(language)
            .setTimezoneId(zone)
            .setViewportSize(width, HEIGHT)
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

  /** Types an answer to a question of a form, named without the {@code q.}. */
  public void answer(String question, String words) {
    question(question).fill(words);
  }

  /** What stands in a question's field. */
  public String answered(String question) {
    return question(question).inputValue();
  }

  /** Marks a radio button or a box of a question. */
  public void choose(String question, String option) {
    main()
        .locator("[name='q." + question + "'][value='" + option + "']")
        .check(new Locator.CheckOptions().setForce(true));
  }

  /** The field of a question. */
  public Locator question(String name) {
    return main().locator("[name='q." + name + "']");
  }

  /** Presses what leads to another page and waits until that has come: a slow one, too. */
  public void press(Locator button) {
    Leaving.by(page, button::click);
  }

  /**
   * Looks at the page on a phone and on a desktop: accessibility, no sideways scrolling, nothing
   * private in address and title.
   */
  public Visitor look(String name) {
    new Look(page, name, language).at(script, PHONE, DESKTOP);
    page.setViewportSize(width, HEIGHT);
    return this;
  }

  @Override
  public void close() {
    Trail.end(page);
    context.close();
  }
}
