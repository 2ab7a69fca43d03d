package fi.luukku.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;

/**
 * Does what leads to another document and waits until that has come: a page that notes something in
 * its own history has not been left.
 */
final class Leaving {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Leaving() {}

  static void by(Page page, Runnable act) {
    page.evaluate("() => { window.notLeftYet = true; }");
    page.waitForNavigation(act);
    Eventually.within(PATIENCE, "the page was left", () -> isAnother(page));
    page.waitForLoadState();
  }

  private static boolean isAnother(Page page) {
    try {
      return !Boolean.TRUE.equals(page.evaluate("() => window.notLeftYet === true"));
    } catch (PlaywrightException onTheWay) {
      return false;
    }
  }
}
