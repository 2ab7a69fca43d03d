package fi.luukku.acceptance.rush;

import static java.util.stream.Collectors.joining;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Asks for pages as somebody who has been let in: stands in the line first, if need be. */
final class Insider {
  private static final String COOKIE = "luukku-line";
  private static final long BETWEEN_NANOS = 100_000_000;
  private static final int MOST_TRIES = 600;

  private final Exchange line;
  private String pass = "";

  Insider(Exchange line) {
    this.line = line;
  }

  /** The page; how long it took is that of the answer, not of the line. */
  Answer get(String path, String cookie) {
    return until(() -> line.get(path, with(cookie)), path);
  }

  /** Sends a form, again where there was no room for it. */
  Answer post(String path, String cookie, String fields) {
    return until(() -> line.post(path, with(cookie), fields), path);
  }

  private String with(String cookie) {
    return Stream.of(cookie, pass).filter(one -> !one.isEmpty()).collect(joining("; "));
  }

  private Answer until(Supplier<Answer> ask, String path) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Answer answer = ask.get();
      answer
          .header("Set-Cookie")
          .filter(set -> set.startsWith(COOKIE))
          .ifPresent(set -> pass = set.replaceAll(";.*", ""));
      if (answer.status() != 503) {
        return answer;
      }
      LockSupport.parkNanos(BETWEEN_NANOS);
    }
    throw new IllegalStateException("Still in the line for " + path);
  }
}
