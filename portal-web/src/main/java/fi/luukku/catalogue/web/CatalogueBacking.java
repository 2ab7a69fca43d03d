package fi.luukku.catalogue.web;

import fi.luukku.catalogue.Article;
import fi.luukku.catalogue.CatalogueQueries;
import fi.luukku.catalogue.CatalogueService;
import fi.luukku.catalogue.LifeEvent;
import fi.luukku.catalogue.Notice;
import fi.luukku.site.web.ForEverybody;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The catalogue as lists: for the front page, the page of all services, the page of all articles.
 */
@Named
@ForEverybody
@RequestScoped
public class CatalogueBacking {
  @Inject private CatalogueQueries catalogue;
  @Inject private LocaleBacking locale;
  private String edition;
  private List<Notice> notices;

  /** Stands in the key of what is kept of the catalogue. */
  public String getEdition() {
    if (edition == null) {
      edition = catalogue.edition();
    }
    return edition;
  }

  public List<LifeEvent> getLifeEvents() {
    return catalogue.lifeEvents();
  }

  public List<CatalogueService> getPopular() {
    return catalogue.popularServices();
  }

  public List<Notice> getNotices() {
    if (notices == null) {
      notices = catalogue.notices();
    }
    return notices;
  }

  public List<CatalogueService> servicesFor(LifeEvent lifeEvent) {
    return catalogue.servicesFor(lifeEvent.key());
  }

  public List<Article> getArticles() {
    return catalogue.articles(locale.getLanguage());
  }
}
