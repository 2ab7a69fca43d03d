package fi.luukku.appointments;

import fi.luukku.casework.CaseNumber;
import fi.luukku.forms.Answers;
import fi.luukku.parties.ContactDetails;
import fi.luukku.shared.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody asks for on the telephone. */
final class CallerOrders {
  private CallerOrders() {}

  static CallerOrder order(Instant start) {
    return order(start, Optional.empty(), name());
  }

  static CallerOrder order(Instant start, Optional<CaseNumber> known, Optional<String> name) {
    ContactDetails contact =
        new ContactDetails(
            Optional.of("maija@example.org"), Optional.of("040 123 4567"), Language.FI);
    String form = UUID.randomUUID().toString();
    return new CallerOrder(
        DigitalSupport.SERVICE,
        DigitalSupport.PLACE,
        Visit.plain(),
        start,
        known,
        name,
        contact,
        Optional.empty(),
        form);
  }

  static CallerOrder order(String service, Visit visit, Instant start, Optional<Answers> answers) {
    CallerOrder plain = order(start);
    return new CallerOrder(
        service,
        plain.place(),
        visit,
        start,
        plain.known(),
        plain.name(),
        plain.contact(),
        answers,
        plain.formKey());
  }

  static CallerOrder withPhone(CallerOrder order, Optional<String> phone) {
    ContactDetails contact = new ContactDetails(Optional.empty(), phone, Language.FI);
    return new CallerOrder(
        order.service(),
        order.place(),
        order.visit(),
        order.start(),
        order.known(),
        order.name(),
        contact,
        order.questions(),
        order.formKey());
  }

  static Optional<String> name() {
    return Optional.of("Maija Soittaja");
  }
}
