package fi.luukku.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder in which a municipality describes itself: services, facilities, texts, pictures
 * (configuration {@code luukku.content.dir}; the format stands in docs/guide/content.md). Read
 * only; a folder that does not fit is a fault at start-up that names the file and the place in it.
 */
@ApplicationScoped
public class ContentFolder {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .registerModule(new Jdk8Module())
          .registerModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final Path root;

  /** For the container's proxy. */
  protected ContentFolder() {
    this.root = Path.of(".");
  }

  @Inject
  public ContentFolder(@ConfigProperty(name = "luukku.content.dir") String folder) {
    this(Path.of(folder));
  }

  public ContentFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** One YAML file as a record; every field of the file must be one of the record's. */
  public <T> T read(String file, Class<T> type) {
    Path path = root.resolve(file);
    try {
      return YAML.readValue(path.toFile(), type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The content file " + path + " cannot be read.", unreadable);
    }
  }

  /** YAML text (front matter of an article, for example) as a record. */
  public <T> T parse(String yaml, Class<T> type) {
    try {
      return YAML.readValue(yaml, type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The content cannot be read.", unreadable);
    }
  }

  /** Files of a sub-folder with this ending, by name; empty where there is no such folder. */
  public List<Path> list(String subFolder, String ending) {
    Path folder = root.resolve(subFolder);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "The content folder " + folder + " cannot be read.", unreadable);
    }
  }

  /** A file inside the folder; empty where it is missing or the name leads out of the folder. */
  public Optional<Path> find(String file) {
    Path path = root.resolve(file).normalize();
    return path.startsWith(root) && Files.isRegularFile(path)
        ? Optional.of(path)
        : Optional.empty();
  }

  /** When anything in these files last changed, in milliseconds: a cheap sign to read again. */
  public long lastChanged(String... files) {
    long latest = 0;
    for (String file : files) {
      latest = Math.max(latest, root.resolve(file).toFile().lastModified());
    }
    return latest;
  }
}
