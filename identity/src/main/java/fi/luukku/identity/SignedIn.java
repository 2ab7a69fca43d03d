package fi.luukku.identity;

import java.util.Optional;

/**
 * Somebody has signed in. Fired synchronously, inside the transaction that stores the sign-in
 * session, so that the register of parties is never behind.
 *
 * @param personId the person's stable id, see {@link Caller#id()}
 * @param staff whether this was a sign-in of staff
 * @param givenName the name a person is called by
 * @param familyName family name
 * @param email address from the identity provider, where it gives one (unverified)
 * @param address from the identity provider, where it gives one
 * @param visitor {@link Caller#id()} of the visitor that this browser was until now, where it had
 *     begun something
 * @param returnTo the address of ours that led to the sign-in, and where the person goes on
 */
public record SignedIn(
    String personId,
    boolean staff,
    String givenName,
    String familyName,
    Optional<String> email,
    Optional<PostalAddress> address,
    Optional<String> visitor,
    String returnTo) {

  /** Never the name: an event may stand in a log line. */
  @Override
  public String toString() {
    return "SignedIn[staff=" + staff + "]";
  }
}
