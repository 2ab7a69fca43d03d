package fi.luukku.site.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.FormTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** What {@code t:form} hides in each form. One for all requests, as {@link CallerBacking}. */
@Named
@ApplicationScoped
public class FormBacking {
  /** Name of the hidden field that tells a repeated post from a new one. */
  public static final String ONCE = "once";

  /** Name of the hidden field that says for whom the form was shown. */
  public static final String PARTY = "party";

  private static final String MADE = FormBacking.class.getName() + "." + ONCE;

  @Inject FormTokens tokens;
  @Inject CurrentCaller current;

  /** The token that {@link CsrfFilter} wants back. */
  public String getToken() {
    Faces.request().setAttribute(KeptPageFilter.PERSONAL, true);
    return tokens.issue(Faces.request(), Faces.response());
  }

  /** Id of the party that is acted for; empty where the person acts for himself. */
  public String getParty() {
    return current.caller().party().orElse("");
  }

  /**
   * The idempotency key of the form that was sent: made when it was opened, the same however often
   * it is sent.
   *
   * @return a UUID in text form
   */
  public String getOnce() {
    HttpServletRequest request = Faces.request();
    if (request.getAttribute(MADE) == null) {
      UUID once = Faces.parameter(ONCE).flatMap(FormBacking::uuid).orElseGet(UUID::randomUUID);
      request.setAttribute(MADE, once.toString());
    }
    return (String) request.getAttribute(MADE);
  }

  /**
   * The key that a form of the page hides: each has its own, and one that was refused keeps it.
   *
   * @param form the form's id, which Faces sends along with it
   */
  public String once(String form) {
    return Faces.parameter(form).isPresent() ? getOnce() : UUID.randomUUID().toString();
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
