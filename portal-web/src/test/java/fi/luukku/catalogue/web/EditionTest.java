package fi.luukku.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.catalogue.CatalogueQueries;
import fi.luukku.catalogue.integration.CatalogueContent;
import fi.luukku.shared.ContentFolder;
import fi.luukku.site.web.LocaleBacking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is drawn while the catalogue changes is kept as the page of the old one. */
class EditionTest {
  private static final Path DEMO = Path.of("../launcher/src/main/mallikunta");
  private static final String SERVICE = "early-education-application";
  private static final String ARTICLE = "good-report";

  @TempDir Path folder;
  private final Passing clock = new Passing();
  private CatalogueQueries catalogue;

  /** A clock that goes on when the test says so. */
  private static final class Passing extends Clock {
    private Instant now = Instant.parse("2026-11-28T10:00:00Z");

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      throw new UnsupportedOperationException("The test's clock is UTC.");
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void copies_the_example() throws IOException {
    try (Stream<Path> files = Files.walk(DEMO)) {
      files.forEach(this::copy);
    }
    catalogue = new CatalogueQueries(new CatalogueContent(new ContentFolder(folder), clock), clock);
  }

  @Test
  void an_old_service_goes_by_the_old_edition() throws IOException {
    ServiceBacking before = service();
    change("services.yaml", "{fi: Varhaiskasvatukseen hakeminen", "{fi: Päiväkotiin");
    ServiceBacking after = service();

    assertThat(before.getService()).isNotEqualTo(after.getService());
    assertThat(before.getEdition()).isNotEqualTo(after.getEdition());
    assertThat(after.getEdition()).isEqualTo(catalogue.edition());
  }

  @Test
  void an_old_article_goes_by_the_old_edition() throws IOException {
    ArticleBacking before = article();
    change("articles/" + ARTICLE + ".fi.md", "title: Hyvä", "title: Parempi");
    ArticleBacking after = article();

    assertThat(before.getArticle()).isNotEqualTo(after.getArticle());
    assertThat(before.getEdition()).isNotEqualTo(after.getEdition());
    assertThat(after.getEdition()).isEqualTo(catalogue.edition());
  }

  private ServiceBacking service() {
    ServiceBacking backing = new ServiceBacking(catalogue, new LocaleBacking());
    backing.setKey(SERVICE);
    backing.open();
    return backing;
  }

  private ArticleBacking article() {
    ArticleBacking backing = new ArticleBacking(catalogue);
    backing.setKey(ARTICLE);
    backing.open();
    return backing;
  }

  /** An editor writes other words, and the portal looks at its files again. */
  private void change(String file, String words, String others) throws IOException {
    Path path = folder.resolve(file);
    Instant later = Files.getLastModifiedTime(path).toInstant().plusSeconds(9);
    Files.writeString(path, Files.readString(path).replace(words, others));
    Files.setLastModifiedTime(path, FileTime.from(later));
    clock.now = clock.now.plus(Duration.ofSeconds(10));
  }

  private void copy(Path file) {
    Path copied = folder.resolve(DEMO.relativize(file).toString());
    try {
      if (Files.isDirectory(file)) {
        Files.createDirectories(copied);
      } else {
        Files.copy(file, copied);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
