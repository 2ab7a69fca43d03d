package fi.luukku.catalogue.web;

import fi.luukku.catalogue.Article;
import fi.luukku.catalogue.CatalogueQueries;
import fi.luukku.catalogue.CatalogueService;
import fi.luukku.catalogue.LifeEvent;
import fi.luukku.catalogue.Notice;
import fi.luukku.site.web.ForEverybody;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The catalogue as lists: for the front page, the page of all services, the page of all articles.
 */
@Named
@ForEverybody
@ApplicationScoped
public class CatalogueBacking {
  @Inject private CatalogueQueries catalogue;
  @Inject private LocaleBacking locale;

  /** Stands in the key of what is kept of the catalogue. */
  public String getEdition() {
    return catalogue.edition();
  }

  public List<LifeEvent> getLifeEvents() {
    return catalogue.lifeEvents();
  }

  public List<CatalogueService> getPopular() {
    return catalogue.popularServices();
  }

  public List<Notice> getNotices() {
    return catalogue.notices();
  }

  public List<CatalogueService> servicesFor(LifeEvent lifeEvent) {
    return catalogue.servicesFor(lifeEvent.key());
  }

  public List<Article> getArticles() {
    return catalogue.articles(locale.getLanguage());
  }
}
