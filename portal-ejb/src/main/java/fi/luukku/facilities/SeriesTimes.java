package fi.luukku.facilities;

import fi.luukku.casework.CaseNumber;
import fi.luukku.facilities.domain.HeldTerms;
import fi.luukku.reservations.Agreed;
import fi.luukku.reservations.AgreedTerms;
import fi.luukku.reservations.Period;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When series are, for who writes a calendar of cases that he has been given already: one query,
 * however many.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SeriesTimes {
  private AgreedTerms agreed;

  protected SeriesTimes() {}

  @Inject
  public SeriesTimes(AgreedTerms agreed) {
    this.agreed = agreed;
  }

  /**
   * One date.
   *
   * @param first when it was agreed to start: no other date of the series ever has the same
   * @param time when it is, or was to be
   * @param stands whether it was not given back
   */
  public record Date(Instant first, Period time, boolean stands) {
    private static final DateTimeFormatter BASIC =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The same for the same date for ever, also when it is moved: {@code TV-2026-000042-…}. */
    public String nameIn(CaseNumber number) {
      return number + "-" + BASIC.format(first);
    }
  }

  /**
   * All dates that were agreed, given back or not, the earliest first, by the idempotency key of
   * their case; what is no series is not there.
   *
   * @param answers of the cases of reservations, as they were sent, by idempotency key
   */
  public Map<String, List<Date>> of(Map<String, String> answers) {
    Map<String, List<Period>> wanted = new HashMap<>();
    answers.forEach(
        (key, json) ->
            ReservedTerms.read(json)
                .filter(ReservedTerms::inSeries)
                .ifPresent(terms -> wanted.put(key, terms.dates())));
    Map<String, List<Agreed>> standing = agreed.ofSeries(wanted.keySet());
    return wanted.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one -> dates(one.getValue(), standing.getOrDefault(one.getKey(), List.of()))));
  }

  private static List<Date> dates(List<Period> agreed, Collection<Agreed> standing) {
    List<Date> there = standing.stream().map(SeriesTimes::standing).toList();
    Set<Instant> names = there.stream().map(Date::first).collect(Collectors.toSet());
    Stream<Date> gone =
        agreed.stream()
            .filter(time -> !names.contains(time.starts()))
            .map(time -> new Date(time.starts(), time, false));
    return Stream.concat(there.stream(), gone).sorted(Comparator.comparing(Date::time)).toList();
  }

  private static Date standing(Agreed date) {
    Instant first = HeldTerms.read(date.terms()).first().orElse(date.used().starts());
    return new Date(first, date.used(), true);
  }
}
