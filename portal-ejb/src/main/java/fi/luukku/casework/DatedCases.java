package fi.luukku.casework;

import fi.luukku.casework.persistence.CaseDates;
import fi.luukku.parties.MailWishes;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What takes place and what is to be done by a day, for who writes a calendar: it knows whose it is
 * by a secret, and nobody is signed in.
 */
@Stateless
@PermitAll
public class DatedCases {
  /** How long what is over or cancelled stays in a calendar. */
  public static final Duration KEPT = Duration.ofDays(30);

  @Inject private CaseDates dates;
  @Inject private MailWishes wishes;
  @Inject private Clock clock;

  /**
   * A person's bookings and what is asked of him: his own, what others filed for him, and what he
   * filed for others as long as none of them has ended his mandate.
   */
  public List<DatedCase> of(String personId) {
    Instant since = clock.instant().minus(KEPT);
    Map<String, Boolean> ended = new HashMap<>();
    return dates.of(personId, since, LocalDate.ofInstant(since, TimeSource.LOCAL)).stream()
        .filter(one -> isStillHis(personId, one, ended))
        .filter(one -> isRecent(one, since))
        .toList();
  }

  private boolean isStillHis(String personId, DatedCase one, Map<String, Boolean> ended) {
    return one.party()
        .map(DatedCase.Party::id)
        .map(party -> !ended.computeIfAbsent(party, id -> wishes.hasEnded(personId, id)))
        .orElse(true);
  }

  private static boolean isRecent(DatedCase one, Instant since) {
    return one.standing() == DatedCase.Standing.CANCELLED
        ? one.facts().changed().isAfter(since)
        : one.facts().time().map(time -> time.ends().isAfter(since)).orElse(true);
  }

  /** What was agreed for the reservations among these; one query, and none where there are none. */
  public Map<CaseNumber, DatedCase.Agreed> agreed(Collection<DatedCase> some) {
    Set<String> numbers =
        some.stream()
            .map(DatedCase::facts)
            .filter(one -> one.kind() == CaseKind.RESERVATION)
            .map(one -> one.number().value())
            .collect(Collectors.toSet());
    return numbers.isEmpty() ? Map.of() : dates.agreed(numbers);
  }

  /** The numbers of the cases that were made of these claims; a claim without a case has none. */
  public Map<String, CaseNumber> numbers(Collection<String> claims) {
    return claims.isEmpty() ? Map.of() : dates.numbers(Set.copyOf(claims));
  }
}
