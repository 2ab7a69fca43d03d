package fi.luukku.parties;

/**
 * A mandate with the name of who holds it, for those who manage the mandates of its party.
 *
 * @param name empty where the person has never signed in here
 */
public record HeldBy(Mandate mandate, String name) {

  /** Never the name: it may stand in a log line. */
  @Override
  public String toString() {
    return "HeldBy[" + mandate + "]";
  }
}
