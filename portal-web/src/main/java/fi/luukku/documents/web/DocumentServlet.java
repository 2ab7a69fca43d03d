package fi.luukku.documents.web;

import fi.luukku.documents.DocumentReading;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /documents/<id>} for its owner, {@code /staff/documents/<id>} for staff: always a
 * download, never shown in the browser, never kept in a cache. Anybody else gets 404, as for an
 * unknown id.
 */
@WebServlet({"/documents/*", "/staff/documents/*"})
public class DocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient DocumentReading documents;
  @Inject private transient CurrentCaller current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Download.send(documents.open(current.caller(), Download.id(request)), response);
    } catch (NotFound refusal) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
