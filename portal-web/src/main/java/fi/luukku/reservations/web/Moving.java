package fi.luukku.reservations.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which booking a page is to move: the parameter {@code moving}, its case number; of a series also
 * which date, the parameter {@code date}. A page that chooses a time for a new booking has none.
 */
@RequestScoped
public class Moving {
  private static final String PARAMETER = "moving";
  private static final String DATE = "date";

  @Inject CurrentCaller current;
  @Inject PageRequest parameters;

  /**
   * @throws NotFound where something stands there that is no case number
   */
  public Optional<CaseNumber> number() {
    return parameters.get(PARAMETER).map(text -> CaseNumber.parse(text).orElseThrow(NotFound::new));
  }

  /**
   * When the date of a series starts that is moved; empty where nothing is: the parameter alone
   * says nothing.
   *
   * @throws NotFound where something stands there that is no instant
   */
  public Optional<Instant> date() {
    return isOn() ? parameters.instant(DATE) : Optional.empty();
  }

  public boolean isOn() {
    return number().isPresent();
  }

  /** The parameter for further addresses; empty where nothing is moved. */
  public String parameter() {
    return number().map(number -> "&" + PARAMETER + "=" + number + ofDate()).orElse("");
  }

  private String ofDate() {
    return date().map(starts -> "&" + DATE + "=" + starts).orElse("");
  }

  /**
   * The booking. Who is not signed in leaves for the sign-in and comes back; where it cannot be
   * moved, the page of the matter says so. Empty then, and where nothing is moved.
   *
   * @param here address of this page
   * @throws NotFound where there is no such booking of the caller's
   */
  public <T> Optional<T> booking(Function<CaseNumber, T> find, String here) {
    Optional<CaseNumber> number = number();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (!current.caller().isCitizen()) {
      parameters.signInAndComeBackTo(here);
      return Optional.empty();
    }
    try {
      return number.map(find);
    } catch (NotFound notHis) {
      throw notHis;
    } catch (Refusal refusal) {
      parameters.leaveFor("/my/matter?number=" + number.get() + "&done=not_moved");
      return Optional.empty();
    }
  }
}
