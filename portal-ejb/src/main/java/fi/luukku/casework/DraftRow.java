package fi.luukku.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft in a list; the page finds its words by kind and key.
 *
 * @param partyId for whom it was begun; empty where for the writer himself
 * @param ownerName who began it; empty of a visitor
 * @param shared whether others were ever invited to it
 * @param thePartys whether something stands in it that is the party's, not the writer's alone
 * @param expires when it is deleted where nobody changes it
 */
public record DraftRow(
    UUID id,
    CaseKind kind,
    String key,
    Standing standing,
    Instant started,
    Instant updated,
    Optional<String> partyId,
    Optional<String> partyName,
    String ownerName,
    boolean shared,
    boolean thePartys,
    Instant expires) {

  /** What it is to who looks. */
  public enum Standing {
    /** He began it. */
    OWN,
    /** He was invited to it. */
    INVITED,
    /** It is of the party that he acts for, and he does not fill it in. */
    OF_PARTY
  }

  public boolean isOwn() {
    return standing == Standing.OWN;
  }

  public boolean isInvited() {
    return standing == Standing.INVITED;
  }

  /** Whether he fills it in. */
  public boolean isOpen() {
    return standing != Standing.OF_PARTY;
  }

  /** Never the names: it may stand in a log line. */
  @Override
  public String toString() {
    return "DraftRow[" + id + "]";
  }
}
