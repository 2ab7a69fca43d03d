package fi.luukku.identity.integration;

import fi.luukku.identity.Secrets;
import fi.luukku.identity.domain.Opaque;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns attempts into cookies and back. */
@ApplicationScoped
public class Attempts {
  /** How the name of each attempt's cookie begins. */
  public static final String COOKIE_START = "luukku-attempt-";

  /** How long a browser keeps the cookie. */
  public static final Duration LIFE = Attempt.LIFE;

  private static final String PURPOSE = "sign-in attempts";
  private static final int MOST = 5;
  private static final int NAME = 16;

  @Inject Secrets secrets;
  @Inject Clock clock;

  /** Name of the cookie that belongs to a state. */
  public String cookieName(String state) {
    return COOKIE_START + Opaque.fingerprint(state).substring(0, NAME);
  }

  String seal(Attempt attempt) {
    byte[] plain = attempt.json().getBytes(StandardCharsets.UTF_8);
    byte[] sealed = secrets.sealing(PURPOSE).seal(plain, cookieName(attempt.state()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** The attempt behind a state, where this browser began it and it is not too old. */
  Optional<Attempt> find(String state, Map<String, String> cookies) {
    String name = cookieName(state);
    return Optional.ofNullable(cookies.get(name))
        .flatMap(value -> open(name, value))
        .filter(attempt -> attempt.state().equals(state))
        .filter(attempt -> attempt.isAlive(clock.instant()));
  }

  /** Names of cookies that can go when one more comes: unreadable ones, old ones, the oldest. */
  List<String> superfluous(Map<String, String> cookies) {
    List<String> kept =
        cookies.keySet().stream()
            .filter(name -> open(name, cookies.get(name)).isPresent())
            .sorted(
                Comparator.comparing(
                        (String name) -> open(name, cookies.get(name)).orElseThrow().begunAt())
                    .reversed())
            .limit(MOST - 1)
            .toList();
    return cookies.keySet().stream().filter(name -> !kept.contains(name)).toList();
  }

  private Optional<Attempt> open(String name, String value) {
    try {
      return secrets
          .sealing(PURPOSE)
          .open(Base64.getUrlDecoder().decode(value), name)
          .flatMap(Attempts::parse);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static Optional<Attempt> parse(byte[] plain) {
    try {
      return Optional.of(Attempt.parse(new String(plain, StandardCharsets.UTF_8)));
    } catch (ParseException | IllegalArgumentException earlierForm) {
      return Optional.empty();
    }
  }
}
