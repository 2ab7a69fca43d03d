package fi.luukku.catalogue.integration;

import fi.luukku.catalogue.SearchHit;
import fi.luukku.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Indexes over the catalogue and the forms that are open: one for each language, built anew when
 * either is another. One index for all, as hits of two cannot be ranked together.
 */
final class FormSearches {
  private final Map<Language, Built> built = new ConcurrentHashMap<>();

  private record Built(long version, List<SearchHit> forms, CatalogueSearch search) {
    private boolean isOf(CatalogueSnapshot catalogue, List<SearchHit> open) {
      return version == catalogue.version() && forms.equals(open);
    }
  }

  CatalogueSearch over(CatalogueSnapshot catalogue, Language language, List<SearchHit> forms) {
    if (forms.isEmpty()) {
      return catalogue.search(language);
    }
    Built known = built.get(language);
    if (known != null && known.isOf(catalogue, forms)) {
      return known.search();
    }
    CatalogueSearch search =
        CatalogueSearch.over(catalogue.services(), catalogue.articles(), forms, language);
    built.put(language, new Built(catalogue.version(), List.copyOf(forms), search));
    return search;
  }
}
