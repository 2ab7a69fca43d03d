package fi.luukku.facilities.domain;

import fi.luukku.facilities.PriceList;
import fi.luukku.facilities.UserGroup;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.OpeningHours.SpecialDays;
import fi.luukku.shared.LocalizedText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The price lists of one facility, one after another without a gap: on each day from the first
 * list's first to the last list's last exactly one holds. On other days nothing can be reserved.
 */
public record PriceLists(List<PriceList> lists) {
  private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);
  private static final LocalDate FAR_AWAY = LocalDate.of(2999, 12, 31);
  private static final LocalizedText NO_PRICES =
      new LocalizedText(
          "hinnoista ei ole vielä päätetty",
          "priserna har ännu inte fastställts",
          "the prices have not been decided yet");

  /**
   * @throws IllegalArgumentException where lists leave days without a price, or contradict each
   *     other; its message says where and why
   */
  public PriceLists {
    lists = List.copyOf(lists);
    if (lists.isEmpty()) {
      throw new IllegalArgumentException("has no price list");
    }
    for (PriceList list : lists) {
      checkDays(list);
    }
    for (int next = 1; next < lists.size(); next++) {
      checkFollows(lists.get(next - 1), lists.get(next));
    }
  }

  /** The list that holds on a day. */
  public Optional<PriceList> on(LocalDate day) {
    return lists.stream().filter(list -> list.holdsOn(day)).findFirst();
  }

  /** Opening hours that are closed on days without a price. */
  public OpeningHours within(OpeningHours hours) {
    List<SpecialDays> days = new ArrayList<>(hours.specialDays());
    days.add(closed(LONG_AGO, lists.get(0).from().minusDays(1)));
    lists
        .get(lists.size() - 1)
        .to()
        .ifPresent(last -> days.add(closed(last.plusDays(1), FAR_AWAY)));
    return new OpeningHours(hours.weekly(), days, hours.openOnHolidays());
  }

  /**
   * Refuses lists that do not price these parts, each for the same groups, or whose prices would
   * have to be rounded for the lengths that can be reserved.
   *
   * @throws IllegalArgumentException see the constructor
   */
  public PriceLists pricing(Set<String> parts, Duration shortest, Duration grid) {
    for (PriceList list : lists) {
      checkParts(list, parts);
      list.centsPerHour()
          .values()
          .forEach(prices -> prices.values().forEach(cents -> check(list, cents, shortest, grid)));
    }
    return this;
  }

  private static void checkDays(PriceList list) {
    if (list.to().filter(last -> last.isBefore(list.from())).isPresent()) {
      throw unfit(list, "ends before it begins on " + list.from());
    }
    if (list.vatPercent().signum() < 0) {
      throw unfit(list, "has a value-added tax below 0");
    }
    if (list.groups().isEmpty()) {
      throw unfit(list, "is for no group");
    }
  }

  private static void checkFollows(PriceList earlier, PriceList later) {
    if (earlier.key().equals(later.key())) {
      throw unfit(later, "has the same key as the one before");
    }
    LocalDate last =
        earlier.to().orElseThrow(() -> unfit(later, "follows one that has no last day"));
    if (!later.from().isAfter(last)) {
      throw unfit(later, "begins on " + later.from() + ", when " + earlier.key() + " still holds");
    }
    if (later.from().isAfter(last.plusDays(1))) {
      throw unfit(later, "leaves days without a price from " + last.plusDays(1));
    }
  }

  private static void checkParts(PriceList list, Set<String> parts) {
    if (!list.centsPerHour().keySet().equals(parts)) {
      throw unfit(list, "prices " + list.centsPerHour().keySet() + ", but there are " + parts);
    }
    Set<UserGroup> groups = Set.copyOf(list.groups());
    list.centsPerHour()
        .forEach(
            (part, prices) -> {
              if (!prices.keySet().equals(groups)) {
                throw unfit(list, "has other groups for " + part + " than for other parts");
              }
            });
  }

  private static void check(PriceList list, long cents, Duration shortest, Duration grid) {
    if (cents < 0) {
      throw unfit(list, "has a price below 0");
    }
    if (!isWhole(cents, shortest) || !isWhole(cents, grid)) {
      throw unfit(
          list, cents + " cents an hour are no whole cents for each length that can be reserved");
    }
  }

  private static boolean isWhole(long cents, Duration length) {
    return cents * length.toMinutes() % 60 == 0;
  }

  private static SpecialDays closed(LocalDate from, LocalDate to) {
    return new SpecialDays(from, to, Optional.empty(), NO_PRICES);
  }

  private static IllegalArgumentException unfit(PriceList list, String why) {
    return new IllegalArgumentException("price list " + list.key() + " " + why);
  }
}
