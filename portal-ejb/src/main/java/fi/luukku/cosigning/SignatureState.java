package fi.luukku.cosigning;

/** What came of a request for a signature. */
public enum SignatureState {
  /** Nobody has answered. */
  ASKED,
  /** Somebody does not sign; who asked may ask another until its last day. */
  DECLINED,
  SIGNED,
  /** Another address was asked instead. */
  REPLACED,
  /** Its last day has passed. */
  EXPIRED,
  /** What was to be signed was withdrawn. */
  WITHDRAWN
}
