package fi.luukku.appointments.web;

import fi.luukku.appointments.DeskTime;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;

/**
 * The calendar of desks as PrimeFaces draws it: asked by the widget's own request, so without
 * names. It gets the clock on Finland's wall and takes it for UTC, on the server and in the browser
 * (docs/adr/0039): so it draws that clock wherever the browser is.
 */
@Dependent
public class DeskSchedule extends LazyScheduleModel {
  private static final long serialVersionUID = 1L;

  @Inject transient LocaleBacking locale;

  private transient Supplier<List<DeskTime>> times;

  DeskSchedule of(Supplier<List<DeskTime>> shown) {
    this.times = shown;
    return this;
  }

  @Override
  public void loadEvents(LocalDateTime start, LocalDateTime end) {
    times.get().forEach(one -> addEvent(event(one)));
  }

  private DefaultScheduleEvent<?> event(DeskTime one) {
    var event =
        DefaultScheduleEvent.builder()
            .title(title(one))
            .startDate(local(one.time().starts()))
            .endDate(local(one.time().ends()))
            .styleClass(style(one));
    one.booking().ifPresent(booking -> event.url("/staff/case?number=" + booking.number()));
    return event.build();
  }

  private String title(DeskTime one) {
    String desk = locale.say(one.desk().name());
    String what =
        one.booking()
            .map(booking -> locale.say(booking.title()) + " " + booking.number())
            .orElseGet(
                () ->
                    Texts.text(
                        locale.getLanguage(),
                        "appointments",
                        one.closed() ? "staff_appointments.closed" : "staff_appointments.others"));
    return desk + ": " + what;
  }

  private static String style(DeskTime one) {
    if (one.closed()) {
      return "is-closed";
    }
    return one.displaced() ? "is-displaced" : "is-booked";
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, TimeSource.LOCAL);
  }
}
