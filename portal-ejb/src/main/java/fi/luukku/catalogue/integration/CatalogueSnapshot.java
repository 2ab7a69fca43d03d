package fi.luukku.catalogue.integration;

import fi.luukku.catalogue.Article;
import fi.luukku.catalogue.CatalogueService;
import fi.luukku.catalogue.LifeEvent;
import fi.luukku.catalogue.Notice;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * One reading of the content folder. {@code descriptions} are the services' texts as sanitised
 * HTML, by key.
 */
public record CatalogueSnapshot(
    long version,
    List<LifeEvent> lifeEvents,
    List<CatalogueService> services,
    Map<String, LocalizedText> descriptions,
    List<Article> articles,
    List<Notice> notices,
    Map<Language, CatalogueSearch> searches) {

  public CatalogueSearch search(Language language) {
    return searches.get(language);
  }
}
