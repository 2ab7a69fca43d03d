package fi.luukku.launcher.authorizations;

import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.oauth2.sdk.id.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Choices that are being made or were made: each session, code and token belongs to one. */
final class Choices {
  static final Duration TOKEN = Duration.ofSeconds(599);
  private static final Duration CODE = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<String, Choice> byUser = new ConcurrentHashMap<>();
  private final Map<String, Given> codes = new ConcurrentHashMap<>();
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  Choices(Clock clock) {
    this.clock = clock;
  }

  /**
   * Somebody who is here to choose.
   *
   * @param persons whether among persons, not organisations
   */
  record Choice(String session, String user, String delegate, boolean persons) {}

  private record Given(Choice choice, String redirect, String principal, Instant until) {}

  private record Token(String session, String delegate, String principal, Instant until) {}

  Choice begin(String delegate, boolean persons) {
    Choice choice = new Choice(random(), random(), delegate, persons);
    byUser.put(choice.user(), choice);
    return choice;
  }

  Optional<Choice> ofUser(String user) {
    return Optional.ofNullable(byUser.get(user));
  }

  /** A code for who has chosen; he is not here any more. */
  String give(Choice choice, String principal, String redirect) {
    byUser.remove(choice.user());
    String code = random();
    codes.put(code, new Given(choice, redirect, principal, clock.instant().plus(CODE)));
    return code;
  }

  /** The token for a code, once, for the address that it was sent to. */
  Optional<String> exchange(String code, String redirect) {
    return Optional.ofNullable(codes.remove(code))
        .filter(given -> given.redirect().equals(redirect))
        .filter(given -> clock.instant().isBefore(given.until()))
        .map(this::token);
  }

  private String token(Given given) {
    String token = random();
    tokens.put(
        token,
        new Token(
            given.choice().session(),
            given.choice().delegate(),
            given.principal(),
            clock.instant().plus(TOKEN)));
    return token;
  }

  /** Whom the holder of a token chose, where the session is that of the token. */
  Optional<String> principal(String token, String session) {
    return found(token, session).map(Token::principal);
  }

  Optional<String> delegate(String token, String session) {
    return found(token, session).map(Token::delegate);
  }

  private Optional<Token> found(String token, String session) {
    return Optional.ofNullable(tokens.get(token))
        .filter(known -> known.session().equals(session))
        .filter(known -> clock.instant().isBefore(known.until()));
  }

  private static String random() {
    Identifier fresh = new State(24);
    return fresh.getValue();
  }
}
