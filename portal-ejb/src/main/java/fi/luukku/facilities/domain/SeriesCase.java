package fi.luukku.facilities.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.facilities.EventDetails;
import fi.luukku.facilities.Facility;
import fi.luukku.facilities.HeldSeries;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one case that a confirmed series becomes; its time is that of the next date.
 *
 * @param today to count the promised answer from, where somebody must approve
 */
public record SeriesCase(
    HeldSeries held, FacilityOffering offering, EventDetails event, LocalDate today) {
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
        waits
            ? Optional.of(WorkingDays.onOrAfter(today.plusDays(offering.answerDays())))
            : Optional.empty(),
        Optional.of(new NewCase.CaseTime(held.first().starts(), held.first().ends(), place())),
        contact,
        answers(),
        List.of(),
        Optional.of(held.cancelUntil()));
  }

  private LocalizedText title() {
    int dates = held.dates().size();
    Facility facility = held.facility();
    Function<Language, String> what =
        language ->
            held.part()
                .name()
                .map(name -> facility.name().in(language) + ": " + name.in(language))
                .orElse(facility.name().in(language));
    return new LocalizedText(
        what.apply(Language.FI) + " (" + dates + (dates == 1 ? " kerta)" : " kertaa)"),
        what.apply(Language.SV) + " (" + dates + (dates == 1 ? " gång)" : " gånger)"),
        what.apply(Language.EN) + " (" + dates + (dates == 1 ? " date)" : " dates)"));
  }

  private LocalizedText place() {
    Facility facility = held.facility();
    Function<Language, String> words =
        language -> facility.place().in(language) + ", " + facility.address().in(language);
    return new LocalizedText(
        words.apply(Language.FI), words.apply(Language.SV), words.apply(Language.EN));
  }

  /**
   * As for one reservation, with the sums of all dates, and {@code dates} beside them. {@code
   * starts} and {@code ends} are the first date's.
   */
  private String answers() {
    ObjectNode root = JSON.createObjectNode().put("form", "reservation").put("version", 2);
    ObjectNode answers = root.putObject("answers");
    answers.put("facility", held.facility().key()).put("part", held.part().key());
    answers.put("starts", held.first().starts().toString());
    answers.put("ends", held.first().ends().toString());
    event.write(answers);
    answers.put("group", held.group().key());
    answers.put("priceList", held.dates().get(0).list()).put("priceCents", held.cents());
    answers.put("vatPercent", held.vatPercent()).put("vatCents", held.vatCents());
    ArrayNode dates = answers.putArray("dates");
    held.dates().forEach(date -> write(date, dates.addObject()));
    return root.toString();
  }

  private static void write(HeldSeries.Date date, ObjectNode node) {
    node.put("starts", date.time().starts().toString());
    node.put("ends", date.time().ends().toString());
    node.put("priceList", date.list()).put("priceCents", date.price().cents());
    node.put("vatPercent", date.price().vatPercent()).put("vatCents", date.price().vatCents());
  }
}
