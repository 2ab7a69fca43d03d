package fi.luukku.launcher.bookings;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;

/** One way to the provider and back. */
record Attempt(State state, Nonce nonce, CodeVerifier verifier, String language, Instant begunAt) {
  static Attempt begin(String language, Instant now) {
    return new Attempt(new State(32), new Nonce(32), new CodeVerifier(), language, now);
  }
}
