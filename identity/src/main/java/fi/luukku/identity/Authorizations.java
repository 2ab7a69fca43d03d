package fi.luukku.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The nation's register of who may act for whom. The person chooses there, and it is asked again
 * before anything is done on the choice. Identity codes stay on this side of the door.
 */
public interface Authorizations {
  /** Name of the cookie that remembers a person who is there to choose. */
  String COOKIE = "luukku-authorization";

  /** Where a person comes back to; what follows the slash is good once. */
  String BACK = "/on-behalf/chosen/";

  /** How long a person may take to choose. */
  Duration ATTEMPT = Duration.ofMinutes(15);

  enum Whom {
    PERSON,
    ORGANISATION
  }

  /**
   * How a person leaves for the register.
   *
   * @param address where to
   * @param attempt what the browser keeps meanwhile, sealed
   */
  record Departure(URI address, String attempt) {}

  /**
   * For whom the register lets somebody act.
   *
   * @param key our id of the person, or the organisation's business id
   * @param name as the register has it
   * @param roles the register's own codes of what somebody is in an organisation
   * @param proof what the register wants to be asked again with, sealed
   */
  record Principal(Whom whom, String key, String name, Set<String> roles, String proof) {
    public Principal {
      roles = Set.copyOf(roles);
    }

    /** Never the name: it may stand in a log line. */
    @Override
    public String toString() {
      return "Principal[" + whom + "]";
    }
  }

  enum Standing {
    HOLDS,
    ENDED,
    /** The register did not answer in time, or not in its own words. */
    UNANSWERED,
    /** Nothing can be asked any more with what we have: the person must choose again. */
    TOO_OLD
  }

  /**
   * What the register says now.
   *
   * @param roles as it lists them now; empty for persons
   */
  record Reply(Standing standing, Set<String> roles) {
    public Reply {
      roles = Set.copyOf(roles);
    }
  }

  /** Whether the town uses the register at all. */
  boolean isThere();

  /**
   * Announces the person and says where the choice is made.
   *
   * @param personId who signed in
   * @param language tag of the language that the person reads
   * @throws AuthorizationsRefused where the register does not answer, or does not know the person
   */
  Departure leave(String personId, Whom whom, String language);

  /**
   * Takes a person who comes back.
   *
   * @param attempt what the browser kept
   * @param once the end of the address that was come back to
   * @param code what the register gave along; empty where nothing was chosen
   * @throws AuthorizationsRefused with the reason where there is nothing to act on
   */
  Principal arrive(String personId, Optional<String> attempt, String once, Optional<String> code);

  /** Asks again, at most five seconds long. */
  Reply ask(String personId, Whom whom, String key, String proof);
}
