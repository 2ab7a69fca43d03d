package fi.luukku.catalogue;

import fi.luukku.catalogue.integration.CatalogueContent;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads the catalogue. Open to everybody; runs no SQL and needs no transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CatalogueQueries {
  private CatalogueContent content;
  private Clock clock;

  protected CatalogueQueries() {}

  @Inject
  public CatalogueQueries(CatalogueContent content, Clock clock) {
    this.content = content;
    this.clock = clock;
  }

  /** Another one whenever the catalogue, or the day that notices go by, is another. */
  public String edition() {
    return content.current().version() + "/" + today();
  }

  /** All services in the editors' order. */
  public List<CatalogueService> services() {
    return content.current().services();
  }

  /** Services of one life event. */
  public List<CatalogueService> servicesFor(String lifeEvent) {
    return services().stream().filter(service -> service.lifeEvents().contains(lifeEvent)).toList();
  }

  /** Services that the front page shows. */
  public List<CatalogueService> popularServices() {
    return services().stream().filter(CatalogueService::popular).toList();
  }

  /**
   * One service.
   *
   * @throws NotFound if there is none with this key
   */
  public CatalogueService service(String key) {
    return services().stream()
        .filter(service -> service.key().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Description of a service as sanitised HTML. */
  public String descriptionOf(CatalogueService service, Language language) {
    return content.current().descriptions().get(service.key()).in(language);
  }

  /** Life events in the editors' order. */
  public List<LifeEvent> lifeEvents() {
    return content.current().lifeEvents();
  }

  /** Notices that are current today, by the local calendar. */
  public List<Notice> notices() {
    LocalDate today = today();
    return content.current().notices().stream().filter(notice -> notice.isCurrent(today)).toList();
  }

  private LocalDate today() {
    return TimeSource.today(clock);
  }

  /** Knowledge articles by title in this language. */
  public List<Article> articles(Language language) {
    return content.current().articles().stream()
        .sorted(
            (one, other) ->
                one.title().in(language).compareToIgnoreCase(other.title().in(language)))
        .toList();
  }

  /**
   * One article.
   *
   * @throws NotFound if there is none with this key
   */
  public Article article(String key) {
    return content.current().articles().stream()
        .filter(article -> article.key().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Articles that explain a service. */
  public List<Article> articlesAbout(String serviceKey) {
    return content.current().articles().stream()
        .filter(article -> article.services().contains(serviceKey))
        .toList();
  }

  /**
   * Finds services, articles and open forms by everyday words, inflected, compound or misspelt,
   * best first.
   *
   * @param words what somebody typed; 200 characters of it are used
   * @param forms those that are open now: the catalogue does not know them
   * @param most how many at most
   */
  public List<SearchHit> search(String words, Language language, List<SearchHit> forms, int most) {
    return content.search(language, forms).find(words, most);
  }
}
