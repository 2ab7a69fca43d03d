package fi.luukku.parties.web;

import fi.luukku.identity.Door;
import fi.luukku.identity.IdentityProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Ends at the provider what is over here. */
@ApplicationScoped
public class EndedSignIns {
  @Inject IdentityProvider provider;

  /** A provider that does not answer is not asked again: each answer is waited for. */
  void tell(Door door, List<String> tokens) {
    for (String token : tokens) {
      if (!provider.end(door, token)) {
        return;
      }
    }
  }
}
