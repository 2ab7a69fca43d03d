package fi.luukku.parties;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.identity.Door;
import fi.luukku.identity.KnownSignIn;
import fi.luukku.identity.SignInList;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where somebody is signed in, and the end of it: for oneself, and for administrators. What ends a
 * sign-in at the provider too is handed out, to be used when the transaction is through.
 */
@Stateless
public class SignInDesk {
  @Inject private SignInList signIns;
  @Inject private AuditTrail audit;

  /** The caller's own sign-ins, the latest first. */
  @RolesAllowed("CITIZEN")
  public List<KnownSignIn> mine(Caller caller) {
    return signIns.of(Door.CITIZEN, caller.id());
  }

  /**
   * Ends one of the caller's own. Nothing happens where it is over, and nothing is said to have
   * happened: somebody pressed twice. The same with somebody else's, which stays and is written
   * down as denied.
   *
   * @return empty where nothing was ended
   */
  @RolesAllowed("CITIZEN")
  public Optional<List<String>> end(Caller caller, String key) {
    if (mine(caller).stream().noneMatch(one -> one.key().equals(key))) {
      audit.denied(caller, "sign-in-ended", "sign-in:" + key);
      return Optional.empty();
    }
    return Optional.of(end(caller, Door.CITIZEN, caller.id(), one -> one.key().equals(key)));
  }

  /** Ends all of the caller's own but the one he is looking from. */
  @RolesAllowed("CITIZEN")
  public List<String> endOthers(Caller caller, String here) {
    return end(caller, Door.CITIZEN, caller.id(), one -> !one.key().equals(here));
  }

  /** All sign-ins at a door; that an administrator looked is written down. */
  @RolesAllowed("ADMIN")
  public List<KnownSignIn> at(Caller admin, Door door) {
    audit.done(admin, "sign-ins-read", "door:" + door);
    return signIns.at(door);
  }

  /**
   * Ends one, whoever's it is.
   *
   * @throws NotFound where it is over
   */
  @RolesAllowed("ADMIN")
  public List<String> endOne(Caller admin, Door door, String key) {
    KnownSignIn one = signIns.find(door, key).orElseThrow(NotFound::new);
    return end(admin, door, one.personId(), other -> other.key().equals(key));
  }

  /**
   * Ends all of the person who has this one.
   *
   * @throws NotFound where it is over
   */
  @RolesAllowed("ADMIN")
  public List<String> endAllOfPerson(Caller admin, Door door, String key) {
    KnownSignIn one = signIns.find(door, key).orElseThrow(NotFound::new);
    return end(admin, door, one.personId(), other -> true);
  }

  private List<String> end(Caller caller, Door door, String person, Predicate<KnownSignIn> which) {
    List<String> tokens = signIns.end(door, person, which);
    audit.done(caller, "sign-in-ended", "person:" + person);
    return tokens;
  }
}
