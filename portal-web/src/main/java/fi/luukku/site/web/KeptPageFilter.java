package fi.luukku.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives a page of the catalogue to visitors without drawing it for each of them anew. Only pages
 * that are the same for everybody are kept: asked for by their bare address, without a sign-in
 * cookie, answered with 200, without a cookie and without a form's token. Comes after all filters
 * that check and that set headers, so these are each answer's own.
 */
public class KeptPageFilter extends HttpFilter {
  /** Request attribute: what is being drawn is for this visitor alone. */
  static final String PERSONAL = "fi.luukku.personal";

  private static final long serialVersionUID = 1L;
  private static final Pattern CATALOGUE =
      Pattern.compile("/|/(services|articles)(/[a-z0-9-]{1,81})?|/site/[a-z]{1,20}");

  @Inject private transient KeptPages pages;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isForAnybody(request)) {
      chain.doFilter(request, response);
      return;
    }
    KeptPages.Key key = new KeptPages.Key(request.getRequestURI(), LocaleFilter.of(request));
    Optional<KeptPage> kept = pages.find(key);
    if (kept.isPresent()) {
      kept.get().send(request, response);
      return;
    }
    Optional<KeptPage> drawn = Optional.empty();
    try {
      drawn = draw(request, response, chain);
    } finally {
      drawn.ifPresentOrElse(page -> pages.keep(key, page), () -> pages.forget(key));
    }
  }

  /** Whether a kept page may be the answer. */
  public static boolean isForAnybody(HttpServletRequest request) {
    return "GET".equals(request.getMethod())
        && request.getQueryString() == null
        && CATALOGUE.matcher(request.getRequestURI()).matches()
        && !Sessions.bringsSignIn(request);
  }

  /** Draws and sends the page; empty where it is not one to be kept. */
  private static Optional<KeptPage> draw(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    DrawnResponse drawing = new DrawnResponse(response);
    chain.doFilter(request, drawing);
    byte[] body = drawing.body();
    if (drawing.isWholePage() && request.getAttribute(PERSONAL) == null) {
      KeptPage page = new KeptPage(body);
      page.send(request, response);
      return Optional.of(page);
    }
    if (body.length > 0) {
      response.getOutputStream().write(body);
    }
    return Optional.empty();
  }
}
