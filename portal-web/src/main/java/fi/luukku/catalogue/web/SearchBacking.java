package fi.luukku.catalogue.web;

import fi.luukku.catalogue.CatalogueQueries;
import fi.luukku.catalogue.SearchHit;
import fi.luukku.formbuilder.FormErrand;
import fi.luukku.formbuilder.OpenForms;
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
  @Inject private OpenForms forms;
  @Inject private LocaleBacking locale;
  private String words = "";
  private List<SearchHit> hits;

  public List<SearchHit> getHits() {
    if (hits == null) {
      hits = isAsked() ? search() : List.of();
    }
    return hits;
  }

  private List<SearchHit> search() {
    return catalogue.search(
        words, locale.getLanguage(), forms.now().stream().map(SearchBacking::hit).toList(), MOST);
  }

  private static SearchHit hit(FormErrand form) {
    return new SearchHit(SearchHit.Kind.FORM, form.key(), form.name(), form.intro());
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
