package fi.luukku.catalogue.integration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.luukku.catalogue.Article;
import fi.luukku.catalogue.CatalogueService;
import fi.luukku.catalogue.LifeEvent;
import fi.luukku.catalogue.Notice;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads services, life events, articles and notices from the content folder. */
final class CatalogueReader {
  private static final String SERVICES = "services.yaml";
  private static final String LIFE_EVENTS = "life-events.yaml";
  private static final String MUNICIPALITY = "municipality.yaml";
  private static final String ARTICLES = "articles";
  private static final String FENCE = "---\n";

  private final ContentFolder folder;

  CatalogueReader(ContentFolder folder) {
    this.folder = folder;
  }

  /** Changes with any of the files: the sum of their times and count. */
  long version() {
    List<Path> articles = folder.list(ARTICLES, ".md");
    long times = articles.stream().mapToLong(article -> article.toFile().lastModified()).sum();
    return times + articles.size() + folder.lastChanged(SERVICES, LIFE_EVENTS, MUNICIPALITY);
  }

  CatalogueSnapshot read() {
    long version = version();
    List<CatalogueService> services = folder.read(SERVICES, Services.class).services();
    List<Article> articles = articles();
    Map<String, LocalizedText> descriptions =
        services.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    CatalogueService::key, service -> html(service.description())));
    return new CatalogueSnapshot(
        version,
        folder.read(LIFE_EVENTS, LifeEvents.class).lifeEvents(),
        services,
        descriptions,
        articles,
        folder.read(MUNICIPALITY, Notices.class).notices(),
        searches(services, articles));
  }

  private static Map<Language, CatalogueSearch> searches(
      List<CatalogueService> services, List<Article> articles) {
    Map<Language, CatalogueSearch> searches = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      searches.put(language, CatalogueSearch.over(services, articles, List.of(), language));
    }
    return searches;
  }

  private List<Article> articles() {
    String ending = "." + Language.FI.tag() + ".md";
    return folder.list(ARTICLES, ending).stream()
        .map(file -> file.getFileName().toString().replace(ending, ""))
        .map(this::article)
        .toList();
  }

  private Article article(String key) {
    Map<Language, ArticleText> texts =
        Arrays.stream(Language.values())
            .collect(Collectors.toMap(Function.identity(), language -> text(key, language)));
    Front front = texts.get(Language.FI).front();
    return new Article(
        key,
        front.services(),
        localized(language -> texts.get(language).front().title()),
        front.updated(),
        localized(language -> Markdown.toSafeHtml(texts.get(language).markdown())));
  }

  private ArticleText text(String key, Language language) {
    String file = ARTICLES + "/" + key + "." + language.tag() + ".md";
    Path path =
        folder
            .find(file)
            .orElseThrow(() -> new IllegalStateException("The article " + file + " is missing."));
    try {
      String text = Files.readString(path).replace("\r\n", "\n");
      int end = text.indexOf("\n" + FENCE, FENCE.length());
      if (!text.startsWith(FENCE) || end < 0) {
        throw new IllegalStateException("The article " + file + " does not begin with its facts.");
      }
      Front front = folder.parse(text.substring(FENCE.length(), end + 1), Front.class);
      return new ArticleText(front, text.substring(end + 1 + FENCE.length()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The article " + file + " cannot be read.", unreadable);
    }
  }

  private static LocalizedText html(LocalizedText markdown) {
    return localized(language -> Markdown.toSafeHtml(markdown.in(language)));
  }

  private static LocalizedText localized(Function<Language, String> words) {
    return new LocalizedText(
        words.apply(Language.FI), words.apply(Language.SV), words.apply(Language.EN));
  }

  private record ArticleText(Front front, String markdown) {}

  /** What stands between the fences at the top of an article. */
  record Front(
      String key, String language, List<String> services, String title, LocalDate updated) {}

  record Services(List<CatalogueService> services) {}

  record LifeEvents(List<LifeEvent> lifeEvents) {}

  /** Of the municipality's file the notices alone; the rest belongs to the site. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Notices(List<Notice> notices) {}
}
