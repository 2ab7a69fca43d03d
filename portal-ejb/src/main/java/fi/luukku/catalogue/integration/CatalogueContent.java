package fi.luukku.catalogue.integration;

import fi.luukku.catalogue.SearchHit;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The catalogue as it stands in the content folder. At most every five seconds one request looks
 * whether a file has changed and reads the folder again; the others go on with what there is. A
 * change that cannot be read is logged and the last good catalogue stays.
 */
@ApplicationScoped
public class CatalogueContent {
  private static final System.Logger LOG = System.getLogger(CatalogueContent.class.getName());
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private ContentFolder folder;
  private Clock clock;
  private final AtomicBoolean looking = new AtomicBoolean();
  private final FormSearches searches = new FormSearches();
  private volatile CatalogueSnapshot snapshot;
  private volatile Instant looked = Instant.MIN;

  protected CatalogueContent() {}

  @Inject
  public CatalogueContent(ContentFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Reads the folder when the portal starts: a folder that cannot be read is said then, and the
   * first visitor does not wait.
   */
  void readAtStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    readFirst();
  }

  public CatalogueSnapshot current() {
    CatalogueSnapshot known = snapshot;
    if (known == null) {
      return readFirst();
    }
    Instant now = clock.instant();
    if (now.isAfter(looked.plus(BETWEEN_LOOKS)) && looking.compareAndSet(false, true)) {
      try {
        look(known, now);
      } finally {
        looking.set(false);
      }
    }
    return snapshot;
  }

  /** What is searched: the catalogue, and these forms with it. */
  public CatalogueSearch search(Language language, List<SearchHit> forms) {
    return searches.over(current(), language, forms);
  }

  private synchronized CatalogueSnapshot readFirst() {
    if (snapshot == null) {
      snapshot = new CatalogueReader(folder).read();
      looked = clock.instant();
    }
    return snapshot;
  }

  private void look(CatalogueSnapshot known, Instant now) {
    looked = now;
    CatalogueReader reader = new CatalogueReader(folder);
    if (reader.version() == known.version()) {
      return;
    }
    try {
      snapshot = reader.read();
      LOG.log(System.Logger.Level.INFO, "The catalogue was read again.");
    } catch (RuntimeException unreadable) {
      LOG.log(
          System.Logger.Level.ERROR,
          "The changed catalogue cannot be read; the last one stays.",
          unreadable);
    }
  }
}
