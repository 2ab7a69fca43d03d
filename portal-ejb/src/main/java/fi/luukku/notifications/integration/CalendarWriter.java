package fi.luukku.notifications.integration;

import fi.luukku.notifications.domain.BookingDate;
import fi.luukku.notifications.domain.BookingEntry;
import fi.luukku.notifications.domain.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes bookings as calendar files: the same booking always has the same UID, and each date of one
 * with several has one of its own.
 */
@ApplicationScoped
public class CalendarWriter {
  @Inject
  @ConfigProperty(name = "luukku.base.url")
  private String baseUrl;

  /** UTF-8, lines ended by CR LF. A cancelled booking takes its entry out of the calendar. */
  public String write(BookingEntry booking) {
    Method method = booking.isCancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Luukku//Luukku//FI"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(method);
    booking.entries().forEach(date -> calendar.add(event(booking, date)));
    return calendar.toString();
  }

  private VEvent event(BookingEntry booking, BookingDate date) {
    VEvent event = new VEvent(date.starts(), date.ends(), booking.title().in(booking.language()));
    event.replace(new DtStamp(booking.changed()));
    event.add(new Uid(date.name() + "@" + URI.create(baseUrl).getHost()));
    event.add(new Sequence(booking.revision()));
    event.add(new Location(booking.time().place().in(booking.language())));
    how(booking).ifPresent(words -> event.add(new Description(words)));
    event.add(new Url(URI.create(baseUrl + "/my/matter?number=" + booking.number())));
    event.add(status(booking));
    return event;
  }

  /** Of what nobody comes to, how it happens. */
  private static Optional<String> how(BookingEntry booking) {
    return Optional.of(booking.time().way())
        .filter(way -> !way.isAtPlace())
        .map(way -> new Words(booking.language()).of("meet." + way.key()));
  }

  private static Status status(BookingEntry booking) {
    if (booking.isCancelled()) {
      return ImmutableStatus.VEVENT_CANCELLED;
    }
    return booking.isAskedFor()
        ? ImmutableStatus.VEVENT_TENTATIVE
        : ImmutableStatus.VEVENT_CONFIRMED;
  }
}
