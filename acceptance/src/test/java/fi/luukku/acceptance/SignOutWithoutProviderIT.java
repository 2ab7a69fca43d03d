package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * While Keycloak is down, who is signed in goes on, who wants to sign in is told in our words, and
 * a sign-out ends what is ours and says what is left.
 */
class SignOutWithoutProviderIT {
  private static final Duration RESTART = Duration.ofMinutes(4);
  private static final Duration NOTICED = Duration.ofSeconds(20);
  private static final Duration STORED = Duration.ofMinutes(1);
  private static final Duration WRITES_WITHIN = Duration.ofSeconds(2);

  @Test
  void ends_here_at_once_says_what_is_left_and_ends_there_later() {
    try (Visitor eino = Visitor.with("fi", Visitor.PHONE);
        Visitor sofia = Visitor.with("sv", Visitor.DESKTOP)) {
      sofia.signIn("testi.sofia", "/my");
      Instant before = Instant.now();
      eino.signIn("testi.eino", "/my");
      Eventually.within(
          STORED, "Keycloak has stored the sign-in", () -> isStoredSince(before, Instant.now()));
      kill(Long.parseLong(Product.endpoint("pid.keycloak")));
      assertThat(sofia.open("/my").status()).isEqualTo(200);
      assertThat(sofia.page().locator("header").innerText()).contains("Sofia");
      tellsWhoWantsToSignIn();

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

  private static void tellsWhoWantsToSignIn() {
    String door = "/sign-in?to=/my";
    Eventually.within(
        NOTICED, "the door says that it is shut", () -> status(Product.url() + door) == 503);
    try (Visitor anybody = Visitor.withoutScript("sv", Visitor.PHONE)) {
      anybody.open(door);
      assertThat(anybody.heading()).isEqualTo("Det går inte att logga in just nu");
      anybody.look("sign-in-unavailable");
    }
  }

  /**
   * Keycloak's database here writes what was committed within half a second: killed before that it
   * remembers one half of a sign-in, that of the identification, and the other not.
   */
  private static boolean isStoredSince(Instant before, Instant now) {
    Path store = Product.data().resolve("keycloak/data/h2/keycloakdb.mv.db");
    try {
      Instant written = Files.getLastModifiedTime(store).toInstant();
      return written.isAfter(before) && written.isBefore(now.minus(WRITES_WITHIN));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** A provider that was killed right after the sign-in may have forgotten it: it asks nothing. */
  private static void confirmIfAsked(Page page) {
    String done = Product.url() + "/signed-out";
    String provider = Product.endpoint("oidc.issuer");
    page.waitForURL(url -> url.equals(done) || url.startsWith(provider));
    if (!page.url().equals(done)) {
      page.locator("#kc-logout").click();
      page.waitForURL(done);
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
    return status(Product.endpoint("oidc.issuer") + "/.well-known/openid-configuration") == 200;
  }

  /** Of an answer; 0 where none comes. */
  private static int status(String address) {
    HttpRequest ask =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20)).build();
    try {
      return HttpClient.newHttpClient()
          .send(ask, HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
