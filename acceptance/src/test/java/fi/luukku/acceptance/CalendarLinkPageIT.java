package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A citizen's own calendar: made on a phone, read by a program that knows the address alone. */
class CalendarLinkPageIT {
  private static final int MOST_GUESSES = 60;

  private final HttpClient program = HttpClient.newHttpClient();

  @Test
  void a_citizen_makes_an_address_replaces_it_and_switches_it_off() throws Exception {
    try (Visitor citizen = Visitor.with("sv", Visitor.PHONE)) {
      citizen.signIn("testi.sofia", "/my/profile");
      String number = new Errands(citizen, "sofia@example.org").bookAppointment("building-advice");
      citizen.open("/my/profile");
      citizen.press(citizen.main().locator("a[href='/my/calendar-link']"));
      citizen.look("calendar-link-none");
      citizen.press(citizen.main().locator("#make"));
      citizen.look("calendar-link");

      String address = citizen.main().locator("#address").getAttribute("href");
      HttpResponse<String> read = read(address, "");
      assertThat(read.statusCode()).isEqualTo(200);
      assertThat(read.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
      assertThat(read.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
      assertThat(read.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(read.body())
          .contains("UID:" + number + "@", "STATUS:CONFIRMED", "X-WR-CALNAME:Mina ärenden")
          .doesNotContain("Sofia", "sofia@example.org");
      String tag = read.headers().firstValue("ETag").orElseThrow();
      assertThat(read(address, tag).statusCode()).isEqualTo(304);

      citizen.press(citizen.main().locator("#replace"));
      String next = citizen.main().locator("#address").getAttribute("href");
      assertThat(next).isNotEqualTo(address);
      assertThat(read(address, tag).statusCode()).isEqualTo(404);
      assertThat(read(next, tag).statusCode()).isEqualTo(304);

      citizen.press(citizen.main().locator("#end"));
      citizen.look("calendar-link-ended");
      assertThat(citizen.main().locator("#make").count()).isEqualTo(1);
      assertThat(read(next, "").statusCode()).isEqualTo(404);
      assertThat(read(Product.url() + "/calendar/x", "").statusCode()).isEqualTo(404);
    }
    whoever_guesses_is_made_to_wait();
  }

  private void whoever_guesses_is_made_to_wait() throws Exception {
    HttpResponse<String> answer = null;
    for (int guess = 0; guess < MOST_GUESSES; guess++) {
      answer = read(Product.url() + "/calendar/" + "g".repeat(31) + guess % 10 + ".ics", "");
      if (answer.statusCode() == 429) {
        break;
      }
      assertThat(answer.statusCode()).isEqualTo(404);
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  private HttpResponse<String> read(String address, String held)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (!held.isEmpty()) {
      request.header("If-None-Match", held);
    }
    return program.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
