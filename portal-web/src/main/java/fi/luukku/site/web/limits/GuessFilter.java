package fi.luukku.site.web.limits;

import fi.luukku.identity.Door;
import fi.luukku.site.web.FaultFilter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts the secrets that open nothing where a link's secret stands for a sign-in, or for a mandate
 * that is offered: there a 404 is one, and who has made too many waits ({@link WrongGuesses}).
 */
public class GuessFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient WrongGuesses guesses;
  @Inject private transient WaitPage page;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isBySecret(Door.path(request))) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Duration> wait = guesses.wait(request);
    if (wait.isPresent()) {
      page.send(request, response, wait.get());
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException fault) {
      count(FaultFilter.statusOf(fault), request);
      throw fault;
    }
    count(response.getStatus(), request);
  }

  static boolean isBySecret(String path) {
    return path.equals("/follow") || path.startsWith("/follow/") || path.equals("/my/invitation");
  }

  private void count(int status, HttpServletRequest request) {
    if (status == HttpServletResponse.SC_NOT_FOUND) {
      guesses.note(request);
    }
  }
}
