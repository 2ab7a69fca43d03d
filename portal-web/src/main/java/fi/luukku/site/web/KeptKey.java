package fi.luukku.site.web;

import fi.luukku.shared.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * The key of a part that is kept, from all that it depends on: of the same length whatever that is,
 * and with nothing in it to read.
 */
public final class KeptKey {
  private KeptKey() {}

  /**
   * @param inputs what tells all of itself by {@code toString}: texts, dates, enums, records, lists
   *     of these
   */
  public static String of(Object... inputs) {
    StringBuilder all = new StringBuilder();
    for (Object input : inputs) {
      String told = String.valueOf(input);
      all.append(told.length()).append(':').append(told);
    }
    return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
