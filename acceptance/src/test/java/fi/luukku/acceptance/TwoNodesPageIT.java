package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two portal nodes on one database: one sign-in for both, and one end (attack 19 of sign-in.md).
 */
class TwoNodesPageIT {
  private static final String SIGN_OUT = "form[action='/sign-out'] button";

  /** A node remembers what it has read for five seconds. */
  private static final Duration HEARD = Duration.ofSeconds(15);

  private static SecondNode other;

  @BeforeAll
  static void startsAnother() throws IOException {
    other = SecondNode.start();
  }

  @AfterAll
  static void stopsIt() {
    other.close();
  }

  @Test
  void signing_out_at_one_node_is_over_on_the_other() {
    try (Visitor aino = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", "/my");
      String cookies = cookies(aino);
      assertThat(atTheOther(cookies)).startsWith("HTTP/1.1 200").contains("Aino");

      aino.page().locator(SIGN_OUT).click();
      aino.page().waitForURL(Product.url() + "/signed-out");

      awaitEndAtTheOther(cookies);
    }
  }

  @Test
  void a_sign_out_elsewhere_that_one_node_is_told_of_is_over_on_the_other() {
    try (Visitor eino = Visitor.with("sv", Visitor.DESKTOP)) {
      eino.signIn("testi.eino", "/my");
      String cookies = cookies(eino);
      assertThat(atTheOther(cookies)).startsWith("HTTP/1.1 200").contains("Eino");

      String bookings = Product.endpoint("bookings.url");
      eino.page().navigate(bookings + "/my?lang=sv");
      eino.page().locator(SIGN_OUT).click();
      assertThat(eino.page().url()).startsWith(bookings + "/signed-out");

      awaitEndAtTheOther(cookies);
    }
  }

  private static void awaitEndAtTheOther(String cookies) {
    Eventually.within(
        HEARD,
        "the other node asks who it is",
        () -> atTheOther(cookies).matches("(?s)HTTP/1.1 303.*/sign-in\\?to=.*"));
  }

  private static String atTheOther(String cookies) {
    try {
      return other.get("/my", cookies);
    } catch (IOException failed) {
      throw new UncheckedIOException("The other node does not answer.", failed);
    }
  }

  private static String cookies(Visitor visitor) {
    return visitor.page().context().cookies(Product.url()).stream()
        .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
        .collect(Collectors.joining("; "));
  }
}
