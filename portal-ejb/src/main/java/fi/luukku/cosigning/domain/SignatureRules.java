package fi.luukku.cosigning.domain;

import fi.luukku.shared.TimeSource;
import java.time.Instant;
import java.time.LocalDate;

/** How long a request for a signature works, and how many there may be. */
public final class SignatureRules {
  /** For one case: the first, and some more where somebody declines or a mail is lost. */
  public static final int MOST_OF_A_CASE = 5;

  /** By one person in a day: a form is no way to send mail to strangers. */
  public static final int MOST_IN_A_DAY = 20;

  private SignatureRules() {}

  /** When the last day of a request is over: its days count from the one that follows, in full. */
  public static Instant expires(Instant asked, int days) {
    LocalDate last = LocalDate.ofInstant(asked, TimeSource.LOCAL).plusDays(days);
    return last.plusDays(1).atStartOfDay(TimeSource.LOCAL).toInstant();
  }
}
