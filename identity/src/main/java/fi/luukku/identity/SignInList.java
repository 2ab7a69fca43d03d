package fi.luukku.identity;

import fi.luukku.identity.persistence.KnownSignInRows;
import fi.luukku.identity.persistence.SignInSessionRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The sign-ins that last, to look at and to end. Who may do that is for the desk that calls to say.
 */
@ApplicationScoped
public class SignInList {
  @Inject KnownSignInRows known;
  @Inject SignInSessionRows rows;
  @Inject SignInSessions sessions;
  @Inject Clock clock;

  /** Those of one person at a door, the latest first. */
  public List<KnownSignIn> of(Door door, String personId) {
    return known.ofPerson(door, personId, clock.instant());
  }

  /** All at a door, the latest first; at most a few hundred. */
  public List<KnownSignIn> at(Door door) {
    return known.at(door, clock.instant());
  }

  /** One of them, by its key; empty where it is over. */
  public Optional<KnownSignIn> find(Door door, String key) {
    return known.find(door, key, clock.instant());
  }

  /**
   * Ends some of a person's sign-ins, on every node.
   *
   * @return what ends them at the provider too, see {@link IdentityProvider#end}
   */
  @Transactional
  public List<String> end(Door door, String personId, Predicate<KnownSignIn> which) {
    return of(door, personId).stream()
        .filter(which)
        .flatMap(one -> end(one.id()).stream())
        .toList();
  }

  private Optional<String> end(String id) {
    Optional<String> token = rows.signOutToken(id);
    rows.remove(id);
    sessions.forget(id);
    return token;
  }
}
