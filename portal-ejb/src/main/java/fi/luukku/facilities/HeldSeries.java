package fi.luukku.facilities;

import fi.luukku.reservations.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Dates that are held for the caller together until he confirms.
 *
 * @param id of the series
 * @param dates the earliest first; never empty
 * @param until when the holds end by themselves
 */
public record HeldSeries(
    String id,
    Facility facility,
    FacilityPart part,
    UserGroup group,
    List<Date> dates,
    Instant until) {

  /**
   * One of the dates.
   *
   * @param price as it was when the hold was made; it does not change any more
   * @param list key of the price list that the price is from
   */
  public record Date(Period time, Price price, String list) {}

  public HeldSeries {
    dates = List.copyOf(dates);
  }

  public Period first() {
    return dates.get(0).time();
  }

  /** What all dates cost together. */
  public PriceSum sum() {
    return PriceSum.of(dates.stream().map(Date::price).toList());
  }

  /** Rate of the tax of the first date; lists may have others for later ones. */
  public BigDecimal vatPercent() {
    return dates.get(0).price().vatPercent();
  }

  /** Until when all of it can be cancelled at once. */
  public Instant cancelUntil() {
    return first().starts().minus(facility.cancelUntil());
  }
}
