package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One sign-in opens two services, and one sign-out closes both. */
class SingleSignOnPageIT {
  private static final String TIMES = "/appointments/choose-time?service=digital-support";
  private static final String SIGN_OUT = "form[action='/sign-out'] button";

  @Test
  void one_sign_in_opens_two_services_and_signing_out_of_the_portal_closes_both() {
    try (Visitor aino = Visitor.with("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", "/my");
      openBookings(aino);
      assertThat(aino.page().locator("#name").innerText()).isEqualTo("Aino Testilä-Esimerkki");
      aino.look("bookings");

      aino.open("/my");
      List<String> addresses = addresses(aino.page());
      aino.page().locator(SIGN_OUT).click();
      aino.page().waitForURL(Product.url() + "/signed-out");
      assertThat(aino.heading()).isEqualTo("Olet kirjautunut ulos");
      assertThat(addresses).allMatch(address -> address.startsWith(Product.url()));
      aino.look("signed-out");

      assertThat(isAskedWhoItIs(aino, bookings() + "/my")).isTrue();
      assertThat(isAskedWhoItIs(aino, Product.url() + "/my")).isTrue();
    }
  }

  @Test
  void signing_out_of_the_other_service_closes_the_portal_too() {
    try (Visitor eino = Visitor.withoutScript("sv", Visitor.PHONE)) {
      eino.page().navigate(bookings() + "/?lang=sv");
      eino.look("bookings-front");
      eino.main().locator("a.button").click();
      identifyAt(eino, "testi.eino");
      eino.open("/my");
      assertThat(eino.page().url()).isEqualTo(Product.url() + "/my");

      openBookings(eino);
      eino.page().locator(SIGN_OUT).click();
      assertThat(eino.page().url()).startsWith(bookings() + "/signed-out");
      assertThat(eino.heading()).isEqualTo("Du är utloggad");
      eino.look("bookings-signed-out");

      Eventually.within(
          Duration.ofSeconds(20),
          "the portal has heard of it",
          () -> isAskedWhoItIs(eino, Product.url() + "/my"));
      assertThat(isAskedWhoItIs(eino, bookings() + "/my")).isTrue();
    }
  }

  @Test
  void a_link_from_elsewhere_comes_back_to_its_page_after_signing_in() {
    try (Visitor sofia = Visitor.with("fi", Visitor.PHONE)) {
      sofia.open(TIMES);
      sofia.page().locator("header a[href*='/sign-in']").first().click();
      sofia.identify("testi.sofia");
      assertThat(sofia.page().url()).isEqualTo(Product.url() + TIMES);

      sofia
          .page()
          .context()
          .clearCookies(new BrowserContext.ClearCookiesOptions().setName("luukku-session"));
      sofia.open("/my?status=open");
      assertThat(sofia.page().url()).isEqualTo(Product.url() + "/my?status=open");
    }
  }

  private static String bookings() {
    return Product.endpoint("bookings.url");
  }

  /** Opens the other service without being asked anything. */
  private static void openBookings(Visitor visitor) {
    visitor.page().navigate(bookings() + "/my?lang=" + visitor.language());
    assertThat(visitor.page().url()).startsWith(bookings() + "/my");
  }

  private static void identifyAt(Visitor visitor, String person) {
    visitor.page().locator("#username").fill(person);
    visitor.page().locator("#password").fill("testi");
    visitor.page().locator("#kc-login").click();
    visitor.page().waitForURL(url -> url.startsWith(bookings()));
  }

  private static boolean isAskedWhoItIs(Visitor visitor, String address) {
    visitor.page().navigate(address);
    return visitor.page().locator("#username").isVisible();
  }

  private static List<String> addresses(Page page) {
    List<String> addresses = new ArrayList<>();
    page.onRequest((Request request) -> addresses.add(request.url()));
    return addresses;
  }
}
