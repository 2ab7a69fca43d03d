package fi.luukku.parties;

import fi.luukku.identity.IdentityProvider;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the portal's own keys at its first start. Making them takes seconds, and a provider that
 * asks for them at the first sign-in waits five at most.
 */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@PermitAll
public class ClientKeysStart {
  private static final Logger LOG = Logger.getLogger(ClientKeysStart.class.getName());

  @Inject private IdentityProvider provider;

  @PostConstruct
  void make() {
    try {
      provider.publishedKeys();
    } catch (RuntimeException notNow) {
      LOG.log(Level.SEVERE, "The portal has no keys for sign-ins yet.", notNow);
    }
  }
}
