package fi.luukku.identity;

import java.util.Objects;

/**
 * For whom a citizen acts, where not for himself. What he chose, not proof that he still may: desks
 * ask for the mandate again before they act on it.
 *
 * @param mandate id of the mandate by which he acts
 * @param party id of the party he acts for
 * @param name what the party is called
 */
public record OnBehalf(String mandate, String party, String name) {

  public OnBehalf {
    Objects.requireNonNull(mandate, "who acts for another has a mandate");
    Objects.requireNonNull(party, "who acts for another names him");
    Objects.requireNonNull(name, "a party has a name to show");
  }

  /** Never the name: it may stand in a log line. */
  @Override
  public String toString() {
    return "OnBehalf[" + party + "]";
  }
}
