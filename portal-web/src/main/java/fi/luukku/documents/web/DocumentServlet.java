package fi.luukku.documents.web;

import fi.luukku.documents.DocumentContent;
import fi.luukku.documents.DocumentReading;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code /documents/<id>} for its owner, {@code /staff/documents/<id>} for staff: always a
 * download, never shown in the browser, never kept in a cache. Anybody else gets 404, as for an
 * unknown id.
 */
@WebServlet({"/documents/*", "/staff/documents/*"})
public class DocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ID = Pattern.compile("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Inject private transient DocumentReading documents;
  @Inject private transient CurrentCaller current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    if (!ID.matcher(path).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(documents.open(current.caller(), path.substring(1)), response);
    } catch (NotFound refusal) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(DocumentContent content, HttpServletResponse response)
      throws IOException {
    DocumentRecord facts = content.facts();
    if (!Files.isRegularFile(content.file())) {
      throw new NoSuchFileException("The bytes of document " + facts.id() + " are missing.");
    }
    response.setContentType(facts.mediaType());
    response.setContentLengthLong(facts.size());
    response.setHeader("Content-Disposition", DownloadName.attachment(facts.fileName()));
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    Files.copy(content.file(), response.getOutputStream());
  }
}
