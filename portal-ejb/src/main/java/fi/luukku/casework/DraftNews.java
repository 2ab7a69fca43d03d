package fi.luukku.casework;

import java.time.LocalDate;

/** What somebody is told of a draft, in the transaction in which it became so. */
public sealed interface DraftNews {
  /** Id of the person who is told. */
  String person();

  /** He was invited to fill in a draft with others. */
  record Shared(String person) implements DraftNews {}

  /**
   * Drafts that he fills in are deleted soon where nobody changes them.
   *
   * @param first the day when the first of them goes
   */
  record Ending(String person, LocalDate first) implements DraftNews {}
}
