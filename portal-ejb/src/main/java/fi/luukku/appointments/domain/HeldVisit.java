package fi.luukku.appointments.domain;

import fi.luukku.appointments.Visit;

/**
 * What is written into a hold and found again when it is confirmed.
 *
 * @param place key of the service point
 */
public record HeldVisit(String place, Visit visit) {

  public static HeldVisit read(String terms) {
    int end = terms.indexOf(';');
    return end < 0
        ? new HeldVisit(terms, Visit.plain())
        : new HeldVisit(terms.substring(0, end), Visit.of(terms.substring(end + 1)));
  }

  /** A plain visit is the place alone, as it was before there were others. */
  public String write() {
    return visit.isPlain() ? place : place + ";" + visit.token();
  }
}
