package fi.luukku.facilities.web;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.ReservationToMove;
import fi.luukku.reservations.web.Moving;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.ForEverybody;
import fi.luukku.site.web.KeptKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Which facility and which part of it a page is about. What is kept of the page goes by one of the
 * keys here or of {@link FacilityWeekBacking}, which name all that it depends on.
 */
@Named
@ForEverybody
@RequestScoped
public class ShownFacilityBacking {
  @Inject FacilityQueries facilities;
  @Inject PageRequest parameters;
  @Inject Pictures pictures;
  @Inject DatesBacking dates;
  @Inject Moving moving;
  @Inject MovedReservation moves;

  // A page asks for these in every row of its lists, and they stay what they are for one request.
  private Optional<ReservationToMove> moved;
  private String edition;
  private Facility facility;
  private FacilityPart part;
  private String picture;

  /** Before the page is drawn: unknown facilities and parts end here, and what cannot be moved. */
  void open() {
    getFacility();
    if (!moving.isOn() || moved().isPresent()) {
      getPart();
    }
  }

  /** The reservation that is to get another time; empty where a new one is made. */
  Optional<ReservationToMove> moved() {
    if (moved == null) {
      moved = moves.find(FacilityPages.PAGE + "?key=" + getFacility().key() + moving.parameter());
      if (moved.filter(one -> !one.facility().key().equals(getFacility().key())).isPresent()) {
        throw new NotFound();
      }
    }
    return moved;
  }

  /** Whether a reservation gets another time: then nothing of its times is kept. */
  public boolean isMoving() {
    return moving.isOn();
  }

  public Facility getFacility() {
    if (facility == null) {
      // Before the facility: of one that changes meanwhile, the old must not be kept as the new.
      edition = facilities.edition();
      facility = facilities.facility(parameters.get("key").orElseThrow(NotFound::new));
    }
    return facility;
  }

  /** The chosen part; the whole where none is chosen yet. A date of a series stays in its own. */
  public FacilityPart getPart() {
    if (part == null) {
      Optional<String> key =
          moving.date().isPresent() ? partOfMoved() : parameters.get("part").or(this::partOfMoved);
      part =
          key.isEmpty()
              ? getFacility().whole()
              : getFacility().part(key.get()).orElseThrow(NotFound::new);
    }
    return part;
  }

  /** Between which one can choose. */
  public List<FacilityPart> getParts() {
    return moving.date().isPresent() ? List.of(getPart()) : getFacility().parts();
  }

  private Optional<String> partOfMoved() {
    return moving.isOn() ? moved().map(one -> one.part().key()) : Optional.empty();
  }

  public String getPicture() {
    if (picture == null) {
      picture = pictures.url(getFacility().picture());
    }
    return picture;
  }

  /** "1 h", or "1 h – 3 h" where there is a choice. */
  public String getLengths() {
    String shortest = dates.duration(getFacility().shortest().toMinutes());
    String longest = dates.duration(getFacility().longest().toMinutes());
    return shortest.equals(longest) ? shortest : shortest + " – " + longest;
  }

  /** Of what is the same whichever part is chosen. */
  public String getKey() {
    String its = getFacility().key();
    return KeptKey.of(edition, its);
  }

  /** Of what shows the chosen part, and the picture. */
  public String getPartKey() {
    return KeptKey.of(getKey(), getPart().key(), getPicture());
  }
}
