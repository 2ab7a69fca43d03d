package fi.luukku.site.web.admission;

import fi.luukku.identity.Door;
import fi.luukku.site.web.FormGuard;
import fi.luukku.site.web.intake.BodyKind;
import fi.luukku.site.web.limits.LimitFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Forms that found no room and are handed back with what was typed. Their body is taken in as any
 * other, without a thread that waits for it, and then nothing more is done ({@link
 * HeldFormFilter}).
 */
@ApplicationScoped
public class HeldForms {
  private static final String VERDICT = HeldForms.class.getName();
  private static final int MOST_BYTES = 65_536;

  /** What is typed at the identification is written on no page. */
  private static final List<String> SIGN_INS =
      List.of("/sign-", "/oidc/", "/identity/", "/session/");

  @Inject FormGuard guard;

  /** A small form of words that no other site sends and no script waits for. */
  boolean isHolding(HttpServletRequest request) {
    return "POST".equals(request.getMethod())
        && isHolding(Door.path(request), request.getContentType(), request.getContentLengthLong())
        && request.getHeader("Faces-Request") == null
        && !guard.isForeign(request);
  }

  static boolean isHolding(String path, String contentType, long bytes) {
    return BodyKind.of(contentType) == BodyKind.WORDS
        && bytes > 0
        && bytes <= MOST_BYTES
        && SIGN_INS.stream().noneMatch(path::startsWith);
  }

  /** Goes on until the body is there. */
  void send(
      Admission.Verdict verdict,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(VERDICT, verdict);
    LimitFilter.spare(request);
    chain.doFilter(request, response);
  }

  /** What was decided of a form that is to be handed back; empty for any other request. */
  static Optional<Admission.Verdict> verdictOn(HttpServletRequest request) {
    return Optional.ofNullable((Admission.Verdict) request.getAttribute(VERDICT));
  }
}
