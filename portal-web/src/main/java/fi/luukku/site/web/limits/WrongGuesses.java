package fi.luukku.site.web.limits;

import fi.luukku.site.web.Faces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Secrets that open nothing, counted by the address that tries them. Right ones cost nothing here,
 * so that a program which fetches for many people is not taken for who guesses.
 */
@ApplicationScoped
public class WrongGuesses {
  @Inject Limits limits;
  @Inject Sender sender;
  @Inject WaitPage page;

  /** How long this address waits before it may try again; empty where it may now. */
  public Optional<Duration> wait(HttpServletRequest request) {
    return limits.isEmpty(Cost.GUESS, who(request))
        ? Optional.of(Duration.ofMinutes(1))
        : Optional.empty();
  }

  /**
   * Answers who has to wait in place of a page of Faces, as {@link LimitFilter} does.
   *
   * @return whether it has
   */
  public boolean turnAway() {
    HttpServletRequest request = Faces.request();
    Optional<Duration> wait = wait(request);
    wait.ifPresent(
        how -> {
          send(request, Faces.response(), how);
          FacesContext.getCurrentInstance().responseComplete();
        });
    return wait.isPresent();
  }

  private void send(HttpServletRequest request, HttpServletResponse response, Duration wait) {
    try {
      page.send(request, response, wait);
    } catch (IOException gone) {
      throw new UncheckedIOException("Who was to wait has gone.", gone);
    }
  }

  /** Counts one, made on a page of Faces. */
  public void note() {
    note(Faces.request());
  }

  public void note(HttpServletRequest request) {
    limits.take(Cost.GUESS, who(request), 1);
  }

  private Limits.Who who(HttpServletRequest request) {
    return new Limits.Who(false, sender.address(request));
  }
}
