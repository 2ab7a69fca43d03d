package fi.luukku.calendars.integration;

import fi.luukku.calendars.domain.Entry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes calendars that others subscribe to (RFC 5545; names and refreshing: RFC 7986). The same
 * entries make the same text, byte for byte. Times are UTC, so no time zone is needed.
 */
public final class FeedWriter {
  private static final Duration REFRESH = Duration.ofHours(1);

  private FeedWriter() {}

  /** UTF-8, lines ended by CR LF. */
  public static String write(String name, List<Entry> entries) {
    Calendar calendar = head(name);
    calendar.add(ImmutableMethod.PUBLISH);
    entries.forEach(entry -> calendar.add(event(entry)));
    return Folding.folded(calendar.toString());
  }

  /** What every calendar of ours begins with. */
  static Calendar head(String name) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Luukku//Luukku//FI"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new Name(name));
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/Helsinki"));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    return calendar;
  }

  private static VEvent event(Entry entry) {
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.uid()));
    event.add(new DtStamp(entry.changed()));
    event.add(new LastModified(entry.changed()));
    event.add(new Sequence(entry.sequence()));
    event.add(new Summary(entry.title()));
    time(event, entry.when());
    entry.place().ifPresent(place -> event.add(new Location(place)));
    entry.url().ifPresent(url -> event.add(new Url(URI.create(url))));
    event.add(status(entry.state()));
    return event;
  }

  private static void time(VEvent event, Entry.When when) {
    if (when instanceof Entry.Taken taken) {
      event.add(new DtStart<>(taken.period().starts()));
      event.add(new DtEnd<>(taken.period().ends()));
    } else if (when instanceof Entry.Due due) {
      ParameterList date = new ParameterList(List.of(Value.DATE));
      event.add(new DtStart<>(date, due.day()));
      event.add(new DtEnd<>(date, due.day().plusDays(1)));
      event.add(ImmutableTransp.TRANSPARENT);
    }
  }

  private static Status status(Entry.State state) {
    return switch (state) {
      case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
      case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
      case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }
}
