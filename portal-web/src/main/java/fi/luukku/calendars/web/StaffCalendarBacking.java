package fi.luukku.calendars.web;

import fi.luukku.calendars.BusyFailure;
import fi.luukku.calendars.FeedAddress;
import fi.luukku.calendars.FeedKind;
import fi.luukku.calendars.OutsideCalendar;
import fi.luukku.calendars.OutsideCalendars;
import fi.luukku.calendars.ResourceCalendars;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.OfferedResource;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /staff/calendar?resource=…}: the calendars of one resource, and the outside ones that
 * close it.
 */
@Named
@RequestScoped
public class StaffCalendarBacking {
  private static final List<FeedKind> KINDS = List.of(FeedKind.RESOURCE, FeedKind.BUSY);

  @Inject ResourceCalendars calendars;
  @Inject OutsideCalendars outside;
  @Inject CurrentCaller current;
  @Inject CalendarLinks links;
  @Inject LocaleBacking locale;
  @Inject FormBacking form;
  @Inject Messages messages;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private OfferedResource resource;
  private List<OutsideCalendar> all;
  private String address;

  /** Guards the page: to staff of other units it is not there. */
  public void open() {
    getResource();
  }

  public OfferedResource getResource() {
    if (resource == null) {
      resource = calendars.one(current.caller(), key());
    }
    return resource;
  }

  public List<FeedKind> getKinds() {
    return KINDS;
  }

  /** The whole address of one of its calendars, to copy; empty where it has none. */
  public String link(FeedKind kind) {
    return find(kind).map(links::to).orElse("");
  }

  private Optional<FeedAddress> find(FeedKind kind) {
    return calendars.address(current.caller(), key(), kind);
  }

  /** A text about one of its calendars. */
  public String say(FeedKind kind, String what) {
    return text("staff_calendar." + what + "." + kind.name().toLowerCase(Locale.ROOT));
  }

  public List<OutsideCalendar> getOutside() {
    if (all == null) {
      all = outside.of(current.caller(), key());
    }
    return all;
  }

  /** Why an outside calendar was not taken, in words. */
  public String why(BusyFailure failure) {
    return text("staff_calendar.failure." + failure.name().toLowerCase(Locale.ROOT));
  }

  /** Does what the pressed button says: an act and what it is done to. */
  public String act() {
    String[] pressed = parameters.getOrDefault("act", "").split(":", 2);
    String on = pressed.length > 1 ? pressed[1] : "";
    switch (pressed[0]) {
      case "renew" -> calendars.renew(current.caller(), key(), kind(on), locale.getLanguage());
      case "end" -> calendars.end(current.caller(), key(), kind(on));
      case "fetch" -> outside.fetchNow(current.caller(), key(), on);
      case "remove" -> outside.remove(current.caller(), key(), on);
      default -> throw new NotFound();
    }
    return Pages.to("/staff/calendar", "resource", key(), "done", pressed[0]);
  }

  public String add() {
    try {
      outside.add(current.caller(), key(), form.getOnce(), address == null ? "" : address);
      return Pages.to("/staff/calendar", "resource", key(), "done", "add");
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  private static FeedKind kind(String name) {
    return KINDS.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private String key() {
    return parameters.getOrDefault("resource", "");
  }

  private String text(String key) {
    return Texts.text(locale.getLanguage(), "calendars", key);
  }
}
