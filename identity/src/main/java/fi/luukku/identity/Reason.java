package fi.luukku.identity;

/** Why a sign-in did not come about. Each has its page. */
public enum Reason {
  /** The person turned back at the provider: a normal outcome. */
  CANCELLED,
  /** The attempt is unknown here: too old, used up, or begun in another browser. */
  ATTEMPT_UNKNOWN,
  /** What came back did not hold. */
  FAILED,
  /** The provider does not answer. */
  UNAVAILABLE,
  /** The person was identified, but not surely enough. */
  LEVEL_TOO_LOW,
  /** Somebody else than the one who is signed in proved who he is. */
  ANOTHER_PERSON,
  /** A staff member whom the provider let in with a password alone. */
  SECOND_FACTOR_MISSING,
  /** A staff member without a role here. */
  NO_ROLE,
  /** The provider's account and the identity code belong to different persons. */
  PERSON_CONFLICT
}
