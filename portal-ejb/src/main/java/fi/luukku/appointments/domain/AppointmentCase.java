package fi.luukku.appointments.domain;

import fi.luukku.appointments.HeldTime;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NewTime;
import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The case that a confirmed time becomes. */
public record AppointmentCase(HeldTime held, String queue, String desk) {
  private static final Pattern PLACE = Pattern.compile("\"servicePoint\":\"([^\"]*)\"");

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

  private NewCase.CaseTime caseTime() {
    return new NewCase.CaseTime(held.time().starts(), held.time().ends(), nameAndAddress());
  }

  private LocalizedText nameAndAddress() {
    LocalizedText name = held.place().name();
    LocalizedText address = held.place().address();
    return new LocalizedText(
        name.fi() + ", " + address.fi(),
        name.sv() + ", " + address.sv(),
        name.en() + ", " + address.en());
  }

  /** Key of the service point, as {@link #asNewCase} wrote it; empty where it stands nowhere. */
  public static String placeOf(String answers) {
    Matcher found = PLACE.matcher(answers);
    return found.find() ? found.group(1) : "";
  }

  /** Keys and instants only: nothing here needs escaping. */
  private String answers() {
    return String.format(
        "{\"form\":\"appointment\",\"version\":1,\"answers\":{\"service\":\"%s\","
            + "\"servicePoint\":\"%s\",\"desk\":\"%s\",\"starts\":\"%s\",\"ends\":\"%s\"}}",
        held.service().key(), held.place().key(), desk, held.time().starts(), held.time().ends());
  }
}
