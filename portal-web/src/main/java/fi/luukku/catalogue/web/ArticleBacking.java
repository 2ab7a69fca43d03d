package fi.luukku.catalogue.web;

import fi.luukku.catalogue.Article;
import fi.luukku.catalogue.CatalogueQueries;
import fi.luukku.catalogue.CatalogueService;
import fi.luukku.site.web.ForEverybody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One knowledge article. */
@Named
@ForEverybody
@RequestScoped
public class ArticleBacking {
  private CatalogueQueries catalogue;
  private String key;
  private String edition;
  private Article article;

  protected ArticleBacking() {}

  @Inject
  public ArticleBacking(CatalogueQueries catalogue) {
    this.catalogue = catalogue;
  }

  /** Called before the page is drawn; an unknown key is a 404. */
  public void open() {
    edition = catalogue.edition();
    article = catalogue.article(key == null ? "" : key);
  }

  /**
   * Stands in the key of what is kept of the page. Asked for before the article: of a catalogue
   * that changes meanwhile, the old article must not be kept as the new one.
   */
  public String getEdition() {
    return edition;
  }

  public Article getArticle() {
    return article;
  }

  public List<CatalogueService> getServices() {
    return article.services().stream().map(catalogue::service).toList();
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
