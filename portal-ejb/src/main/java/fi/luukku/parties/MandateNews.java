package fi.luukku.parties;

import fi.luukku.shared.Language;

/** Something that a person should know has happened to a mandate. */
public record MandateNews(Kind kind, String address, Language language) {

  public enum Kind {
    /** An invitation of his was accepted or declined. */
    ANSWERED,
    /** A mandate of his was ended by another. */
    ENDED
  }

  /** Never the address: an event may stand in a log line. */
  @Override
  public String toString() {
    return "MandateNews[" + kind + "]";
  }
}
