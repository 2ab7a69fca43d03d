package fi.luukku.facilities.integration;

import fi.luukku.facilities.HoursFailure;
import fi.luukku.facilities.domain.UnusableHours;
import fi.luukku.shared.fetching.FetchFailure;
import fi.luukku.shared.fetching.NotFetched;
import fi.luukku.shared.fetching.OutsideFetch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** Fetches opening hours, within the limits of {@link OutsideFetch}. */
@ApplicationScoped
public class HoursFetch {
  private static final String ACCEPT = "application/ld+json, application/json";

  @Inject private OutsideFetch outside;

  /**
   * The opening hours at an address.
   *
   * @throws UnusableHours where there are none to be had, or they cannot be taken as a whole
   */
  public HoursReader.Reading fetch(URI address) {
    try {
      return HoursReader.read(outside.fetch(address, ACCEPT));
    } catch (NotFetched failed) {
      throw new UnusableHours(told(failed.why()), "");
    }
  }

  private static HoursFailure told(FetchFailure why) {
    return switch (why) {
      case NOT_ALLOWED -> HoursFailure.NOT_ALLOWED;
      case UNREACHABLE -> HoursFailure.UNREACHABLE;
      case NOT_THERE -> HoursFailure.NOT_THERE;
      case TOO_SLOW -> HoursFailure.TOO_SLOW;
      case TOO_LARGE -> HoursFailure.TOO_LARGE;
      case TOO_MANY_REDIRECTS -> HoursFailure.TOO_MANY_REDIRECTS;
      case PACKED -> HoursFailure.NOT_JSON;
    };
  }
}
