package fi.luukku.site.web.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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

  /** How long this address waits before it may try again; empty where it may now. */
  public Optional<Duration> wait(HttpServletRequest request) {
    return limits.isEmpty(Cost.GUESS, who(request))
        ? Optional.of(Duration.ofMinutes(1))
        : Optional.empty();
  }

  public void note(HttpServletRequest request) {
    limits.take(Cost.GUESS, who(request), 1);
  }

  private Limits.Who who(HttpServletRequest request) {
    return new Limits.Who(false, sender.address(request));
  }
}
