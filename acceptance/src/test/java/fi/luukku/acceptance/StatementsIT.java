package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import fi.luukku.acceptance.measure.StatementLog;
import java.io.IOException;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many statements a request asks of the database: the commit and the pool's validation count,
 * too (see {@link StatementLog}).
 */
class StatementsIT {
  private static final int CATALOGUE = 2;
  private static final int SIGNED_IN = 6;
  private static final int FREE_TIMES = 4;
  private static final int DAY_VIEW = 4;
  private static final int SUBMIT = 12;
  private static final int IDLE_SECONDS = 12;
  private static final int TIMES = 3;

  /** A round of the node's own, that may come in between. */
  private static final String ROUND = "delete from occupancy where held_until";

  private static final Logger LOG = Logger.getLogger(StatementsIT.class.getName());

  private static StatementLog log;

  @BeforeAll
  static void open() throws SQLException, IOException {
    log = StatementLog.open(IDLE_SECONDS);
  }

  @AfterAll
  static void close() throws SQLException {
    log.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/services",
        "/services/early-education-application",
        "/articles",
        "/articles/good-report",
        "/search?q=parkki",
        "/appointments",
        "/facilities",
        "/facilities/facility?key=sports-hall-a",
        "/grants",
        "/grants/programme?key=grant-activity",
        "/report"
      })
  void asks_little_for_a_page_of_the_catalogue(String path) throws SQLException {
    try (Visitor anybody = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      anybody.open(path);

      assertThat(fewest(anybody, path)).as(path).hasSizeLessThanOrEqualTo(CATALOGUE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/my"})
  void asks_little_for_the_front_page_of_who_is_signed_in(String path) throws SQLException {
    // Somebody whom no other test lets wait for a time: an offer that is held is one more.
    try (Visitor someone = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      someone.signIn("testi.y2023", path);
      new Errands(someone, "someone@example.org").beginGrant();

      // Every few seconds there is one more: it reads the sign-in.
      assertThat(fewest(someone, path)).as(path).hasSizeLessThan(SIGNED_IN);
    }
  }

  @Test
  void asks_little_for_a_programme_that_somebody_has_applied_to() throws SQLException {
    String path = "/grants/programme?key=grant-project";
    try (Visitor aino = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", path);

      assertThat(fewest(aino, path)).as(path).hasSizeLessThan(SIGNED_IN);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/facilities/facility?key=sports-hall-a",
        "/appointments/choose-time?service=building-advice"
      })
  void asks_little_for_free_times_of_who_is_signed_in(String path) throws SQLException {
    try (Visitor aino = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      aino.signIn("testi.aino", path);

      assertThat(fewest(aino, path)).as(path).hasSizeLessThanOrEqualTo(FREE_TIMES);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/staff/facilities", "/staff/facilities?kind=hall", "/staff/facilities?first=25"})
  void asks_little_for_the_day_of_all_facilities(String path) throws SQLException {
    try (Visitor staff = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      staff.signInAsStaff("tilat.teemu", path);

      assertThat(fewest(staff, path)).as(path).hasSizeLessThanOrEqualTo(DAY_VIEW);
    }
  }

  @Test
  void submits_an_appointment_in_one_commit() throws SQLException {
    submits(errands -> errands.bookAppointment("building-advice"));
  }

  @Test
  void submits_a_reservation_in_one_commit() throws SQLException {
    LocalDate soon = LocalDate.now(ZoneId.of("Europe/Helsinki")).plusWeeks(6);
    LocalDate monday = soon.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    submits(errands -> errands.reserveFacility("sports-hall-a", monday.toString()));
  }

  @Test
  void submits_an_application_in_one_commit() throws SQLException {
    submits(
        errands -> {
          errands.beginGrant();
          errands.finishGrant();
        });
  }

  @Test
  void submits_a_report_in_one_commit() throws SQLException {
    submits(Errands::reportIssue);
  }

  /** The fewest of a few times: a loop of the portal that had something to do only adds. */
  private static List<String> fewest(Visitor visitor, String path) throws SQLException {
    List<String> fewest = null;
    for (int i = 0; i < TIMES; i++) {
      List<Response> answer = new ArrayList<>();
      List<String> asked =
          StatementLog.withoutBrackets(log.of(() -> answer.add(visitor.open(path))));
      assertThat(answer.get(0).status()).isEqualTo(200);
      fewest = fewest == null || asked.size() < fewest.size() ? asked : fewest;
    }
    return fewest;
  }

  private static void submits(Consumer<Errands> errand) {
    try (Visitor visitor = Visitor.withoutScript("fi", Visitor.DESKTOP)) {
      visitor.signIn("testi.y2023", "/");
      List<StatementLog.Unit> asked = new ArrayList<>();
      visitor.page().route("**", route -> answer(route, asked));
      Errands errands = new Errands(visitor, "iiris@example.org");
      errands.sayWhereMailGoes();
      errand.accept(errands);

      List<String> statements =
          StatementLog.withoutBrackets(asked).stream()
              .filter(one -> !one.startsWith(ROUND))
              .toList();
      LOG.info(() -> "The submit asked " + statements.size() + ": " + statements);
      assertThat(StatementLog.commits(asked)).as("commits in %s", statements).isEqualTo(1);
      assertThat(statements).hasSizeLessThanOrEqualTo(SUBMIT);
    }
  }

  /** Lets a post through by itself, counts what it asks, and keeps that if a receipt came of it. */
  private static void answer(Route route, List<StatementLog.Unit> kept) {
    if (!route.request().method().equals("POST")) {
      route.resume();
      return;
    }
    List<APIResponse> answers = new ArrayList<>();
    try {
      List<StatementLog.Unit> asked =
          log.of(() -> answers.add(route.fetch(new Route.FetchOptions().setMaxRedirects(0))));
      String next = answers.get(0).headers().getOrDefault("location", "");
      if (next.contains("/receipt")) {
        kept.addAll(asked);
      }
    } catch (SQLException unreadable) {
      throw new IllegalStateException("The log of statements cannot be read.", unreadable);
    }
    route.fulfill(new Route.FulfillOptions().setResponse(answers.get(0)));
  }
}
