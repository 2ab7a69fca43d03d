package fi.luukku.site.web;

import fi.luukku.identity.Cookies;
import fi.luukku.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was done is told by the address that a form leads to ({@code done=withdrawn}), once, and to
 * the browser that did it: it keeps a mark of the address for as long as it takes to get there.
 * Whoever comes to such an address in another way, by a link that somebody made, a bookmark or
 * "reload", gets the page without it.
 */
public class ToldOnceFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String COOKIE = "luukku-told";
  private static final Duration UNDERWAY = Duration.ofMinutes(2);
  private static final String BETWEEN = ".";

  /** Windows that are led to such addresses at the same time. */
  private static final int MOST = 4;

  private static final int MARK = 22;
  private static final Pattern TELLS =
      Pattern.compile("(done|told|saved|sent|proven|ended|own|taken)(=.*)?");
  private static final Pattern ORIGIN = Pattern.compile("^[a-z]+://[^/]*");

  @Inject private transient Cookies cookies;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("GET".equals(request.getMethod())
        && tells(request.getQueryString())
        && !isTold(request, response)) {
      response.sendRedirect(without(request));
    } else {
      chain.doFilter(request, new Marking(request, response));
    }
  }

  /** Whether a form of this browser has led here; it does so once. */
  private boolean isTold(HttpServletRequest request, HttpServletResponse response) {
    List<String> marks = marks(request);
    String own = mark(request.getRequestURI() + "?" + request.getQueryString());
    if (!marks.remove(own)) {
      return false;
    }
    keep(response, marks);
    return true;
  }

  private List<String> marks(HttpServletRequest request) {
    return cookies
        .value(request, COOKIE)
        .map(kept -> Arrays.asList(kept.split(Pattern.quote(BETWEEN))))
        .map(ArrayList::new)
        .orElseGet(ArrayList::new);
  }

  private void keep(HttpServletResponse response, List<String> marks) {
    if (marks.isEmpty()) {
      cookies.remove(response, COOKIE);
    } else {
      cookies.set(response, COOKIE, String.join(BETWEEN, marks), UNDERWAY);
    }
  }

  private static boolean tells(String query) {
    return query != null
        && Arrays.stream(query.split("&")).anyMatch(part -> TELLS.matcher(part).matches());
  }

  private static String without(HttpServletRequest request) {
    String rest =
        Arrays.stream(request.getQueryString().split("&"))
            .filter(part -> !TELLS.matcher(part).matches())
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + rest;
  }

  private static String mark(String address) {
    return Sha256.hex(address.getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
  }

  /** Leaves the mark when the answer leads to an address that tells. */
  private final class Marking extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    private Marking(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      String address = ORIGIN.matcher(location).replaceFirst("").replaceFirst("#.*", "");
      if (tells(address.substring(address.indexOf('?') + 1))) {
        leaveMark(address);
      }
      super.sendRedirect(location);
    }

    private void leaveMark(String address) {
      List<String> marks = marks(request);
      marks.add(mark(address));
      keep(
          (HttpServletResponse) getResponse(),
          marks.subList(Math.max(0, marks.size() - MOST), marks.size()));
    }
  }
}
