package fi.luukku.acceptance.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * More people at once than a node works on: those who have to wait see their place in the line, and
 * nobody sees anything worse.
 */
class AdmissionIT {
  private static final int CROWD = 80;
  private static final long CROWDED_NANOS = 4_000_000_000L;
  private static final long CALM_NANOS = 5_000_000_000L;
  private static final String DRAWN = "/facilities/facility?key=sports-hall-a";

  @Test
  void who_has_to_wait_sees_a_place_in_the_line_and_nobody_an_error() throws Exception {
    List<Answer> answers = crowd(line -> line.get(DRAWN, "")).join();

    assertThat(answers).extracting(Answer::status).containsOnly(200, 503).contains(200, 503);
    assertThat(waiting(answers))
        .allSatisfy(
            answer -> {
              int seconds = Integer.parseInt(answer.header("Retry-After").orElseThrow());
              assertThat(seconds).isBetween(3, 60);
              assertThat(answer.body())
                  .containsPattern("Paikkasi jonossa: [1-9]")
                  .contains("http-equiv=\"refresh\" content=\"" + seconds + ";url=" + DRAWN + "\"");
              assertThat(answer.header("Cache-Control")).contains("no-store");
            });
  }

  @ParameterizedTest
  @CsvSource({"fi, Paikkasi jonossa: ", "sv, Din plats i kön: ", "en, Your place in the line: "})
  void the_place_is_told_in_the_readers_language(String language, String words) throws Exception {
    List<Answer> answers = crowd(line -> line.get(DRAWN + "&lang=" + language, "")).join();

    assertThat(waiting(answers)).isNotEmpty().allMatch(answer -> answer.body().contains(words));
  }

  @Test
  void health_files_kept_pages_and_staff_pass_a_crowd() throws Exception {
    CompletableFuture<List<Answer>> crowd = crowd(line -> line.get(DRAWN, ""));
    List<Integer> passed = new ArrayList<>();
    try (Exchange line = Exchange.open()) {
      while (!crowd.isDone()) {
        passed.add(line.get("/health/live", "").status());
        passed.add(line.get("/", "").status());
        passed.add(line.get("/assets/css/luukku.css", "").status());
        passed.add(line.get("/staff/desk", "").status());
      }
    }

    assertThat(waiting(crowd.join())).isNotEmpty();
    assertThat(passed).isNotEmpty().doesNotContain(503);
  }

  @Test
  void who_waits_and_asks_again_comes_in_before_those_who_come_later() throws Exception {
    CompletableFuture<List<Answer>> crowd = crowd(line -> line.get(DRAWN, ""));
    Optional<String> ticket = Optional.empty();
    boolean in = false;
    try (Exchange line = Exchange.open()) {
      while (!crowd.isDone() && !in) {
        Answer answer = line.get(DRAWN, ticket.orElse(""));
        in = ticket.isPresent() && answer.status() == 200;
        ticket = answer.header("Set-Cookie").map(set -> set.replaceAll(";.*", ""));
      }
    }

    assertThat(waiting(crowd.join())).isNotEmpty();
    assertThat(in).as("who asked again came in while others waited").isTrue();
  }

  @Test
  void a_form_that_was_not_taken_in_is_handed_back_with_what_was_typed() throws Exception {
    String typed = "\"><script>alert('Hålla')</script>\r\n& more";
    String sent = "csrf=x&q.words=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&send=1";
    List<Answer> answers = crowd(line -> line.post("/report?category=pothole", "", sent)).join();

    assertThat(answers).extracting(Answer::status).containsOnly(403, 503).contains(503);
    assertThat(waiting(answers))
        .allSatisfy(
            answer -> {
              Fields held = Fields.pressing(answer.body(), "form button[type=submit]");
              assertThat(held.get("csrf")).isEqualTo("x");
              assertThat(held.get("q.words")).isEqualTo(typed);
              assertThat(held.get("send")).isEqualTo("1");
              assertThat(held.get("category")).isNull();
              assertThat(answer.body())
                  .contains("<form method=\"post\" action=\"/report?category=pothole\">")
                  .contains("Kirjoittamasi on tallessa")
                  .doesNotContain("http-equiv=\"refresh\"", "<script");
              assertThat(answer.header("Cache-Control")).contains("no-store");
            });
  }

  @Test
  void a_form_of_the_identification_is_not_held_but_leads_back_to_its_page() throws Exception {
    List<Answer> answers = crowd(line -> line.post("/sign-in", "", "category=pothole")).join();

    assertThat(waiting(answers))
        .allSatisfy(
            answer ->
                assertThat(answer.body())
                    .contains("Lähetä se siellä uudelleen", ";url=/\"")
                    .doesNotContain("pothole"));
    assertThat(answers).extracting(Answer::status).containsOnly(403, 503);
  }

  @Test
  void it_is_over_soon_after_the_crowd_has_gone() throws Exception {
    crowd(line -> line.get(DRAWN, "")).join();
    long start = System.nanoTime();
    int status = 0;
    try (Exchange line = Exchange.open()) {
      while (status != 200 && System.nanoTime() - start < CALM_NANOS) {
        status = line.get(DRAWN, "").status();
      }
    }

    assertThat(status).as("five seconds after").isEqualTo(200);
  }

  private static List<Answer> waiting(List<Answer> answers) {
    return answers.stream().filter(answer -> answer.status() == 503).toList();
  }

  /** Asks again and again for a few seconds; all answers. */
  private static CompletableFuture<List<Answer>> crowd(Together.Work<Answer> ask) {
    long end = System.nanoTime() + CROWDED_NANOS;
    Together.Work<List<Answer>> one =
        line -> {
          List<Answer> answers = new ArrayList<>();
          while (System.nanoTime() < end) {
            answers.add(ask.on(line));
          }
          return answers;
        };
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return Together.of(CROWD, Collections.nCopies(CROWD, one)).results().stream()
                .flatMap(List::stream)
                .toList();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
          }
        });
  }
}
