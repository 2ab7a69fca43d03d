package fi.luukku.documents.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Says what a stored file is. Believes neither its name nor what the browser called it. */
@ApplicationScoped
public class ContentType {
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_UNPACKED = 200L * 1024 * 1024;
  private static final long UNSUSPICIOUS = 10L * 1024 * 1024;
  private static final int MOST_TIMES = 100;
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String UNKNOWN = "application/octet-stream";

  private final Detector magic = MimeTypes.getDefaultMimeTypes();

  /** The media type by content; {@code application/octet-stream} where nothing is recognised. */
  public String of(Path file) {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      String type = magic.detect(content, new Metadata()).toString();
      return isZip(type) ? container(file) : type;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A stored document cannot be read.", unreadable);
    }
  }

  private static boolean isZip(String type) {
    return type.equals("application/zip")
        || type.equals("application/x-tika-ooxml")
        || type.startsWith(OPEN_DOCUMENT);
  }

  /**
   * Reads the directory of a zip, never its content: a bomb stays closed. Whatever is broken in it
   * shows in many ways, and is no document in any of them.
   */
  private static String container(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES || hasMacros(zip) || isBomb(zip, Files.size(file))) {
        return UNKNOWN;
      }
      ZipEntry declared = zip.getEntry("mimetype");
      if (declared != null) {
        return openDocument(zip, declared);
      }
      return office(zip);
    } catch (IOException | IllegalArgumentException broken) {
      return UNKNOWN;
    }
  }

  private static boolean hasMacros(ZipFile zip) {
    return zip.stream()
        .map(ZipEntry::getName)
        .anyMatch(name -> name.endsWith("vbaProject.bin") || name.startsWith("Basic/"));
  }

  /** By what the directory declares: too much altogether, or far more than texts are packed. */
  private static boolean isBomb(ZipFile zip, long packed) {
    long unpacked = 0;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (entry.getSize() < 0 || entry.getSize() > MOST_UNPACKED) {
        return true;
      }
      unpacked += entry.getSize();
    }
    return unpacked > MOST_UNPACKED || (unpacked > UNSUSPICIOUS && unpacked / MOST_TIMES > packed);
  }

  private static String openDocument(ZipFile zip, ZipEntry declared) throws IOException {
    try (InputStream content = zip.getInputStream(declared)) {
      String type = new String(content.readNBytes(100), StandardCharsets.US_ASCII).strip();
      return type.startsWith(OPEN_DOCUMENT) ? type : UNKNOWN;
    }
  }

  private static String office(ZipFile zip) {
    if (zip.getEntry("[Content_Types].xml") == null) {
      return UNKNOWN;
    }
    if (zip.getEntry("word/document.xml") != null) {
      return OFFICE + "wordprocessingml.document";
    }
    return zip.getEntry("xl/workbook.xml") != null ? OFFICE + "spreadsheetml.sheet" : UNKNOWN;
  }
}
