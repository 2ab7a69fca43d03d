package fi.luukku.reservations;

/**
 * Time that somebody wants.
 *
 * @param what of what
 * @param used the period of use; the resource is occupied for longer where the rules say so
 * @param terms see {@link Claim}
 */
public record Wish(Bookable what, Period used, String terms) {

  public Period occupied() {
    return what.rules().occupiedBy(used);
  }
}
