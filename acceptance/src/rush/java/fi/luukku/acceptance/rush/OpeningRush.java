package fi.luukku.acceptance.rush;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.form;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;

/**
 * People who are signed in already look for a hall, open it, choose, hold and confirm a time. Who
 * is too late is told so within the page; who is told to wait asks again when he was told to. What
 * a page must have is asked of the page alone, not of the one that tells to wait.
 */
public class OpeningRush extends Simulation {
  private static final int PEOPLE = Integer.getInteger("rush.count");
  private static final Duration WITHIN = Duration.ofSeconds(5);
  private static final int WAITS = 503;
  private static final int MOVED_ON = 302;
  private static final String HALL = "/facilities/facility?key=#{hall}&part=#{hall}&day=#{day}";
  private static final String CHOSEN = HALL + "&starts=#{starts}&ends=#{ends}";

  private final HttpProtocolBuilder portal =
      http.baseUrl(System.getProperty("rush.url"))
          .acceptHeader("text/html")
          .acceptLanguageHeader("fi")
          .disableFollowRedirect();

  private final ScenarioBuilder opening =
      scenario("opening")
          .feed(csv(System.getProperty("rush.people")).queue())
          .exec(addCookie(Cookie("luukku-session", "#{cookie}")))
          .exec(asked(http("search").get("/facilities?text=#{hall}")))
          .exec(asked(http("open").get(HALL)))
          .exec(
              asked(
                  http("choose")
                      .get(CHOSEN)
                      .check(
                          form("form[method='post'][action*='/facilities/facility']")
                              .optional()
                              .saveAs("choice"))))
          .exec(doIf(session -> session.contains("choice")).then(held()))
          .exec(doIf(session -> session.contains("hold")).then(confirmed()));

  {
    setUp(opening.injectOpen(rampUsers(PEOPLE).during(WITHIN)))
        .protocols(portal)
        .assertions(global().failedRequests().count().is(0L));
  }

  private static ChainBuilder held() {
    return asked(
        http("hold")
            .post(CHOSEN)
            .form("#{choice}")
            .formParam("continue", "1")
            .check(header("Location").optional().saveAs("hold")));
  }

  private static ChainBuilder confirmed() {
    return exec(asked(
            http("confirm page")
                .get("#{hold}")
                .checkIf((answer, session) -> answer.status().code() != WAITS)
                .then(form("form[action*='/facilities/confirm']").saveAs("details"))))
        .exec(
            asked(
                http("confirm")
                    .post("/facilities/confirm")
                    .form("#{details}")
                    .formParam("email", "rush@example.org")
                    .formParam("people", "2")
                    .formParam("confirm", "1")
                    .checkIf((answer, session) -> answer.status().code() != WAITS)
                    .then(header("Location").saveAs("receipt"))));
  }

  /** Asks, and asks again as long as the answer is the waiting page. */
  private static ChainBuilder asked(HttpRequestActionBuilder request) {
    return exec(session -> session.set("status", WAITS))
        .exec(
            asLongAs(OpeningRush::isWaiting)
                .on(
                    exec(request
                            .check(status().in(200, MOVED_ON, 422, WAITS).saveAs("status"))
                            .check(header("Retry-After").optional().saveAs("seconds")))
                        .exec(
                            doIf(OpeningRush::isWaiting)
                                .then(pause(session -> Duration.ofSeconds(seconds(session)))))));
  }

  private static boolean isWaiting(Session session) {
    return session.getInt("status") == WAITS;
  }

  private static long seconds(Session session) {
    return session.contains("seconds") ? Long.parseLong(session.getString("seconds")) : 1;
  }
}
