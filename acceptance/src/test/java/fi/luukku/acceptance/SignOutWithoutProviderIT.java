package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A sign-out while Keycloak is down ends what is ours, and says what is left. */
class SignOutWithoutProviderIT {
  private static final Duration RESTART = Duration.ofMinutes(4);
  private static final Duration ANSWER = Duration.ofMinutes(1);

  @Test
  void ends_here_at_once_says_what_is_left_and_ends_there_later() {
    try (Visitor eino = Visitor.with("fi", Visitor.PHONE)) {
      eino.signIn("testi.eino", "/my");
      kill(Long.parseLong(Product.endpoint("pid.keycloak")));
      eino.page().locator("form[action='/sign-out'] button").first().click();
      eino.page().waitForURL(Product.url() + "/signed-out?left=citizen");
      assertThat(eino.heading()).isEqualTo("Olet kirjautunut ulos tästä palvelusta");
      assertThat(eino.main().innerText()).contains("Tunnistuspalvelu ei vastannut");
      eino.look("signed-out-here");
      assertThat(eino.page().context().cookies(Product.url()))
          .noneMatch(cookie -> cookie.name.equals("luukku-session"));

      Eventually.within(RESTART, "Keycloak answers again", SignOutWithoutProviderIT::answers);
      eino.main().locator(".actions a[href='/sign-out']").click();
      confirmIfAsked(eino.page());
      eino.open("/my");
      assertThat(eino.page().locator("#username").isVisible()).isTrue();
    }
  }

  /** A provider that was killed right after the sign-in may have forgotten it: it asks nothing. */
  private static void confirmIfAsked(Page page) {
    String done = Product.url() + "/signed-out";
    Locator confirm = page.locator("#kc-logout");
    Eventually.within(
        ANSWER, "the sign-out is over or asks", () -> page.url().equals(done) || isThere(confirm));
    if (!page.url().equals(done)) {
      confirm.click();
      page.waitForURL(done);
    }
    page.waitForLoadState();
  }

  /** A look while a page gives way to the next sees neither. */
  private static boolean isThere(Locator element) {
    try {
      return element.isVisible();
    } catch (PlaywrightException between) {
      return false;
    }
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    Eventually.within(
        Duration.ofSeconds(20),
        "Keycloak has died",
        () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
  }

  private static boolean answers() {
    HttpRequest ask =
        HttpRequest.newBuilder(
                URI.create(Product.endpoint("oidc.issuer") + "/.well-known/openid-configuration"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return HttpClient.newHttpClient()
              .send(ask, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
