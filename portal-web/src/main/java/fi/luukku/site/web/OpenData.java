package fi.luukku.site.web;

import fi.luukku.identity.Door;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * What answers everybody the same, whoever asks and from whichever page: it names nobody and reads
 * no cookie. Pages of other sites may ask for it and show it.
 */
final class OpenData {
  /** How long an answer may be kept: some seconds, since what is free changes. */
  static final String KEPT = "public, max-age=10";

  private static final List<String> FOLDERS = List.of("/api/appointments/", "/api/facilities/");

  private OpenData() {}

  static boolean covers(HttpServletRequest request) {
    String path = Door.path(request);
    return FOLDERS.stream().anyMatch(path::startsWith);
  }
}
