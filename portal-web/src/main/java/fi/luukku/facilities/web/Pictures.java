package fi.luukku.facilities.web;

import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The pictures of the content folder; their address changes when they do. */
@ApplicationScoped
public class Pictures {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}\\.svg");
  private static final int MARK_DIGITS = 16;

  private final Map<String, Picture> known = new ConcurrentHashMap<>();

  private ContentFolder folder;

  /**
   * @param mark the first digits of the content's SHA-256
   */
  record Picture(byte[] bytes, String mark, long changed) {}

  protected Pictures() {}

  @Inject
  public Pictures(ContentFolder folder) {
    this.folder = folder;
  }

  /** The address of a picture, for a page. */
  public String url(String name) {
    return "/content/pictures/" + name + find(name).map(one -> "?v=" + one.mark()).orElse("");
  }

  /** A picture by its file name; empty where there is none or the name is not one of a picture. */
  Optional<Picture> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String file = "pictures/" + name;
    return folder.find(file).map(path -> upToDate(name, path, folder.lastChanged(file)));
  }

  private Picture upToDate(String name, Path path, long changed) {
    return known.compute(
        name, (key, old) -> old != null && old.changed() == changed ? old : read(path, changed));
  }

  private static Picture read(Path path, long changed) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      return new Picture(bytes, Sha256.hex(bytes).substring(0, MARK_DIGITS), changed);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The picture " + path + " cannot be read.", unreadable);
    }
  }
}
