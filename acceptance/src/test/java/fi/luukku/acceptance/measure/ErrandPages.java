package fi.luukku.acceptance.measure;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.luukku.acceptance.Product;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The ways to pages in the middle of an errand, for somebody who is signed in. */
final class ErrandPages {
  private static final Locator.CheckOptions HIDDEN = new Locator.CheckOptions().setForce(true);

  private ErrandPages() {}

  /** Names of pages, and how to get there; a way ends with the page's path. */
  static Map<String, Function<Page, String>> all() {
    Map<String, Function<Page, String>> ways = new LinkedHashMap<>();
    ways.put("/appointments/confirm", ErrandPages::appointment);
    ways.put("/grants/apply", ErrandPages::grant);
    ways.put("/report/place", ErrandPages::report);
    return ways;
  }

  private static String appointment(Page page) {
    page.navigate(Product.url() + "/appointments/choose-time?service=building-advice");
    page.locator("input[name=time]").first().check(HIDDEN);
    page.locator("#continue").click();
    return arrived(page, "/appointments/confirm");
  }

  private static String grant(Page page) {
    page.navigate(Product.url() + "/grants/programme?key=grant-activity");
    page.locator("main form .button").first().click();
    return arrived(page, "/grants/apply");
  }

  private static String report(Page page) {
    page.navigate(Product.url() + "/report");
    page.locator("input[type=radio]").first().check(HIDDEN);
    page.locator("main .actions .button:not(.quiet):not(a)").first().click();
    return arrived(page, "/report/place");
  }

  private static String arrived(Page page, String where) {
    page.waitForURL("**" + where + "**");
    return page.url().substring(Product.url().length());
  }
}
