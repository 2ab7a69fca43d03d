package fi.luukku.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Stylesheets, scripts, fonts and pictures of the pages, read once at the start. Their common
 * content hash stands in every URL, so a browser keeps them for ever and never has an old one.
 */
@ApplicationScoped
public class Assets {
  private static final String ROOT = "/WEB-INF/resources/";
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

  @Inject ServletContext context;

  private final Map<String, Asset> assets = new TreeMap<>();
  private String version;

  /** One file as it goes out; {@code gzip} is empty where packing gains nothing. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only sent
  record Asset(String type, byte[] plain, byte[] gzip) {}

  @PostConstruct
  void read() {
    readFolder(ROOT);
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
    String ending = path.substring(path.lastIndexOf('.') + 1);
    if (!TYPES.containsKey(ending)) {
      return;
    }
    try (InputStream in = context.getResourceAsStream(path)) {
      byte[] plain = in.readAllBytes();
      byte[] gzip = PACKED.contains(ending) ? new byte[0] : gzip(plain);
      assets.put(path.substring(ROOT.length()), new Asset(TYPES.get(ending), plain, gzip));
    } catch (IOException e) {
      throw new UncheckedIOException("The asset " + path + " cannot be read.", e);
    }
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      assets.forEach(
          (path, asset) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(asset.plain());
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
