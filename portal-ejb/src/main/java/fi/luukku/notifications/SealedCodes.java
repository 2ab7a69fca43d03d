package fi.luukku.notifications;

import fi.luukku.identity.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Codes wait for their mail in the database: sealed, so that they stand there for nobody. */
@ApplicationScoped
class SealedCodes {
  private static final String PURPOSE = "codes in mail";

  @Inject private Secrets secrets;

  String seal(String code) {
    return secrets.seal(PURPOSE, code);
  }

  String open(String sealed) {
    return secrets
        .open(PURPOSE, sealed)
        .orElseThrow(() -> new IllegalStateException("A code was sealed with another key."));
  }
}
