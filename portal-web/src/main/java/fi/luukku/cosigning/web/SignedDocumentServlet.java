package fi.luukku.cosigning.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.cosigning.CoSigning;
import fi.luukku.cosigning.SignedMatters;
import fi.luukku.documents.DocumentContent;
import fi.luukku.documents.web.Download;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code GET /my/sign/document?token=…&id=…}: a document of what somebody is asked to sign; {@code
 * GET /my/signed/document?number=…&id=…}: of what he has signed. To anybody else 404, as for an
 * unknown id.
 */
@WebServlet({"/my/sign/document", "/my/signed/document"})
public class SignedDocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CoSigning signing;
  @Inject private transient SignedMatters signed;
  @Inject private transient CurrentCaller current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Download.send(document(request), response);
    } catch (NotFound | StrongerSignInNeeded unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private DocumentContent document(HttpServletRequest request) {
    String id = given(request, "id");
    if (request.getServletPath().equals("/my/sign/document")) {
      return signing.document(current.caller(), given(request, "token"), id);
    }
    CaseNumber number = CaseNumber.parse(given(request, "number")).orElseThrow(NotFound::new);
    return signed.document(current.caller(), number, id);
  }

  private static String given(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
