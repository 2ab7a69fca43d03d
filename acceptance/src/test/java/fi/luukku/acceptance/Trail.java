package fi.luukku.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Which pages a browser asked for and what came, said with a test that fails: a page that does not
 * come says nothing of itself.
 */
public final class Trail implements BeforeEachCallback, TestExecutionExceptionHandler {
  private static final int STEPS = 16;
  private static final int WORDS = 1_500;
  private static final int ADDRESS = 200;
  private static final Deque<String> GONE = new ArrayDeque<>();
  private static final Set<Request> WAITED_FOR = ConcurrentHashMap.newKeySet();

  /** Notes from now on what a browser asks for. */
  static void follow(BrowserContext browser) {
    browser.onRequest(
        asked -> {
          WAITED_FOR.add(asked);
          note(asked, "asked");
        });
    browser.onResponse(came -> note(came.request(), "came " + came.status()));
    browser.onRequestFailed(
        failed -> {
          WAITED_FOR.remove(failed);
          note(failed, "failed: " + failed.failure());
        });
    browser.onRequestFinished(WAITED_FOR::remove);
  }

  private static void note(Request request, String what) {
    if (request.isNavigationRequest()) {
      add(request.method() + " " + shortened(request.url(), ADDRESS) + " " + what);
    }
  }

  private static String shortened(String text, int most) {
    return text.substring(0, Math.min(most, text.length()));
  }

  /** Notes where a browser stood when it was closed. */
  static void end(Page page) {
    try {
      String words =
          page.locator("body").innerText(new Locator.InnerTextOptions().setTimeout(2_000));
      add("closed at " + shortened(page.url(), ADDRESS) + ":\n" + shortened(words, WORDS));
    } catch (PlaywrightException noPage) {
      add("closed at " + page.url() + ", which showed nothing");
    }
    WAITED_FOR.forEach(request -> add("in vain waited for " + shortened(request.url(), ADDRESS)));
    WAITED_FOR.clear();
  }

  private static synchronized void add(String step) {
    GONE.add(step);
    if (GONE.size() > STEPS) {
      GONE.remove();
    }
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    forget();
  }

  private static synchronized void forget() {
    GONE.clear();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext test, Throwable failure)
      throws Throwable {
    String gone = gone();
    if (gone.isEmpty() || failure instanceof org.opentest4j.TestAbortedException) {
      throw failure;
    }
    throw new AssertionError(
        failure.getMessage() + "\nWhat the browser went through:\n" + gone, failure);
  }

  private static synchronized String gone() {
    return String.join("\n", GONE);
  }
}
