package fi.luukku.identity;

import fi.luukku.identity.domain.KeyDerivation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The token that each form carries and each POST must bring back: a random number and its seal over
 * the sign-in session, or the visitor cookie, that the form was shown to. All nodes share the key,
 * so none keeps a list. The random number is new in each page, so a compressed answer gives nothing
 * away.
 */
@ApplicationScoped
public class FormTokens {
  private static final int NONCE = 16;
  private static final int SEAL = 32;

  @Inject Secrets secrets;
  @Inject SignInSessions sessions;
  @Inject Visitors visitors;

  private final SecureRandom random = new SecureRandom();

  /** What a token turned out to be. */
  public enum Verdict {
    /** Ours, and for this browser's session. */
    GENUINE,
    /** Shown to a session that is over, or to another one: nobody is signed in at this door now. */
    SESSION_ENDED,
    /** Missing, forged, or shown to somebody else. */
    REFUSED
  }

  /**
   * A fresh token for the form that is being shown. Sets the visitor cookie where nobody is signed
   * in and the browser has none: call it before the answer is committed.
   */
  public String issue(HttpServletRequest request, HttpServletResponse response) {
    Optional<SignInSession> session = sessions.of(request);
    char shownTo = session.map(s -> mark(s.door())).orElse('V');
    String binding =
        session.map(SignInSession::id).orElseGet(() -> visitors.ensure(request, response));
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] seal = seal(shownTo, nonce, binding);
    ByteBuffer token = ByteBuffer.allocate(1 + NONCE + SEAL);
    token.put((byte) shownTo).put(nonce).put(seal);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
  }

  public boolean isGenuine(HttpServletRequest request, String token) {
    return verify(request, token) == Verdict.GENUINE;
  }

  /**
   * Judges the token that a POST brought.
   *
   * @param token as the form sent it; {@code null} where it sent none
   */
  public Verdict verify(HttpServletRequest request, String token) {
    Optional<byte[]> decoded = decode(token);
    if (decoded.isEmpty()) {
      return Verdict.REFUSED;
    }
    ByteBuffer parts = ByteBuffer.wrap(decoded.get());
    char shownTo = (char) parts.get();
    byte[] nonce = new byte[NONCE];
    byte[] seal = new byte[SEAL];
    parts.get(nonce).get(seal);
    Optional<SignInSession> session = sessions.of(request);
    Optional<String> binding = session.map(SignInSession::id).or(() -> visitors.find(request));
    if (binding.isPresent() && MessageDigest.isEqual(seal, seal(shownTo, nonce, binding.get()))) {
      return Verdict.GENUINE;
    }
    boolean shownToSignedIn = shownTo == mark(Door.of(request));
    return session.isEmpty() && shownToSignedIn ? Verdict.SESSION_ENDED : Verdict.REFUSED;
  }

  private byte[] seal(char shownTo, byte[] nonce, String binding) {
    return KeyDerivation.mac(
        key(), new byte[] {(byte) shownTo}, nonce, binding.getBytes(StandardCharsets.US_ASCII));
  }

  private byte[] key() {
    return secrets.key("form tokens");
  }

  private static char mark(Door door) {
    return door == Door.STAFF ? 'S' : 'C';
  }

  private static Optional<byte[]> decode(String token) {
    if (token == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getUrlDecoder().decode(token))
          .filter(bytes -> bytes.length == 1 + NONCE + SEAL);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
