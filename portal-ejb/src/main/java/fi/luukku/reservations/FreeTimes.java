package fi.luukku.reservations;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Offer;
import fi.luukku.reservations.domain.OfferedDay;
import fi.luukku.reservations.domain.OfferedDay.Busy;
import fi.luukku.reservations.domain.OpenTimes;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import fi.luukku.shared.Refusal;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is free: opening hours less what is occupied, from the database's own periods. Anybody may
 * look; nobody learns who has the rest. A caller's own hold for the same purpose counts as free, so
 * that he can come back and choose again; a time when he has to be somewhere else is none for him.
 */
@ApplicationScoped
public class FreeTimes {
  /** How far around a wanted time the nearest free ones are looked for; further if too few. */
  private static final int DAYS_AROUND = 1;

  private static final int DAYS_BEFORE = 7;
  private static final int DAYS_AFTER = 14;
  private static final int NEAREST = 6;

  private Resources resources;
  private Occupancies occupancies;
  private Clock clock;

  protected FreeTimes() {}

  @Inject
  public FreeTimes(Resources resources, Occupancies occupancies, Clock clock) {
    this.resources = resources;
    this.occupancies = occupancies;
    this.clock = clock;
  }

  /** Each of these days, both included; one query, however many. */
  public List<FreeDay> days(Caller caller, Bookable what, LocalDate first, LocalDate last) {
    return daysToMove(caller, what, first, last, Set.of());
  }

  /** As {@link #days}, for who would move these claims of his: their times are in nobody's way. */
  public List<FreeDay> daysToMove(
      Caller caller, Bookable what, LocalDate first, LocalDate last, Set<String> claims) {
    List<Offer> offers = offers(what);
    List<Busy> busy = busy(caller, what, window(what, first, last), claims);
    return first
        .datesUntil(last.plusDays(1))
        .map(day -> new OfferedDay(day, offers, busy).free())
        .toList();
  }

  /**
   * Free times of the same length nearest to a wanted one, in the order of the clock.
   *
   * @param most how many at most
   */
  public List<Period> nearest(Caller caller, Bookable what, Period wanted, int most) {
    LocalDate day = LocalDate.ofInstant(wanted.starts(), TimeSource.LOCAL);
    Bookable same = what.forLength(wanted.length());
    List<Instant> near =
        starts(caller, same, day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND), wanted, most);
    List<Instant> all =
        near.size() == most && isNearer(near, wanted)
            ? near
            : starts(
                caller, same, day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_AFTER), wanted, most);
    return all.stream().sorted().map(start -> Period.of(start, wanted.length())).toList();
  }

  /** Says that somebody else has what was wished for, with the nearest free times. */
  SlotAlreadyTaken taken(Caller caller, Wish wish) {
    return new SlotAlreadyTaken(nearest(caller, wish.what(), wish.used(), NEAREST));
  }

  private List<Instant> starts(
      Caller caller, Bookable what, LocalDate first, LocalDate last, Period wanted, int most) {
    return days(caller, what, first, last).stream()
        .flatMap(free -> free.starts().stream())
        .sorted(Comparator.comparing(start -> away(start, wanted)))
        .limit(most)
        .toList();
  }

  /** Whether nothing that starts on a day further off can be as near. */
  private static boolean isNearer(List<Instant> starts, Period wanted) {
    LocalDate day = LocalDate.ofInstant(wanted.starts(), TimeSource.LOCAL);
    Instant before = day.minusDays(DAYS_AROUND).atStartOfDay(TimeSource.LOCAL).toInstant();
    Instant after = day.plusDays(DAYS_AROUND + 1).atStartOfDay(TimeSource.LOCAL).toInstant();
    Duration within = Collections.min(List.of(away(before, wanted), away(after, wanted)));
    return starts.stream().allMatch(start -> away(start, wanted).compareTo(within) < 0);
  }

  private static Duration away(Instant start, Period wanted) {
    return Duration.between(start, wanted.starts()).abs();
  }

  /**
   * Refuses a period that is not on offer, whoever has it: {@link TimeHasPassed}, {@link TooSoon},
   * {@link TooFarAhead}, {@link TooShort}, {@link TooLong}, {@link ClosedThatDay}, {@link
   * OutsideOpeningHours}, {@link OffTheGrid}.
   */
  public void check(Bookable what, Period wanted) {
    List<Offer> offers = offers(what).stream().distinct().toList();
    if (offers.size() == 1 || offers.stream().noneMatch(offer -> offer.accepts(wanted))) {
      offers.get(0).check(wanted);
    }
  }

  /** What {@link #check} refuses, to be told; empty where the period is on offer. */
  public Optional<Refusal> refusal(Bookable what, Period wanted) {
    try {
      check(what, wanted);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  /** What each of its choices offers: the same where no resource was opened by itself. */
  private List<Offer> offers(Bookable what) {
    Instant now = clock.instant();
    return what.opened().isEmpty()
        ? Collections.nCopies(what.choices().size(), new Offer(what.hours(), what.rules(), now))
        : what.choices().stream()
            .map(choice -> new Offer(what.hoursOf(choice.get(0)), what.rules(), now))
            .toList();
  }

  /** For each choice that would do, when it is occupied. */
  private List<Busy> busy(
      Caller caller, Bookable what, Optional<Period> window, Set<String> moved) {
    ResourceTree tree = resources.with(what.keys());
    List<List<Long>> choices = tree.choices(what).stream().map(FreeTimes::ids).toList();
    List<Long> all = choices.stream().flatMap(Collection::stream).distinct().toList();
    List<Occupancy> there =
        window.map(open -> occupancies.overlapping(all, open)).orElse(List.of()).stream()
            .filter(one -> !one.isOver(clock.instant()))
            .filter(one -> !moved.contains(one.claim()))
            .filter(one -> !one.isHoldOf(caller.ownerKey(), what.purpose()))
            .toList();
    List<Period> elsewhere = elsewhere(caller, what, moved);
    return choices.stream()
        .map(ids -> there.stream().filter(one -> ids.contains(one.resourceId())).toList())
        .map(
            taken ->
                new Busy(
                    Stream.concat(periods(taken.stream()), elsewhere.stream()).toList(),
                    periods(taken.stream().filter(FreeTimes::isClosed)).toList()))
        .toList();
  }

  /** When the caller has to be somewhere else; what he would be refused is not offered to him. */
  private List<Period> elsewhere(Caller caller, Bookable what, Set<String> moved) {
    if (!what.limits().inPerson() || !caller.isCitizen()) {
      return List.of();
    }
    return occupancies.of(caller.ownerKey(), clock.instant()).stream()
        .filter(one -> one.inPerson() && !one.isHold() && !moved.contains(one.claim()))
        .map(Occupancy::used)
        .toList();
  }

  private static Stream<Period> periods(Stream<Occupancy> there) {
    return there.map(Occupancy::period);
  }

  private static boolean isClosed(Occupancy one) {
    return one.kind() == Claim.Kind.CLOSURE;
  }

  private static List<Long> ids(List<Resource> parts) {
    return parts.stream().map(Resource::id).toList();
  }

  /**
   * From the first opening of these days to the last closing, which may be on the next day, with
   * what is occupied around a use; empty where nothing opens.
   */
  private static Optional<Period> window(Bookable what, LocalDate first, LocalDate last) {
    List<Period> open = new OpenTimes(what.anyHours()).between(first, last);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Period all = new Period(open.get(0).starts(), open.get(open.size() - 1).ends());
    return Optional.of(what.rules().occupiedBy(all));
  }
}
