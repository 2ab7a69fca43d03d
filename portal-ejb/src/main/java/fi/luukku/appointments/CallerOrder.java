package fi.luukku.appointments;

import fi.luukku.casework.CaseNumber;
import fi.luukku.forms.Answers;
import fi.luukku.parties.ContactDetails;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody who calls wants to have booked.
 *
 * @param service key
 * @param place key of the service point
 * @param visit how he wants to be met
 * @param start one of the offered starts, UTC
 * @param known number of a case of his own, where he has one; then he needs no name
 * @param name as he says it
 * @param contact his number, and an address for the receipt where he has one
 * @param questions answers to what the service asks before; empty where it asks nothing
 * @param formKey made when the form was shown: the same again books nothing
 */
public record CallerOrder(
    String service,
    String place,
    Visit visit,
    Instant start,
    Optional<CaseNumber> known,
    Optional<String> name,
    ContactDetails contact,
    Optional<Answers> questions,
    String formKey) {

  /** Never who calls: an order may stand in a log line. */
  @Override
  public String toString() {
    return "CallerOrder[" + service + "]";
  }
}
