package fi.luukku.identity;

import fi.luukku.identity.integration.Attempt;
import fi.luukku.identity.integration.Attempts;
import fi.luukku.identity.integration.BackChannelLogout;
import fi.luukku.identity.integration.Callback;
import fi.luukku.identity.integration.ClientKeys;
import fi.luukku.identity.integration.ProviderSignOut;
import fi.luukku.identity.integration.SignInFlow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Logger;

/** The way to the identity provider and back, as the portal's own addresses use it. */
@ApplicationScoped
public class IdentityProvider {
  private static final Logger LOG = Logger.getLogger(IdentityProvider.class.getName());

  @Inject SignInFlow flow;
  @Inject Attempts attempts;
  @Inject ProviderSignOut signOut;
  @Inject BackChannelLogout backChannel;
  @Inject ClientKeys keys;
  @Inject SignIns signIns;
  @Inject SignInSessions sessions;
  @Inject Cookies cookies;
  @Inject Visitors visitors;

  /**
   * How a person came back.
   *
   * @param returnTo where the person wanted to be; empty where no attempt is known
   * @param demand what the person was to prove
   * @param refused why that did not come about; empty where it did
   */
  public record Arrival(Optional<String> returnTo, Demand demand, Optional<Reason> refused) {}

  /**
   * Begins a sign-in, and remembers it in the browser.
   *
   * @param returnTo a checked address of ours
   * @param demand what the person must prove beyond a usual sign-in
   * @param language tag of the language that the person reads
   * @return the provider's address, to send the person to
   * @throws SignInRefused {@code UNAVAILABLE} where the provider does not answer
   */
  public URI leave(
      HttpServletRequest request,
      HttpServletResponse response,
      String returnTo,
      Demand demand,
      String language) {
    SignInFlow.Departure departure =
        flow.begin(
            Door.of(request),
            returnTo,
            demand,
            language,
            cookies.startingWith(request, Attempts.COOKIE_START));
    departure.superfluous().forEach(name -> cookies.remove(response, name));
    cookies.set(response, departure.cookieName(), departure.cookieValue(), Attempts.LIFE);
    return departure.address();
  }

  /** Takes a person who comes back from the provider: signs in, or says why not. */
  public Arrival arrive(HttpServletRequest request, HttpServletResponse response) {
    Optional<Attempt> attempt = Optional.empty();
    try {
      Callback callback = Callback.of(request.getParameterMap());
      attempt = flow.resume(callback, cookies.startingWith(request, Attempts.COOKIE_START));
      signIn(
          attempt.orElseThrow(
              () -> new SignInRefused(Reason.ATTEMPT_UNKNOWN, "No attempt is known.")),
          callback,
          request,
          response);
      return new Arrival(attempt.map(Attempt::returnTo), Demand.USUAL, Optional.empty());
    } catch (SignInRefused refused) {
      return refused(refused, attempt, request);
    } finally {
      attempt.ifPresent(a -> cookies.remove(response, attempts.cookieName(a.state())));
    }
  }

  private void signIn(
      Attempt attempt,
      Callback callback,
      HttpServletRequest request,
      HttpServletResponse response) {
    VerifiedIdentity identity = flow.identify(attempt, callback);
    Optional<SignInSession> before = sessions.of(request, attempt.door());
    Arriving browser =
        new Arriving(
            visitors.find(request), Device.of(request.getHeader("User-Agent")), attempt.returnTo());
    String cookie =
        before.isPresent() && !attempt.demand().isUsual()
            ? signIns.strengthen(identity, before.get(), browser)
            : signIns.begin(identity, before, browser);
    before.ifPresent(session -> sessions.forget(session.id()));
    signIns.carry(response, attempt.door(), cookie);
  }

  /** Going back in the browser, or loading the answer again, does no harm if it had worked. */
  private Arrival refused(
      SignInRefused refused, Optional<Attempt> attempt, HttpServletRequest request) {
    Door door = attempt.map(Attempt::door).orElse(Door.CITIZEN);
    Optional<String> returnTo = attempt.map(Attempt::returnTo);
    if (refused.reason() == Reason.ATTEMPT_UNKNOWN && sessions.of(request, door).isPresent()) {
      return new Arrival(returnTo, Demand.USUAL, Optional.empty());
    }
    LOG.warning(() -> "Sign-in refused, " + refused.reason() + ": " + refused.getMessage());
    return new Arrival(
        returnTo, attempt.map(Attempt::demand).orElse(Demand.USUAL), Optional.of(refused.reason()));
  }

  /**
   * Ends a sign-in at the provider, and with it at all who rely on it. Asks the person nothing and
   * puts nothing into an address. Call it when the sign-in is over here.
   *
   * @param refreshToken what {@link SignIns#end} gave
   * @return false where the provider did not say that it is over
   */
  public boolean end(Door door, String refreshToken) {
    return signOut.end(door, refreshToken);
  }

  /**
   * Where to send a person to be signed out there too, which the provider asks about; empty where
   * it does not answer or has no such address.
   */
  public Optional<URI> signOut(Door door, String language) {
    return signOut.address(door, language);
  }

  /**
   * Takes the provider's word that a sign-in is over. Returns how many that were here.
   *
   * @throws SignInRefused where the token does not hold
   */
  public int signedOut(String logoutToken) {
    return backChannel.receive(logoutToken);
  }

  /** The public keys by which the provider knows us, as a JSON Web Key Set. */
  public String publishedKeys() {
    return keys.published();
  }
}
