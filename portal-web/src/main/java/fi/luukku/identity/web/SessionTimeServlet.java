package fi.luukku.identity.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.FormTokens;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * {@code GET /session/left} says for how many seconds the sign-in lasts; asking is no activity.
 * {@code GET /session/stay} says the same and is. Who is signed in gets a token for the forms of a
 * page that was opened before, and a mark that tells whether the page is his.
 */
@WebServlet({"/session/left", "/session/stay", "/staff/session/left", "/staff/session/stay"})
public class SessionTimeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentCaller caller;
  @Inject private transient FormTokens tokens;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answers.noStore(response);
    response.setContentType("application/json");
    JsonObjectBuilder answer = Json.createObjectBuilder();
    caller
        .lifetime()
        .ifPresentOrElse(
            time ->
                answer
                    .add("left", left(time.expiresAt()))
                    .add("most", left(time.endsAt()))
                    .add("who", caller.mark())
                    .add("token", tokens.issue(request, response)),
            () -> answer.add("left", 0));
    response.getWriter().write(answer.build().toString());
  }

  private long left(Instant end) {
    return Math.max(0, Duration.between(clock.instant(), end).toSeconds());
  }
}
