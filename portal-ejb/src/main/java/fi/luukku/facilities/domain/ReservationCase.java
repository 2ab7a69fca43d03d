package fi.luukku.facilities.domain;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NewTime;
import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.HeldPeriod;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The case that a confirmed period becomes.
 *
 * @param today to count the promised answer from, where somebody must approve
 */
public record ReservationCase(
    HeldPeriod held, FacilityOffering offering, int people, LocalDate today) {

  public NewCase asNewCase(NewCase.Contact contact) {
    boolean waits = held.facility().needsApproval();
    return new NewCase(
        CaseKind.RESERVATION,
        held.id(),
        held.facility().key(),
        offering.queue(),
        title(),
        waits ? CaseStatus.RECEIVED : CaseStatus.CONFIRMED,
        waits ? Optional.of(answerBy()) : Optional.empty(),
        Optional.of(caseTime()),
        contact,
        answers(),
        List.of(),
        Optional.of(held.cancelUntil()));
  }

  /** What a reservation becomes that is moved here. */
  public NewTime asNewTime() {
    return new NewTime(title(), caseTime(), answers(), Optional.of(held.cancelUntil()));
  }

  private NewCase.CaseTime caseTime() {
    return new NewCase.CaseTime(held.time().starts(), held.time().ends(), place());
  }

  private LocalDate answerBy() {
    return WorkingDays.onOrAfter(today.plusDays(offering.answerDays()));
  }

  private LocalizedText title() {
    Facility facility = held.facility();
    Optional<LocalizedText> part = held.part().name();
    return inAll(
        language ->
            part.map(name -> facility.name().in(language) + ": " + name.in(language))
                .orElse(facility.name().in(language)));
  }

  private LocalizedText place() {
    Facility facility = held.facility();
    return inAll(
        language -> facility.place().in(language) + ", " + facility.address().in(language));
  }

  private static LocalizedText inAll(Function<Language, String> words) {
    return new LocalizedText(
        words.apply(Language.FI), words.apply(Language.SV), words.apply(Language.EN));
  }

  /** Keys, numbers and instants only: nothing here needs escaping. */
  private String answers() {
    FacilityPart part = held.part();
    return String.format(
        "{\"form\":\"reservation\",\"version\":2,\"answers\":{\"facility\":\"%s\",\"part\":\"%s\","
            + "\"starts\":\"%s\",\"ends\":\"%s\",\"people\":%d,"
            + "\"group\":\"%s\",\"priceList\":\"%s\","
            + "\"priceCents\":%d,\"vatPercent\":%s,\"vatCents\":%d}}",
        held.facility().key(),
        part.key(),
        held.time().starts(),
        held.time().ends(),
        people,
        held.group().key(),
        held.list(),
        held.price().cents(),
        held.price().vatPercent().toPlainString(),
        held.price().vatCents());
  }
}
