package fi.luukku.appointments;

import fi.luukku.casework.CaseNumber;
import fi.luukku.parties.ContactDetails;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody who calls wants to have booked.
 *
 * @param service key
 * @param place key of the service point
 * @param start one of the offered starts, UTC
 * @param known number of a case of his own, where he has one; then he needs no name
 * @param name as he says it
 * @param contact his number, and an address for the receipt where he has one
 * @param formKey made when the form was shown: the same again books nothing
 */
public record CallerOrder(
    String service,
    String place,
    Instant start,
    Optional<CaseNumber> known,
    Optional<String> name,
    ContactDetails contact,
    String formKey) {

  /** Never who calls: an order may stand in a log line. */
  @Override
  public String toString() {
    return "CallerOrder[" + service + "]";
  }
}
