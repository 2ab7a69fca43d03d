package fi.luukku.reservations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.OwnTimeOverlaps;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.PersonLimits;
import fi.luukku.reservations.Quota;
import fi.luukku.reservations.QuotaUsedUp;
import fi.luukku.reservations.TimeRules;
import fi.luukku.reservations.TooManyOpen;
import fi.luukku.reservations.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one person alone may have, rule by rule. */
class PersonPoliciesTest {
  /** Thursday 3 December 2026, 10.00 in Helsinki. */
  private static final Instant TEN = Instant.parse("2026-12-03T08:00:00Z");

  private static final String HALL = "hall";
  private static final String ROOM = "room";

  @Test
  void a_fourth_hold_ends_the_oldest_and_bookings_do_not_count() {
    List<Occupancy> mine =
        List.of(hold("a", 0), hold("b", 2), booking("x", 4), hold("c", 6), hold("c", 8));

    assertThat(new MostHolds().givingWay(mine, wish(HALL, 10))).containsExactly("a");
    assertThat(new MostHolds().givingWay(mine.subList(0, 3), wish(HALL, 10))).isEmpty();
  }

  @Test
  void as_many_bookings_as_the_limit_refuse_one_more_and_name_the_earliest() {
    List<Occupancy> mine =
        List.of(booking("late", 6), booking("early", 0), of("o", ROOM, 2, false));

    assertThatThrownBy(() -> new MostOpen().givingWay(mine, wish(HALL, 10)))
        .isInstanceOfSatisfying(
            TooManyOpen.class,
            refusal -> {
              assertThat(refusal.claims()).containsExactly("early", "late");
              assertThat(refusal.args()).contains(2, TEN);
            });
    assertThat(new MostOpen().givingWay(mine.subList(0, 1), wish(HALL, 10))).isEmpty();
  }

  @Test
  void a_hold_gives_way_where_it_would_be_one_too_many() {
    List<Occupancy> mine = List.of(booking("booked", 0), hold("held", 2));

    assertThat(new MostOpen().givingWay(mine, wish(HALL, 10))).containsExactly("held");
    assertThat(new MostOpen().givingWay(mine.subList(1, 2), wish(HALL, 10))).isEmpty();
  }

  @Test
  void who_has_to_be_somewhere_else_is_refused_and_his_holds_there_give_way() {
    Wish wish = wish(HALL, 1);

    assertThat(new OnePlaceAtATime().givingWay(List.of(hold("h", 0)), wish)).containsExactly("h");
    assertThat(new OnePlaceAtATime().givingWay(List.of(hold("h", 3), hold("g", -1)), wish))
        .as("they only touch")
        .isEmpty();
    assertThatThrownBy(() -> new OnePlaceAtATime().givingWay(List.of(booking("b", 0)), wish))
        .isInstanceOfSatisfying(
            OwnTimeOverlaps.class, refusal -> assertThat(refusal.claims()).containsExactly("b"));
    List<Occupancy> apart = List.of(of("elsewhere", ROOM, 0, false));
    assertThat(new OnePlaceAtATime().givingWay(apart, wish)).isEmpty();
  }

  @Test
  void what_needs_nobody_in_person_may_overlap_anything() {
    Wish wish = new Wish(bookable(HALL, new PersonLimits(2, false)), at(0), "");

    assertThat(new OnePlaceAtATime().givingWay(List.of(booking("b", 0)), wish)).isEmpty();
  }

  @Test
  void a_quota_counts_each_claim_once_in_its_own_stretch() {
    PersonPolicy policy = within(2, Quota.Measure.TIMES);
    Occupancy other = of("next-week", HALL, 24 * 7 * 2, true);
    List<Occupancy> mine = List.of(booking("a", 0), booking("a", 0), other);

    assertThat(policy.givingWay(mine, wish(HALL, 10))).isEmpty();
    assertThat(policy.givingWay(List.of(booking("a", 0), hold("h", 4)), wish(HALL, 10)))
        .containsExactly("h");
    assertThatThrownBy(
            () -> policy.givingWay(List.of(booking("b", 4), booking("a", 0)), wish(HALL, 10)))
        .isInstanceOfSatisfying(
            QuotaUsedUp.class, refusal -> assertThat(refusal.claims()).containsExactly("a", "b"));
  }

