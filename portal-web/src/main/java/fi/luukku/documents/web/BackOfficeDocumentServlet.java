package fi.luukku.documents.web;

import fi.luukku.documents.DocumentReading;
import fi.luukku.documents.KeyRefused;
import fi.luukku.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code GET /backoffice/documents/<id>}: the bytes behind an attachment's {@code href} in a
 * message to the back office, whose {@code sha256} they have. A system shows its key as {@code
 * Authorization: Bearer <LUUKKU_BACKOFFICE_KEY>} (RFC 6750); without it 401, for an unknown id 404.
 */
@WebServlet("/backoffice/documents/*")
public class BackOfficeDocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SCHEME = "Bearer ";

  @Inject private transient DocumentReading documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Download.send(documents.openForBackOffice(key(request), Download.id(request)), response);
    } catch (NotFound unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (KeyRefused refused) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"backoffice\"");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  private static String key(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip())
        .orElse("");
  }
}
