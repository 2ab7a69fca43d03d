package fi.luukku.calendars.web;

import fi.luukku.calendars.Feed;
import fi.luukku.calendars.FeedReading;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.limits.WrongGuesses;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code GET /calendar/<secret>.ics}: a calendar for programs, without sign-in; 304 where it is as
 * the program has it, 404 for any other secret, 429 for who guesses.
 */
@WebServlet("/calendar/*")
public class CalendarFeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{1,100})\\.ics");
  private static final int TOO_MANY = 429;

  @Inject private transient FeedReading reading;
  @Inject private transient WrongGuesses guesses;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Duration> wait = guesses.wait(request);
    if (wait.isPresent()) {
      response.setHeader("Retry-After", String.valueOf(1 + wait.get().toSeconds()));
      response.setStatus(TOO_MANY);
      return;
    }
    try {
      send(request, response, reading.read(secret(request)));
    } catch (NotFound unknown) {
      guesses.note(request);
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** What has no shape of a secret is looked up like one, and found as little. */
  private static String secret(HttpServletRequest request) {
    Matcher file = FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    return file.matches() ? file.group(1) : "";
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, Feed feed)
      throws IOException {
    response.setHeader("ETag", feed.entityTag());
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    if (isKnown(request.getHeader("If-None-Match"), feed.entityTag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] text = feed.text().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/calendar; charset=UTF-8");
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }

  /** As RFC 9110, section 13.1.2: a list of tags, weak ones too, or any. */
  static boolean isKnown(String held, String tag) {
    return held != null
        && (held.strip().equals("*")
            || Pattern.compile("\\s*,\\s*")
                .splitAsStream(held.strip())
                .anyMatch(one -> one.replaceFirst("^W/", "").equals(tag)));
  }
}
