package fi.luukku.calendars.integration;

import fi.luukku.calendars.BusyFailure;
import fi.luukku.calendars.domain.Unusable;
import fi.luukku.shared.fetching.FetchFailure;
import fi.luukku.shared.fetching.NotFetched;
import fi.luukku.shared.fetching.OutsideAddresses;
import fi.luukku.shared.fetching.OutsideFetch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** Fetches outside calendars, within the limits of {@link OutsideFetch}. */
@ApplicationScoped
public class CalendarFetch {
  private OutsideFetch outside;

  protected CalendarFetch() {}

  @Inject
  public CalendarFetch(OutsideFetch outside) {
    this.outside = outside;
  }

  /** Where it fetches from. */
  public OutsideAddresses addresses() {
    return outside.addresses();
  }

  /**
   * The text at an address.
   *
   * @throws Unusable where there is none to be had within the limits
   */
  public String fetch(URI address) {
    try {
      return outside.fetch(address, "text/calendar");
    } catch (NotFetched failed) {
      throw new Unusable(told(failed.why()));
    }
  }

  private static BusyFailure told(FetchFailure why) {
    return switch (why) {
      case NOT_ALLOWED -> BusyFailure.NOT_ALLOWED;
      case UNREACHABLE -> BusyFailure.UNREACHABLE;
      case NOT_THERE -> BusyFailure.NOT_THERE;
      case TOO_SLOW -> BusyFailure.TOO_SLOW;
      case TOO_LARGE -> BusyFailure.TOO_LARGE;
      case TOO_MANY_REDIRECTS -> BusyFailure.TOO_MANY_REDIRECTS;
      case PACKED -> BusyFailure.NOT_A_CALENDAR;
    };
  }
}
