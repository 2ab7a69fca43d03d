package fi.luukku.calendars.integration;

import fi.luukku.reservations.Period;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VFreeBusy;
import net.fortuna.ical4j.model.parameter.FbType;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.FreeBusy;
import net.fortuna.ical4j.model.property.Uid;
import org.threeten.extra.Interval;

/** Writes when something is taken, and nothing else (RFC 5545, VFREEBUSY). */
public final class BusyWriter {
  private BusyWriter() {}

  /**
   * UTF-8, lines ended by CR LF.
   *
   * @param window what is told of
   * @param booked in order, none touching another
   * @param closed the same
   */
  public static String write(
      String name, String uid, Period window, List<Period> booked, List<Period> closed) {
    VFreeBusy told = new VFreeBusy(false);
    told.add(new Uid(uid));
    told.add(new DtStamp(window.starts()));
    told.add(new DtStart<>(window.starts()));
    told.add(new DtEnd<>(window.ends()));
    booked.forEach(period -> told.add(taken(FbType.BUSY, period)));
    closed.forEach(period -> told.add(taken(FbType.BUSY_UNAVAILABLE, period)));
    Calendar calendar = FeedWriter.head(name);
    calendar.add(told);
    return Folding.folded(calendar.toString());
  }

  private static FreeBusy taken(FbType how, Period period) {
    Interval interval = Interval.of(period.starts(), period.ends());
    return new FreeBusy(new ParameterList(List.of(how)), List.of(interval));
  }
}
