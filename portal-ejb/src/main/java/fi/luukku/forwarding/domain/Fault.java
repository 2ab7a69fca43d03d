package fi.luukku.forwarding.domain;

/** Whose fault it is that a message did not land. */
public enum Fault {
  /** The database is away or busy: the message waits, however long that lasts. */
  AWAY,
  /** The database cannot hold what stands in the message: it never will land. */
  IN_THE_MESSAGE,
  /** Anything else: it is tried a few times. */
  UNKNOWN
}
