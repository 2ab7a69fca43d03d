package fi.luukku.facilities.web;

import fi.luukku.casework.Receipt;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.Price;
import fi.luukku.facilities.ReservationToMove;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.web.MoveAct;
import fi.luukku.reservations.web.Moving;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.reservations.web.TimeHolding;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The page that shows a reservation's time and price before and after, and moves it. */
@Named
@RequestScoped
public class MoveReservationBacking {
  private static final String PAGE = "/facilities/move";

  @Inject MovedReservation moves;
  @Inject FacilityQueries facilities;
  @Inject PageRequest parameters;
  @Inject Moving moving;
  @Inject MoveAct act;
  @Inject TimeHolding holding;
  @Inject PriceWords priceWords;

  private Optional<ReservationToMove> booking;

  static String url(Moving moving, String part, Period time) {
    return PAGE
        + "?part="
        + part
        + "&starts="
        + time.starts()
        + "&ends="
        + time.ends()
        + moving.parameter();
  }

  /** Before the page is drawn: a broken address ends here, and what cannot be moved. */
  public void open() {
    if (find().isPresent()) {
      getPart();
    }
  }

  public ReservationToMove getBooking() {
    return find().orElseThrow(NotFound::new);
  }

  public FacilityPart getPart() {
    return getBooking().facility().part(partKey()).orElseThrow(NotFound::new);
  }

  public Period getTime() {
    Instant starts = instant("starts");
    Instant ends = instant("ends");
    if (!starts.isBefore(ends)) {
      throw new NotFound();
    }
    return new Period(starts, ends);
  }

  /** Until when it can be cancelled or moved again. */
  public Instant getCancelUntil() {
    return getTime().starts().minus(getBooking().facility().cancelUntil());
  }

  /** What it will cost. */
  public Price getPrice() {
    return facilities.price(
        getBooking().facility().key(), partKey(), getBooking().group(), getTime());
  }

  public String words(Price price) {
    return priceWords.of(price);
  }

  public List<Period> getNearest() {
    return holding.nearest();
  }

  public List<Receipt> getOwn() {
    return holding.own();
  }

  /** This page with another time. */
  public String urlWith(Period time) {
    return url(moving, partKey(), time);
  }

  /** Back to choosing. */
  public String getOtherTimeUrl() {
    return FacilityPages.of(getBooking().facility(), getPart(), getBooking().group())
        .with(moving.parameter())
        .at(getTime());
  }

  /** The price is the one that stood in the form, so that nobody is asked for another. */
  public String move() {
    return act.move(
        once -> moves.move(partKey(), getTime(), parameters.number("price", -1), once),
        urlWith(getTime()));
  }

  private Optional<ReservationToMove> find() {
    if (booking == null) {
      if (!moving.isOn()) {
        throw new NotFound();
      }
      booking = moves.find(urlWith(getTime()));
    }
    return booking;
  }

  private String partKey() {
    return parameters
        .get("part")
        .filter(key -> key.matches("[a-z0-9-]+"))
        .orElseThrow(NotFound::new);
  }

  private Instant instant(String name) {
    return parameters.instant(name).orElseThrow(NotFound::new);
  }
}
