package fi.luukku.launcher.bookings;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Attempts, guests and logout tokens seen, in memory; the oldest go when there are too many. */
final class Shelf {
  static final Duration ATTEMPT = Duration.ofMinutes(15);
  static final Duration SIGN_IN = Duration.ofHours(1);
  private static final int MOST = 500;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;
  private final Map<String, Attempt> attempts = limited();
  private final Map<String, Guest> guests = limited();
  private final Map<String, Boolean> seen = limited();

  Shelf(Clock clock) {
    this.clock = clock;
  }

  private static <T> Map<String, T> limited() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > MOST;
      }
    };
  }

  Instant now() {
    return clock.instant();
  }

  synchronized String keep(Attempt attempt) {
    return keep(attempts, attempt);
  }

  /** The attempt behind a cookie, once. */
  synchronized Optional<Attempt> take(String cookie) {
    return Optional.ofNullable(attempts.remove(cookie))
        .filter(attempt -> now().isBefore(attempt.begunAt().plus(ATTEMPT)));
  }

  synchronized String keep(Guest guest) {
    return keep(guests, guest);
  }

  synchronized Optional<Guest> guest(String cookie) {
    return Optional.ofNullable(guests.get(cookie)).filter(guest -> now().isBefore(guest.endsAt()));
  }

  synchronized void end(String cookie) {
    guests.remove(cookie);
  }

  synchronized void endSid(String sid) {
    guests.values().removeIf(guest -> guest.sid().equals(sid));
  }

  /** False where a logout token with this id came before. */
  synchronized boolean isNew(String tokenId) {
    return seen.putIfAbsent(tokenId, true) == null;
  }

  private static <T> String keep(Map<String, T> shelf, T thing) {
    String cookie = random();
    shelf.put(cookie, thing);
    return cookie;
  }

  /** 256 random bits, for a cookie or an id. */
  static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
