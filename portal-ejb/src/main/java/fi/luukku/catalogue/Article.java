package fi.luukku.catalogue;

import fi.luukku.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * A knowledge article.
 *
 * @param services keys of the services it explains
 * @param updated the day its editors last checked it
 * @param html its text, sanitised
 */
public record Article(
    String key, List<String> services, LocalizedText title, LocalDate updated, LocalizedText html) {
  public Article {
    services = List.copyOf(services);
  }
}
