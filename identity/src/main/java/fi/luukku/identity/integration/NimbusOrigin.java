package fi.luukku.identity.integration;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/**
 * Checks at the start that both halves of the Nimbus library are ours. With the server's usual
 * order of class loading one half comes from the server in an older version, and a sign-in breaks
 * in the middle.
 */
@ApplicationScoped
public class NimbusOrigin {
  void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
    requireSameLoader(JWSAlgorithm.class, AuthorizationCode.class);
  }

  static void requireSameLoader(Class<?> jose, Class<?> sdk) {
    if (jose.getClassLoader() != sdk.getClassLoader()) {
      throw new IllegalStateException(
          "JWSAlgorithm was loaded from "
              + jose.getProtectionDomain().getCodeSource().getLocation()
              + ", not from the war: payara-web.xml must say <class-loader delegate=\"false\"/>.");
    }
  }
}
