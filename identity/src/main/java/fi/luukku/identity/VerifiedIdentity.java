package fi.luukku.identity;

import fi.luukku.identity.domain.PersonCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a provider said of a person, after everything that says so was checked.
 *
 * @param door citizen or staff
 * @param origin the provider's names for the person and the sign-in
 * @param level how surely the person was identified
 * @param identifiedAt when the person proved it to the provider; long ago where it did not say
 * @param code the Finnish identity code, or the eIDAS identifier of a person without one; every
 *     citizen has one of them, staff have none
 * @param givenName the name the person is called by
 * @param familyName family name
 * @param email unverified, where the provider gives one
 * @param address where the provider gives one
 * @param roles roles of a staff member, as the container knows them
 * @param queues keys of the work queues that a staff member serves
 * @param refreshToken what ends the sign-in at the provider, where it gave one; used for nothing
 *     else
 */
public record VerifiedIdentity(
    Door door,
    SignInSession.Origin origin,
    AssuranceLevel level,
    Instant identifiedAt,
    Optional<PersonCode> code,
    String givenName,
    String familyName,
    Optional<String> email,
    Optional<PostalAddress> address,
    Set<String> roles,
    Set<String> queues,
    Optional<String> refreshToken) {
  public VerifiedIdentity {
    roles = Set.copyOf(roles);
    queues = Set.copyOf(queues);
  }

  public String name() {
    return (givenName + " " + familyName).strip();
  }

  /** Nothing of the person. */
  @Override
  public String toString() {
    return "VerifiedIdentity[" + door + ", " + level + "]";
  }
}
