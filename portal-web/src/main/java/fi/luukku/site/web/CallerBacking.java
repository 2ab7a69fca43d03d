package fi.luukku.site.web;

import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.Demand;
import fi.luukku.identity.OnBehalf;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who is shown in the header. One for all requests: to make one for each takes more than to ask.
 */
@Named
@ApplicationScoped
public class CallerBacking {
  /** Request attribute: the mandate by which he acts has ended. */
  static final String OVER = "fi.luukku.mandateOver";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  @Inject CurrentCaller current;

  @Inject Clock clock;

  public boolean isSignedIn() {
    return current.caller().person().isPresent();
  }

  public boolean isCitizen() {
    return current.caller().isCitizen();
  }

  public boolean isStaff() {
    return current.caller().isStaff();
  }

  /** Whether somebody acts for another. */
  public boolean isActing() {
    return current.caller().onBehalf().isPresent();
  }

  /** Whether this very request was refused because he may act for the party no more. */
  public boolean isOver() {
    return Faces.request().getAttribute(OVER) != null;
  }

  /** What the party is called that is acted for; empty where the person acts for himself. */
  public String getPartyName() {
    return current.caller().onBehalf().map(OnBehalf::name).orElse("");
  }

  public String getName() {
    return current.caller().name();
  }

  /** What to call the person: the first of the given names. */
  public String getGivenName() {
    return SPACES.split(current.caller().name().trim())[0];
  }

  /** First letters of the first and the last name. */
  public String getInitials() {
    String[] names = SPACES.split(current.caller().name().trim());
    return Arrays.stream(new String[] {names[0], names[names.length - 1]})
        .limit(names.length)
        .filter(name -> !name.isEmpty())
        .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /** When the sign-in ends if nothing more is done. */
  public Instant getEnds() {
    return current.lifetime().map(CurrentCaller.Lifetime::expiresAt).orElse(Instant.EPOCH);
  }

  /** The same in words, for who has no script: one question of the page, not five. */
  public String getEndsText() {
    Language language = Faces.language();
    return Texts.text(language, "site", "stay.ends", new Dates(language).time(getEnds()));
  }

  /** The same in seconds from now. */
  public long getSecondsLeft() {
    return Duration.between(clock.instant(), getEnds()).toSeconds();
  }

  /** Tells whether a page is still that of whoever is signed in. */
  public String getMark() {
    return current.mark();
  }

  /** The sign-in link that comes back to this page, with its own parameters. */
  public String getSignInUrl() {
    return signInUrl(here());
  }

  private static String here() {
    String path = Asked.path(Faces.request());
    return Asked.query(Faces.request()).map(query -> path + "?" + query).orElse(path);
  }

  /**
   * Whether an act will ask for a surer identification than this person's, or than a visitor's
   * usual one will be.
   */
  public boolean isToBeStronger(Demand demand) {
    AssuranceLevel now = isCitizen() ? current.caller().level() : AssuranceLevel.SUBSTANTIAL;
    return !now.isAtLeast(demand.level());
  }

  /** The link to that, which comes back to this page. */
  public String strongerHere(Demand demand) {
    return strongerUrl(demand, here());
  }

  /** The page that says why this sign-in does not suffice, and leads to one that does. */
  public static String strongerUrl(Demand demand, String to) {
    String within = demand.within().map(time -> "&within=" + time.toSeconds()).orElse("");
    return "/identity/stronger?level="
        + demand.level().name().toLowerCase(Locale.ROOT)
        + within
        + "&to="
        + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  /** The sign-in link that comes back to a page of ours. */
  public static String signInUrl(String to) {
    String door = to.startsWith("/staff") ? "/staff/sign-in" : "/sign-in";
    return door + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }
}
