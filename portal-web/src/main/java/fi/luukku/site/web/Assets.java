package fi.luukku.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stylesheets, scripts, fonts and pictures of the pages, read once at the start; below {@code
 * content/} the municipality's own pictures and map. Their common content hash stands in every URL,
 * so a browser keeps them for ever and never has an old one.
 */
@ApplicationScoped
public class Assets {
  private static final String ROOT = "/WEB-INF/resources/";
  private static final String MAIN_STYLESHEET = "css/luukku.css";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css; charset=UTF-8"),
          Map.entry("js", "text/javascript; charset=UTF-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain; charset=UTF-8"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("webp", "image/webp"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("png", "image/png"));
  private static final Set<String> PACKED = Set.of("woff2", "webp", "jpg", "png");

  private static final List<String> CONTENT_FOLDERS = List.of("pictures", "map");

  @Inject ServletContext context;
  @Inject Brand brand;

  @Inject
  @ConfigProperty(name = "luukku.content.dir")
  Optional<String> contentFolder;

  private final Map<String, Asset> assets = new TreeMap<>();
  private String version;

  /** One file as it goes out. */
  record Asset(String type, Packed body) {}

  @PostConstruct
  void read() {
    readFolder(ROOT);
    contentFolder.map(Path::of).ifPresent(this::readContent);
    version = hash();
  }

  /** The content hash that stands in every URL. */
  public String version() {
    return version;
  }

  /** The address of a file below {@code WEB-INF/resources}. */
  public String url(String path) {
    return context.getContextPath() + "/assets/" + version + "/" + path;
  }

  Optional<Asset> find(String path) {
    return Optional.ofNullable(assets.get(path));
  }

  private void readFolder(String folder) {
    for (String path :
        Optional.ofNullable(context.getResourcePaths(folder)).orElse(Set.<String>of())) {
      if (path.endsWith("/")) {
        readFolder(path);
      } else {
        readFile(path);
      }
    }
  }

  private void readFile(String path) {
    try (InputStream in = context.getResourceAsStream(path)) {
      String name = path.substring(ROOT.length());
      keep(name, name.equals(MAIN_STYLESHEET) ? coloured(in.readAllBytes()) : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The asset " + path + " cannot be read.", e);
    }
  }

  /** The municipality's colours come after our own, in the same file: one request less. */
  private byte[] coloured(byte[] own) {
    return (new String(own, StandardCharsets.UTF_8) + brand.stylesheet())
        .getBytes(StandardCharsets.UTF_8);
  }

  private void readContent(Path root) {
    for (String folder : CONTENT_FOLDERS) {
      if (Files.isDirectory(root.resolve(folder))) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            String name = root.relativize(file).toString().replace('\\', '/');
            keep("content/" + name, Files.readAllBytes(file));
          }
        } catch (IOException e) {
          throw new UncheckedIOException("The folder " + folder + " cannot be read.", e);
        }
      }
    }
  }

  private void keep(String name, byte[] plain) throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (TYPES.containsKey(ending)) {
      Packed body = PACKED.contains(ending) ? Packed.asItIs(plain) : Packed.of(plain);
      assets.put(name, new Asset(TYPES.get(ending), body));
    }
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      assets.forEach(
          (path, asset) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            asset.body().addTo(digest);
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
