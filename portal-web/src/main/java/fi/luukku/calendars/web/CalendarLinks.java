package fi.luukku.calendars.web;

import fi.luukku.calendars.FeedAddress;
import fi.luukku.site.web.SiteSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whole addresses of calendars, as they are copied into other programs. */
@ApplicationScoped
public class CalendarLinks {
  @Inject SiteSettings settings;

  String to(FeedAddress address) {
    return settings.baseUrl() + path(address);
  }

  /** By a scheme that phones and calendars open as a subscription. */
  String subscription(FeedAddress address) {
    return "webcal://" + settings.baseUrl().getAuthority() + path(address);
  }

  private static String path(FeedAddress address) {
    return "/calendar/" + address.secret() + ".ics";
  }
}
