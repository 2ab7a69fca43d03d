package fi.luukku.calendars;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.DatedCase;
import fi.luukku.casework.DatedCases;
import fi.luukku.facilities.SeriesTimes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The dates of a person's series that his calendar shows, two queries however many there are. */
@Dependent
class SeriesEntries {
  @Inject private DatedCases cases;
  @Inject private SeriesTimes times;
  @Inject private Clock clock;

  /**
   * By the number of their case; what is no series is not there. What is over, or was to be, stays
   * as long as other bookings ({@link DatedCases#KEPT}).
   */
  Map<CaseNumber, List<SeriesTimes.Date>> of(Collection<DatedCase> booked) {
    Map<CaseNumber, DatedCase.Agreed> agreed = cases.agreed(booked);
    Map<String, List<SeriesTimes.Date>> series =
        times.of(
            agreed.values().stream()
                .collect(
                    Collectors.toMap(
                        DatedCase.Agreed::key, DatedCase.Agreed::answersJson, (one, same) -> one)));
    Instant since = clock.instant().minus(DatedCases.KEPT);
    Map<CaseNumber, List<SeriesTimes.Date>> shown = new HashMap<>();
    agreed.forEach(
        (number, one) -> {
          List<SeriesTimes.Date> dates = series.getOrDefault(one.key(), List.of());
          if (!dates.isEmpty()) {
            shown.put(number, dates.stream().filter(date -> isRecent(date, since)).toList());
          }
        });
    return shown;
  }

  private static boolean isRecent(SeriesTimes.Date date, Instant since) {
    return date.time().ends().isAfter(since);
  }
}
