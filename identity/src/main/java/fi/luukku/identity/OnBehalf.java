package fi.luukku.identity;

import java.util.Objects;

/**
 * For whom a citizen acts, where not for himself. What he chose, not proof that he still may: desks
 * ask for the mandate again before they act on it.
 *
 * @param mandate id of the mandate by which he acts
 * @param party id of the party he acts for
 * @param name what the party is called
 * @param person whether the party is a person and no association or company
 */
public record OnBehalf(String mandate, String party, String name, boolean person) {
  /** How the id of a mandate begins that Suomi.fi e-Authorizations told of. */
  public static final String NATIONAL = "sf-";

  public OnBehalf {
    Objects.requireNonNull(mandate, "who acts for another has a mandate");
    Objects.requireNonNull(party, "who acts for another names him");
    Objects.requireNonNull(name, "a party has a name to show");
  }

  /** For an association or a company. */
  public OnBehalf(String mandate, String party, String name) {
    this(mandate, party, name, false);
  }

  /** Whether the national register gave the mandate, and not a party of ours. */
  public boolean isNational() {
    return mandate.startsWith(NATIONAL);
  }

  /** Never the name: it may stand in a log line. */
  @Override
  public String toString() {
    return "OnBehalf[" + party + "]";
  }
}
