package fi.luukku.appointments.domain;

import fi.luukku.appointments.HeldTime;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NewTime;
import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The case that a confirmed time becomes. */
public record AppointmentCase(HeldTime held, String queue, String desk) {

  public NewCase asNewCase(NewCase.Contact contact) {
    return new NewCase(
        CaseKind.APPOINTMENT,
        held.id(),
        held.service().key(),
        queue,
        held.service().name(),
        CaseStatus.CONFIRMED,
        Optional.empty(),
        Optional.of(caseTime()),
        contact,
        answers(),
        List.of(),
        Optional.of(held.cancelUntil()));
  }

  /** What a booking becomes that is moved here. */
  public NewTime asNewTime() {
    return new NewTime(
        held.service().name(), caseTime(), answers(), Optional.of(held.cancelUntil()));
  }

  /** The same where staff have moved it: to which desk he is to come is said with the place. */
  public NewTime asNewPlace(LocalizedText deskName) {
    NewCase.CaseTime there =
        new NewCase.CaseTime(
            held.time().starts(),
            held.time().ends(),
            joined(joined(held.place().name(), deskName), held.place().address()));
    return new NewTime(held.service().name(), there, answers(), Optional.of(held.cancelUntil()));
  }

  /** Whether a booking is at this service point, whatever its place is called since. */
  public static boolean isAt(CaseFacts booking, ServicePoint point) {
    return booking.answersJson().contains(servicePoint(point));
  }

  private NewCase.CaseTime caseTime() {
    return new NewCase.CaseTime(
        held.time().starts(),
        held.time().ends(),
        joined(held.place().name(), held.place().address()));
  }

  private static LocalizedText joined(LocalizedText one, LocalizedText other) {
    return new LocalizedText(
        one.fi() + ", " + other.fi(), one.sv() + ", " + other.sv(), one.en() + ", " + other.en());
  }

  private static String servicePoint(ServicePoint point) {
    return "\"servicePoint\":\"" + point.key() + "\"";
  }

  /** Keys and instants only: nothing here needs escaping. */
  private String answers() {
    return String.format(
        "{\"form\":\"appointment\",\"version\":1,\"answers\":{\"service\":\"%s\","
            + "%s,\"desk\":\"%s\",\"starts\":\"%s\",\"ends\":\"%s\"}}",
        held.service().key(),
        servicePoint(held.place()),
        desk,
        held.time().starts(),
        held.time().ends());
  }
}
