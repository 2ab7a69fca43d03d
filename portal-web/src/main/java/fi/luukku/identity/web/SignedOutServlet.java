package fi.luukku.identity.web;

import fi.luukku.identity.Door;
import fi.luukku.identity.IdentitySettings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code GET /signed-out}: where the provider sends people after a sign-out, with the door that
 * they went out by as {@code state}. Staff have a page of their own.
 */
@WebServlet("/signed-out")
public class SignedOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient IdentitySettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (SignInPages.isStaff(request.getParameter("state"))) {
      Answers.seeOther(response, settings.url(SignInPages.signedOut(Door.STAFF, true)));
      return;
    }
    request.getRequestDispatcher("/identity/signed-out.xhtml").forward(request, response);
  }
}
