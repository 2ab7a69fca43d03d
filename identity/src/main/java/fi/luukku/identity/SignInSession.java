package fi.luukku.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * One sign-in of one browser, as the database keeps it.
 *
 * @param id SHA-256 of the cookie's value, base64url: the value itself is stored nowhere
 * @param door citizen or staff
 * @param caller who it is
 * @param origin what the identity provider calls this sign-in
 * @param signedInAt when it began
 * @param lastActiveAt last activity, written at most once a minute
 * @param endsAt when it ends whatever happens
 */
public record SignInSession(
    String id,
    Door door,
    Caller caller,
    Origin origin,
    Instant signedInAt,
    Instant lastActiveAt,
    Instant endsAt) {
  /** A sign-in that nobody uses ends after this. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** A sign-in ends after this, used or not. */
  public static final Duration ABSOLUTE = Duration.ofHours(8);

  static final Duration ACTIVITY_STEP = Duration.ofMinutes(1);

  /**
   * What the provider calls a sign-in, so that its sign-out finds ours.
   *
   * @param issuer the provider's issuer identifier
   * @param subject its name for the person
   * @param sid its name for the sign-in, empty where it gives none
   */
  public record Origin(String issuer, String subject, String sid) {
    public Origin {
      Objects.requireNonNull(issuer, "an origin has an issuer");
      Objects.requireNonNull(subject, "an origin has a subject");
      Objects.requireNonNull(sid, "an origin has a sid, empty where the provider gives none");
    }

    /** Never the subject: an origin may stand in a log line. */
    @Override
    public String toString() {
      return issuer;
    }
  }

  public boolean isAlive(Instant now) {
    return now.isBefore(endsAt) && now.isBefore(lastActiveAt.plus(IDLE));
  }

  /** When it ends if nothing more happens. */
  public Instant expiresAt() {
    Instant idle = lastActiveAt.plus(IDLE);
    return idle.isBefore(endsAt) ? idle : endsAt;
  }

  boolean isDueForActivity(Instant now) {
    return !now.isBefore(lastActiveAt.plus(ACTIVITY_STEP));
  }

  SignInSession activeAt(Instant now) {
    return new SignInSession(id, door, caller, origin, signedInAt, now, endsAt);
  }

  /** Never the id or a name. */
  @Override
  public String toString() {
    return "SignInSession[" + door + "]";
  }
}
