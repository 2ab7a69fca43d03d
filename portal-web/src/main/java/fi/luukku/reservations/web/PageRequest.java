package fi.luukku.reservations.web;

import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.WallClock;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The parameters that a page was opened or posted with, and ways out of it. */
@RequestScoped
public class PageRequest {
  private static final int NOT_FOUND = 404;

  /** A parameter that is there and not blank. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(external().getRequestParameterMap().get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** All values of a parameter that may come more than once. */
  public List<String> all(String name) {
    String[] values = external().getRequestParameterValuesMap().get(name);
    return values == null ? List.of() : List.of(values);
  }

  /** A parameter that is a whole number of at most six digits, else this other one. */
  public int number(String name, int otherwise) {
    return get(name)
        .filter(value -> value.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /**
   * A parameter that is an instant (ISO 8601, UTC); empty where it is missing.
   *
   * @throws NotFound where it is none, or far from our time: no page has such an address
   */
  public Optional<Instant> instant(String name) {
    try {
      return get(name).map(written -> WallClock.instant(written, name));
    } catch (NoSuchTime none) {
      throw new NotFound();
    }
  }

  /**
   * Leaves for the sign-in page, which comes back here.
   *
   * @param page one of our own addresses
   * @return the outcome of an action that has answered by itself
   */
  public String signInAndComeBackTo(String page) {
    return leaveFor("/sign-in?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
  }

  /**
   * Leaves for another page of ours.
   *
   * @return the outcome of an action that has answered by itself
   */
  public String leaveFor(String page) {
    return Pages.leaveFor(page);
  }

  /** The page is drawn, but what it was about is not there. */
  public void answerNotFound() {
    external().setResponseStatus(NOT_FOUND);
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
