package fi.luukku.calendars.web;

import fi.luukku.calendars.FeedAddress;
import fi.luukku.calendars.OwnFeed;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** {@code /my/calendar-link}: the secret address of a citizen's own calendar. */
@Named
@RequestScoped
public class CalendarLinkBacking {
  private static final String PAGE = "/my/calendar-link";

  @Inject OwnFeed feed;
  @Inject CurrentCaller current;
  @Inject CalendarLinks links;
  @Inject LocaleBacking locale;

  private Optional<FeedAddress> address;

  public Optional<FeedAddress> getAddress() {
    if (address == null) {
      address = feed.mine(current.caller());
    }
    return address;
  }

  /** The whole address, to copy; empty where there is none. */
  public String getLink() {
    return getAddress().map(links::to).orElse("");
  }

  /** The same for programs that subscribe when it is opened. */
  public String getSubscription() {
    return getAddress().map(links::subscription).orElse("");
  }

  public String renew() {
    feed.renew(current.caller(), locale.getLanguage());
    return Pages.to(PAGE, "done", "made");
  }

  public String end() {
    feed.end(current.caller());
    return Pages.to(PAGE, "done", "ended");
  }
}
