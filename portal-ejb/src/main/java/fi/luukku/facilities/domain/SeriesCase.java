package fi.luukku.facilities.domain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.facilities.EventDetails;
import fi.luukku.facilities.HeldSeries;
import fi.luukku.facilities.Price;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The one case that a confirmed series becomes; its time is that of the next date.
 *
 * @param today to count the promised answer from, where somebody must approve
 */
public record SeriesCase(
    HeldSeries held, FacilityOffering offering, EventDetails event, LocalDate today) {

  public NewCase asNewCase(NewCase.Contact contact) {
    boolean waits = held.facility().needsApproval();
    return new NewCase(
        CaseKind.RESERVATION,
        held.id(),
        held.facility().key(),
        offering.queue(),
        title(),
        waits ? CaseStatus.RECEIVED : CaseStatus.CONFIRMED,
        waits
            ? Optional.of(WorkingDays.onOrAfter(today.plusDays(offering.answerDays())))
            : Optional.empty(),
        Optional.of(
            NewCase.CaseTime.atPlace(
                held.first().starts(), held.first().ends(), FacilityWords.place(held.facility()))),
        contact,
        answers(),
        List.of(),
        Optional.of(held.cancelUntil()));
  }

  private LocalizedText title() {
    int dates = held.dates().size();
    LocalizedText what = FacilityWords.title(held.facility(), held.part());
    return new LocalizedText(
        what.fi() + " (" + dates + (dates == 1 ? " kerta)" : " kertaa)"),
        what.sv() + " (" + dates + (dates == 1 ? " gång)" : " gånger)"),
        what.en() + " (" + dates + (dates == 1 ? " date)" : " dates)"));
  }

  /** As for one reservation, with the sums of all dates, and {@code dates} beside them. */
  private String answers() {
    ObjectNode root =
        new ReservationAnswers(
                held.facility().key(),
                held.part().key(),
                held.first(),
                event,
                held.group(),
                held.dates().get(0).list(),
                held.sum().cents(),
                held.vatPercent(),
                held.sum().vatCents())
            .asJson();
    ArrayNode dates = root.withObject("/answers").putArray("dates");
    held.dates().forEach(date -> write(date, dates.addObject()));
    return root.toString();
  }

  private static void write(HeldSeries.Date date, ObjectNode node) {
    Price price = date.price();
    ReservationAnswers.write(date.time(), node);
    ReservationAnswers.write(
        date.list(), price.cents(), price.vatPercent(), price.vatCents(), node);
  }
}
