package fi.luukku.documents.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The file name in a Content-Disposition header (RFC 6266): plain for old readers, and in full. */
public final class DownloadName {
  private DownloadName() {}

  /** The header's value. */
  public static String attachment(String fileName) {
    String full =
        URLEncoder.encode(fileName, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A")
            .replace("%7E", "~");
    return "attachment; filename=\"" + plain(fileName) + "\"; filename*=UTF-8''" + full;
  }

  private static String plain(String fileName) {
    return Normalizer.normalize(fileName, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z0-9 ._()-]", "_");
  }
}
