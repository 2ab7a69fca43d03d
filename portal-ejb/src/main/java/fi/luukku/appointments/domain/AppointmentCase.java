package fi.luukku.appointments.domain;

import fi.luukku.appointments.BookedVisit;
import fi.luukku.appointments.HeldTime;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NewTime;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The case that a confirmed time becomes.
 *
 * @param desk key of the resource
 * @param questions what was asked before, as JSON; empty where nothing was
 */
public record AppointmentCase(
    HeldTime held, Offering offering, String desk, Optional<String> questions) {
  private static final int ROOM_LENGTH = 32;

  public NewCase asNewCase(NewCase.Contact contact) {
    return new NewCase(
        CaseKind.APPOINTMENT,
        held.id(),
        held.service().key(),
        offering.queue(),
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
    LocalizedText where =
        held.visit().way().isAtPlace()
            ? MeetingPlace.of(held.place(), deskName)
            : MeetingPlace.of(held.visit(), held.place(), link());
    return new NewTime(
        held.service().name(), caseTime(where), answers(), Optional.of(held.cancelUntil()));
  }

  private NewCase.CaseTime caseTime() {
    return caseTime(MeetingPlace.of(held.visit(), held.place(), link()));
  }

  private NewCase.CaseTime caseTime(LocalizedText where) {
    return new NewCase.CaseTime(
        held.time().starts(), held.time().ends(), where, held.visit().way());
  }

  /** The room's name is nobody's secret, but nobody guesses it: it stays when the time moves. */
  private Optional<String> link() {
    return offering
        .videoRooms()
        .filter(rooms -> held.visit().way() == MeetingWay.VIDEO)
        .map(
            rooms ->
                rooms
                    + Sha256.hex(("video/" + held.id()).getBytes(StandardCharsets.UTF_8))
                        .substring(0, ROOM_LENGTH));
  }

  /** Key of the service point, as {@link #asNewCase} wrote it; empty where it stands nowhere. */
  public static String placeOf(String answers) {
    return BookedVisit.read(answers).map(BookedVisit::place).orElse("");
  }

  private String answers() {
    return new BookedVisit(
            held.service().key(), held.place().key(), desk, held.visit(), link(), questions)
        .write(held.time().starts().toString(), held.time().ends().toString());
  }
}
