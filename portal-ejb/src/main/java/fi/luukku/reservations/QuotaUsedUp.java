package fi.luukku.reservations;

import fi.luukku.shared.TimeSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What one may have of this in a day, week, month or year is taken; names how much that is (times,
 * or a length) and the first day of the stretch.
 */
public class QuotaUsedUp extends OwnBookingsInTheWay {
  private static final long serialVersionUID = 1L;

  public QuotaUsedUp(Quota quota, Period stretch, List<String> claims) {
    super(claims, code(quota), amount(quota), firstDay(stretch));
  }

  private static String code(Quota quota) {
    String code = "quota_" + quota.measure() + "_" + quota.span();
    return code.toLowerCase(Locale.ROOT);
  }

  private static Object amount(Quota quota) {
    return switch (quota.measure()) {
      case TIMES -> quota.most();
      case MINUTES -> Duration.ofMinutes(quota.most());
    };
  }

  private static LocalDate firstDay(Period stretch) {
    return LocalDate.ofInstant(stretch.starts(), TimeSource.LOCAL);
  }
}
