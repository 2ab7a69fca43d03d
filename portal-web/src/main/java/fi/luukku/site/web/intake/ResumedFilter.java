package fi.luukku.site.web.intake;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.site.web.Denials;
import fi.luukku.site.web.ErrorPageRequest;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Before all others where a request goes on whose body had to be waited for (its dispatch is
 * ASYNC): gives it what the container gives to requests on its own threads alone, a request scope
 * and an error page.
 */
public class ResumedFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ERROR_PAGE = "/WEB-INF/errorpages/error.xhtml";

  @Inject private transient Instance<RequestContextController> scopes;
  @Inject private transient Instance<CurrentCaller> current;
  @Inject private transient Denials denials;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    RequestContextController scope = scopes.get();
    boolean opened = scope.activate();
    try {
      current.get().serve(request);
      ResumedResponse answer = new ResumedResponse(response);
      chain.doFilter(request, answer);
      if (answer.error() != 0 && !response.isCommitted()) {
        sendErrorPage(answer.error(), request, response);
      }
    } finally {
      if (opened) {
        scope.deactivate();
      }
      scopes.destroy(scope);
    }
  }

  private void sendErrorPage(int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    denials.note(request);
    response.resetBuffer();
    response.setStatus(status);
    request.getRequestDispatcher(ERROR_PAGE).forward(new ErrorPageRequest(request), response);
  }
}
