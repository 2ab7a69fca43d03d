package fi.luukku.identity.web;

import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Demand;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What an address asks a sign-in for: {@code level} and {@code within}. Anybody may write such an
 * address; it can ask for more than is needed, and for less nowhere.
 */
final class AskedDemand {
  private static final int LONGEST = 5;

  private AskedDemand() {}

  static Demand of(HttpServletRequest request) {
    return new Demand(level(request.getParameter("level")), within(request.getParameter("within")));
  }

  /** The same, for another address of ours; begins with an ampersand unless it is empty. */
  static String query(Demand demand) {
    String level =
        demand.level() == AssuranceLevel.NONE
            ? ""
            : "&level=" + demand.level().name().toLowerCase(Locale.ROOT);
    return level + demand.within().map(time -> "&within=" + time.toSeconds()).orElse("");
  }

  private static AssuranceLevel level(String asked) {
    if ("high".equals(asked)) {
      return AssuranceLevel.HIGH;
    }
    return "substantial".equals(asked) ? AssuranceLevel.SUBSTANTIAL : AssuranceLevel.NONE;
  }

  private static Optional<Duration> within(String asked) {
    return Optional.ofNullable(asked)
        .filter(text -> text.matches("[1-9]\\d*") && text.length() <= LONGEST)
        .map(text -> Duration.ofSeconds(Long.parseLong(text)));
  }
}
