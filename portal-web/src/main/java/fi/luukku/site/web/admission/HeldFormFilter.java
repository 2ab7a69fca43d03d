package fi.luukku.site.web.admission;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Hands a form back that found no room, when its body has come. */
public class HeldFormFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient WaitingRoom room;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Admission.Verdict> verdict = HeldForms.verdictOn(request);
    if (verdict.isPresent()) {
      room.handBack(request, response, verdict.get());
    } else {
      chain.doFilter(request, response);
    }
  }
}
