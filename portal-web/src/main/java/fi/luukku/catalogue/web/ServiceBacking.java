package fi.luukku.catalogue.web;

import fi.luukku.catalogue.Article;
import fi.luukku.catalogue.CatalogueQueries;
import fi.luukku.catalogue.CatalogueService;
import fi.luukku.catalogue.CatalogueService.Errand;
import fi.luukku.site.web.ForEverybody;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One service: what it is, for whom, and where its errand begins. */
@Named
@ForEverybody
@RequestScoped
public class ServiceBacking {
  private CatalogueQueries catalogue;
  private LocaleBacking locale;
  private String key;
  private String edition;
  private CatalogueService service;
  private List<Article> articles;

  protected ServiceBacking() {}

  @Inject
  public ServiceBacking(CatalogueQueries catalogue, LocaleBacking locale) {
    this.catalogue = catalogue;
    this.locale = locale;
  }

  /** Called before the page is drawn; an unknown key is a 404. */
  public void open() {
    edition = catalogue.edition();
    service = catalogue.service(key == null ? "" : key);
  }

  /**
   * Stands in the key of what is kept of the page. Asked for before the service: of a catalogue
   * that changes meanwhile, the old service must not be kept as the new one.
   */
  public String getEdition() {
    return edition;
  }

  public CatalogueService getService() {
    return service;
  }

  public String getDescription() {
    return catalogue.descriptionOf(service, locale.getLanguage());
  }

  public List<Article> getArticles() {
    if (articles == null) {
      articles = catalogue.articlesAbout(service.key());
    }
    return articles;
  }

  /** Text key of the button: one for each kind of errand. */
  public String getErrandText() {
    return "service.errand." + service.errand().kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  public boolean isErrandOnline() {
    return service.errand().kind() != Errand.Kind.INFO;
  }

  /** Where the button leads. */
  public String getErrandUrl() {
    Errand errand = service.errand();
    String what = encode(errand.key().or(errand::search).orElse(""));
    return switch (errand.kind()) {
      case APPOINTMENT -> "/appointments/choose-time?service=" + what;
      case FACILITY ->
          errand.key().isPresent()
              ? "/facilities/facility?key=" + what
              : "/facilities?kind=" + what;
      case GRANT -> "/grants/programme?key=" + what;
      case SERVICE_REQUEST -> "/report?category=" + what;
      case FORM -> "/forms/start?key=" + what;
      case LINK -> errand.url().map(url -> url.in(locale.getLanguage())).orElse("/");
      case INFO -> "/";
    };
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
