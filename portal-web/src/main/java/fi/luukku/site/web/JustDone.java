package fi.luukku.site.web;

import fi.luukku.identity.Cookies;
import fi.luukku.identity.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What a form has just done, for the page that it leads to. That page's address names it, and a
 * cookie that nobody else can write says what it was: so no link that somebody made up tells of
 * what was not done, and a reload tells the same again.
 */
@ApplicationScoped
public class JustDone {
  private static final String COOKIE = "luukku-done";
  private static final String PURPOSE = "what was just done";
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final String BETWEEN = " ";

  @Inject Cookies cookies;
  @Inject Secrets secrets;

  /**
   * Keeps what was done.
   *
   * @param what for the page, never words of a person; at most some 2,000 letters
   * @return the name of it, for the page's address
   */
  public String keep(String what) {
    String name = UUID.randomUUID().toString();
    String sealed = secrets.seal(PURPOSE, name + BETWEEN + what);
    cookies.set(Faces.response(), COOKIE, sealed.replace('+', '-').replace('/', '_'), KEPT);
    return name;
  }

  /** What was done under this name by this browser; empty for any other name. */
  public Optional<String> told(String name) {
    return cookies
        .value(Faces.request(), COOKIE)
        .flatMap(this::open)
        .filter(kept -> kept.startsWith(name + BETWEEN))
        .map(kept -> kept.substring(name.length() + BETWEEN.length()));
  }

  private Optional<String> open(String written) {
    try {
      return secrets.open(PURPOSE, written.replace('-', '+').replace('_', '/'));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
