package fi.luukku.casework;

import fi.luukku.shared.LocalizedText;
import java.time.Instant;

/** Something that was sent before, whose answers a new form may begin with. */
public record EarlierCase(CaseNumber number, LocalizedText title, Instant opened) {

  /** Never the title, which may name a place: it may stand in a log line. */
  @Override
  public String toString() {
    return "EarlierCase[" + number + "]";
  }
}
