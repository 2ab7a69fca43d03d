package fi.luukku.facilities;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.BilledCase;
import fi.luukku.casework.BookedCases;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HeldTerms;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.parties.OrganisationRegister;
import fi.luukku.reservations.Agreed;
import fi.luukku.reservations.AgreedTerms;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be invoiced for the facilities of a member of staff's queues: what was agreed for uses
 * that start in a month, where it costs something and is confirmed or over. What waits for approval
 * or was cancelled is not there.
 */
@Stateless
@RolesAllowed("STAFF")
public class InvoiceBasis {
  @Inject private FacilityContent content;
  @Inject private AgreedTerms agreed;
  @Inject private BookedCases cases;
  @Inject private OrganisationRegister organisations;
  @Inject private Payments payments;
  @Inject private AuditTrail audit;

  /** How much it is. */
  public PriceSum sum(Caller caller, YearMonth month) {
    return PriceSum.of(charges(caller, month).stream().map(Charge::price).toList());
  }

  /** The charges of a month as a file; the audit trail keeps who took it. */
  public byte[] export(Caller caller, YearMonth month, Payments.Format format) {
    byte[] file = payments.invoiceBasis(month, charges(caller, month), format);
    String kind = format.name().toLowerCase(Locale.ROOT);
    audit.done(caller, "invoice-basis-exported", "invoices:" + month + "/" + kind);
    return file;
  }

  private List<Charge> charges(Caller caller, YearMonth month) {
    List<FacilityOffering> served =
        content.all().stream().filter(one -> one.isServedBy(caller)).toList();
    List<String> keys =
        served.stream()
            .flatMap(one -> one.facility().smallest().stream())
            .map(FacilityPart::key)
            .toList();
    List<Agreed> uses = agreed.starting(keys, period(month));
    Map<String, BilledCase> billed = cases.billed(uses.stream().map(Agreed::booking).toList());
    Map<String, String> businessIds =
        organisations.businessIds(
            billed.values().stream()
                .flatMap(one -> one.party().stream())
                .map(BilledCase.Party::id)
                .toList());
    return uses.stream()
        .flatMap(
            use ->
                Optional.ofNullable(billed.get(use.booking()))
                    .filter(BilledCase::due)
                    .flatMap(one -> charge(served, use, one, businessIds))
                    .stream())
        .toList();
  }

  private static Optional<Charge> charge(
      List<FacilityOffering> served, Agreed use, BilledCase billed, Map<String, String> ids) {
    HeldTerms terms = HeldTerms.read(use.terms());
    return served.stream()
        .map(FacilityOffering::facility)
        .flatMap(
            facility -> facility.part(terms.part()).map(part -> new Place(facility, part)).stream())
        .findFirst()
        .filter(place -> !terms.price().isFree())
        .map(
            place ->
                new Charge(
                    billed.number(),
                    place,
                    use.used(),
                    terms.group(),
                    terms.list(),
                    terms.price(),
                    billed
                        .party()
                        .filter(party -> ids.containsKey(party.id()))
                        .map(party -> new Charge.Payer(party.name(), ids.get(party.id())))));
  }

  private static Period period(YearMonth month) {
    return new Period(
        month.atDay(1).atStartOfDay(TimeSource.LOCAL).toInstant(),
        month.plusMonths(1).atDay(1).atStartOfDay(TimeSource.LOCAL).toInstant());
  }
}
