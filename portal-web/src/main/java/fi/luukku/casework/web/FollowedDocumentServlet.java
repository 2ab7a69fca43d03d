package fi.luukku.casework.web;

import fi.luukku.casework.CitizenCases;
import fi.luukku.documents.web.Download;
import fi.luukku.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code GET /follow/document?token=…&id=…}: a document of the matter that a follow-up link leads
 * to, as a download like any other. Without the matter's own secret 404, as for an unknown id.
 */
@WebServlet("/follow/document")
public class FollowedDocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CitizenCases cases;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String id = given(request, "id");
      Download.send(cases.documentByFollowUpToken(given(request, "token"), id), response);
    } catch (NotFound unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static String given(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