  @Test
  void minutes_are_summed_up_and_a_wish_that_just_fits_is_granted() {
    PersonPolicy policy = within(120, Quota.Measure.MINUTES);

    assertThat(policy.givingWay(List.of(booking("a", 0)), wish(HALL, 10))).isEmpty();
    assertThatThrownBy(
            () -> policy.givingWay(List.of(booking("a", 0), booking("b", 4)), wish(HALL, 10)))
        .isInstanceOf(QuotaUsedUp.class);
  }

  @Test
  void holds_of_another_who_acts_for_the_same_party_do_not_give_way() {
    PersonPolicy policy = within(1, Quota.Measure.TIMES);
    Occupancy others =
        new Occupancy(
            "theirs",
            1,
            Claim.Kind.HOLD,
            at(0),
            at(0),
            Optional.of(TEN),
            "another",
            Optional.of("party"),
            HALL,
            "",
            true);

    assertThatThrownBy(() -> policy.givingWay(List.of(others), wish(HALL, 10)))
        .isInstanceOf(QuotaUsedUp.class);
    assertThat(policy.givingWay(List.of(others), wish(ROOM, 10))).as("it is not counted").isEmpty();
  }

  @Test
  void what_ends_for_one_rule_does_not_count_for_the_next() {
    List<Occupancy> mine = List.of(hold("a", 0), hold("b", 4), hold("c", 8));
    List<PersonPolicy> all = List.of(new OnePlaceAtATime(), new MostHolds());

    assertThat(PersonPolicy.givingWay(all, mine, wish(HALL, 4))).containsExactly("b");
  }

  @Test
  void wishes_of_one_series_are_judged_one_after_the_other() {
    List<Wish> wishes = List.of(wish(HALL, 0), wish(HALL, 4));
    List<PersonPolicy> open = List.of(new MostOpen());

    assertThat(PlannedRows.givingWay(open, List.of(), wishes, "me")).isEmpty();
    assertThat(PlannedRows.givingWay(open, List.of(hold("h", 20)), wishes, "me"))
        .containsExactly("h");
    List<Wish> three = List.of(wish(HALL, 0), wish(HALL, 4), wish(HALL, 8));
    assertThatThrownBy(() -> PlannedRows.givingWay(open, List.of(), three, "me"))
        .isInstanceOf(TooManyOpen.class);
    List<Wish> clashing = List.of(wish(HALL, 0), wish(HALL, 1));
    assertThatThrownBy(
            () -> PlannedRows.givingWay(List.of(new OnePlaceAtATime()), List.of(), clashing, "me"))
        .isInstanceOf(OwnTimeOverlaps.class);
  }

  private static PersonPolicy within(long most, Quota.Measure measure) {
    return new WithinQuota(new Quota(measure, most, Quota.Span.WEEK, Set.of(HALL)), "me");
  }

  private static Occupancy hold(String claim, int halfHours) {
    return row(claim, Claim.Kind.HOLD, HALL, halfHours, true);
  }

  private static Occupancy booking(String claim, int halfHours) {
    return row(claim, Claim.Kind.BOOKING, HALL, halfHours, true);
  }

  private static Occupancy of(String claim, String purpose, int halfHours, boolean inPerson) {
    return row(claim, Claim.Kind.BOOKING, purpose, halfHours, inPerson);
  }

  private static Occupancy row(
      String claim, Claim.Kind kind, String purpose, int halfHours, boolean inPerson) {
    return new Occupancy(
        claim,
        1,
        kind,
        at(halfHours),
        at(halfHours),
        kind == Claim.Kind.HOLD ? Optional.of(TEN) : Optional.empty(),
        "me",
        Optional.empty(),
        purpose,
        "",
        inPerson);
  }

  private static Wish wish(String purpose, int halfHours) {
    return new Wish(bookable(purpose, new PersonLimits(2, true)), at(halfHours), "");
  }

  /** An hour. */
  private static Period at(int halfHours) {
    return Period.of(TEN.plus(Duration.ofMinutes(30L * halfHours)), Duration.ofHours(1));
  }

  private static Bookable bookable(String purpose, PersonLimits limits) {
    Duration half = Duration.ofMinutes(30);
    TimeRules rules =
        new TimeRules(half, half, half.multipliedBy(4), Duration.ZERO, 30, Duration.ZERO);
    OpeningHours none = new OpeningHours(List.of(), List.of(), true);
    return new Bookable(List.of(purpose), none, rules, limits, purpose);
  }
}
