package fi.luukku.facilities.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NewTime;
import fi.luukku.facilities.EventDetails;
import fi.luukku.facilities.Facility;
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
    HeldPeriod held, FacilityOffering offering, EventDetails event, LocalDate today) {
  private static final ObjectMapper JSON = new ObjectMapper();

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

  private String answers() {
    ObjectNode root = JSON.createObjectNode().put("form", "reservation").put("version", 2);
    ObjectNode answers = root.putObject("answers");
    answers.put("facility", held.facility().key()).put("part", held.part().key());
    answers.put("starts", held.time().starts().toString());
    answers.put("ends", held.time().ends().toString());
    event.write(answers);
    answers.put("group", held.group().key()).put("priceList", held.list());
    answers.put("priceCents", held.price().cents());
    answers.put("vatPercent", held.price().vatPercent());
    answers.put("vatCents", held.price().vatCents());
    return root.toString();
  }
}
