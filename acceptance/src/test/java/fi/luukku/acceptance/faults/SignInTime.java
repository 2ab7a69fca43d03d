package fi.luukku.acceptance.faults;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fi.luukku.acceptance.Eventually;
import fi.luukku.acceptance.Product;
import fi.luukku.acceptance.Visitor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;

/** Time that passes for one sign-in while the tests go on. */
final class SignInTime {
  private SignInTime() {}

  /** Lets time pass for the sign-in of this browser alone. */
  static void idle(Visitor visitor, int seconds) {
    String cookie =
        visitor.page().context().cookies(Product.url()).stream()
            .filter(one -> one.name.equals("luukku-session"))
            .map((Cookie one) -> one.value)
            .findFirst()
            .orElseThrow();
    Database.change(
        "UPDATE sign_in_session SET last_active_at = UTC_TIMESTAMP(3) - INTERVAL ? SECOND"
            + " WHERE id = ?",
        seconds,
        fingerprint(cookie));
  }

  /** A node remembers for five seconds what it has read. */
  static void awaitEnd(Visitor visitor) {
    Page tab = visitor.page().context().newPage();
    Eventually.within(
        Duration.ofSeconds(30),
        "the sign-in has ended",
        () -> {
          tab.navigate(Product.url() + "/session/left");
          return tab.content().contains("\"left\":0");
        });
    tab.close();
  }

  private static String fingerprint(String cookie) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
