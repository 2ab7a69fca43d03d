package fi.luukku.casework.web;

import fi.luukku.casework.CaseRow;
import fi.luukku.casework.CaseStatus;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How urgent a case is, in words: late by days, due today or tomorrow. */
@Named("due")
@RequestScoped
public class DueWordsBacking {
  @Inject LocaleBacking locale;
  @Inject Clock clock;

  /** Empty where there is nothing to say beside the day itself. */
  public String words(CaseRow row) {
    return words(row.status(), row.expectedBy());
  }

  /** As {@link #words(CaseRow)}. */
  public String words(CaseStatus status, Optional<LocalDate> expectedBy) {
    long days = daysLeft(status, expectedBy);
    if (days < 0) {
      return days == -1 ? text("desk.late.one") : text("desk.late.many", -days);
    }
    if (days > 1) {
      return "";
    }
    return text(days == 0 ? "desk.due.today" : "desk.due.tomorrow");
  }

  /** How they look as a tag. */
  public String tone(CaseRow row) {
    return tone(row.status(), row.expectedBy());
  }

  /** As {@link #tone(CaseRow)}. */
  public String tone(CaseStatus status, Optional<LocalDate> expectedBy) {
    return daysLeft(status, expectedBy) < 0 ? "late" : "sun";
  }

  private long daysLeft(CaseStatus status, Optional<LocalDate> expectedBy) {
    LocalDate today = TimeSource.today(clock);
    return expectedBy
        .filter(day -> status.awaitsAnswer())
        .map(day -> ChronoUnit.DAYS.between(today, day))
        .orElse(Long.MAX_VALUE);
  }

  private String text(String key, Object... args) {
    return Texts.text(locale.getLanguage(), "casework", key, args);
  }
}
