package fi.luukku.formbuilder;

import fi.luukku.shared.LocalizedText;
import java.time.Instant;

/**
 * A form that citizens may fill in, as it stands now.
 *
 * @param key of the form
 * @param intro what it is for; empty where nothing is said
 * @param version newest published version
 */
public record FormErrand(
    String key, LocalizedText name, LocalizedText intro, int version, FormTerms terms) {
  public boolean isOpenAt(Instant now) {
    return terms.isOpenAt(now);
  }
}
