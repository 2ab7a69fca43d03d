package fi.luukku.documents.web;

import fi.luukku.documents.DocumentContent;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a document leaves: as a download that no browser shows, runs or keeps. */
public final class Download {
  private static final Pattern ID = Pattern.compile("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Download() {}

  /**
   * The id behind the servlet's path.
   *
   * @throws NotFound where it cannot be one
   */
  static String id(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .filter(path -> ID.matcher(path).matches())
        .map(path -> path.substring(1))
        .orElseThrow(NotFound::new);
  }

  /** Sends the bytes, with the headers that keep them from being shown, run or kept. */
  public static void send(DocumentContent content, HttpServletResponse response)
      throws IOException {
    DocumentRecord facts = content.facts();
    if (!Files.isRegularFile(content.file())) {
      throw new NoSuchFileException("The bytes of document " + facts.id() + " are missing.");
    }
    response.setCharacterEncoding(null); // bytes have none, and the portal's own would be said
    response.setContentType(facts.mediaType());
    response.setContentLengthLong(facts.size());
    response.setHeader("Content-Disposition", DownloadName.attachment(facts.fileName()));
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    Files.copy(content.file(), response.getOutputStream());
  }
}
