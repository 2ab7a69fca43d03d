package fi.luukku.site.web;

import fi.luukku.shared.DatabaseAway;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Faults that server and libraries throw without a public type of their own, most of them a
 * request's and not ours: told apart by the words or the place where they are thrown.
 */
final class KnownFaults {
  private KnownFaults() {}

  static Optional<Integer> statusOf(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (message.contains("exceeds its maximum permitted")) {
      return Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
    if (DatabaseAway.isSaidBy(cause)) {
      return Optional.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
    boolean notOurForm =
        message.contains("not a multipart/form-data")
            || cause.getClass().getSimpleName().equals("CspException");
    return notOurForm ? Optional.of(HttpServletResponse.SC_BAD_REQUEST) : Optional.empty();
  }
}
