package fi.luukku.catalogue.web;

import fi.luukku.catalogue.CatalogueQueries;
import fi.luukku.catalogue.SearchHit;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the search found. The words come by GET, so that a result can be bookmarked. */
@Named
@RequestScoped
public class SearchBacking {
  private static final int MOST = 20;

  @Inject private CatalogueQueries catalogue;
  @Inject private LocaleBacking locale;
  private String words = "";
  private List<SearchHit> hits;

  public List<SearchHit> getHits() {
    if (hits == null) {
      hits = isAsked() ? catalogue.search(words, locale.getLanguage(), MOST) : List.of();
    }
    return hits;
  }

  public boolean isAsked() {
    return !words.isBlank();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }
}
