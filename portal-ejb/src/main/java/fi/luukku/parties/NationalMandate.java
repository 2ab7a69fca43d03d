package fi.luukku.parties;

import fi.luukku.identity.Authorizations;
import fi.luukku.identity.OnBehalf;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A mandate as Suomi.fi e-Authorizations told it: true for as long as it was told a short time ago.
 *
 * @param key what the register calls the party: our id of a person, or a business id
 * @param proof what it is asked again with
 * @param confirmed when it last said so
 * @param unanswered whether it did not answer the last question
 */
public record NationalMandate(
    Mandate mandate,
    Authorizations.Whom whom,
    String key,
    String proof,
    Instant confirmed,
    boolean unanswered) {
  /** After this the register is asked again before the next post. */
  static final Duration FRESH = Duration.ofSeconds(5);

  public NationalMandate {
    Objects.requireNonNull(mandate, "what was told is a mandate");
    Objects.requireNonNull(confirmed, "it was told at some time");
  }

  /** Whether an id names one of these. */
  public static boolean isOne(String mandate) {
    return mandate.startsWith(OnBehalf.NATIONAL);
  }

  static String id(String unique) {
    return OnBehalf.NATIONAL + unique;
  }

  boolean isDue(Instant now) {
    return unanswered || !now.isBefore(confirmed.plus(FRESH));
  }

  boolean isTrustedAt(Instant now, Duration trust) {
    return now.isBefore(confirmed.plus(trust));
  }

  /** Never the name: it may stand in a log line. */
  @Override
  public String toString() {
    return "NationalMandate[" + whom + "]";
  }
}
