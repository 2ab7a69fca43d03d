package fi.luukku.facilities.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.facilities.Charge;
import fi.luukku.facilities.Payments;
import fi.luukku.shared.SpreadsheetText;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Files for the municipality's invoicing. Field names are fixed: systems read them. */
@ApplicationScoped
public class InvoiceFiles implements Payments {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Object> FIELDS =
      List.of(
          "case",
          "facility",
          "part",
          "name",
          "starts",
          "ends",
          "group",
          "priceList",
          "net",
          "vatPercent",
          "vat",
          "gross",
          "payer",
          "businessId");

  @Override
  public byte[] invoiceBasis(YearMonth month, List<Charge> charges, Format format) {
    return format == Format.CSV ? csv(charges) : json(month, charges);
  }

  private static byte[] csv(List<Charge> charges) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(FIELDS);
    charges.forEach(one -> rows.add(row(one)));
    return SpreadsheetText.of(rows);
  }

  private static List<Object> row(Charge one) {
    return List.of(
        one.number().value(),
        one.place().facility().key(),
        one.place().part().key(),
        name(one),
        local(one.time().starts()),
        local(one.time().ends()),
        one.group().key(),
        one.list(),
        euros(one.netCents()),
        one.price().vatPercent(),
        euros(one.price().vatCents()),
        euros(one.price().cents()),
        one.payer().map(Charge.Payer::name).orElse(""),
        one.payer().map(Charge.Payer::businessId).orElse(""));
  }

  private static byte[] json(YearMonth month, List<Charge> charges) {
    ObjectNode root = JSON.createObjectNode().put("month", month.toString()).put("currency", "EUR");
    ArrayNode all = root.putArray("charges");
    charges.forEach(one -> write(one, all.addObject()));
    try {
      return JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(root)
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("Charges could not be written as JSON.", broken);
    }
  }

  /** Instants in UTC, money in cents. */
  private static void write(Charge one, ObjectNode node) {
    node.put("case", one.number().value());
    node.put("facility", one.place().facility().key()).put("part", one.place().part().key());
    node.put("name", name(one));
    node.put("starts", one.time().starts().toString()).put("ends", one.time().ends().toString());
    node.put("group", one.group().key()).put("priceList", one.list());
    node.put("netCents", one.netCents()).put("vatPercent", one.price().vatPercent());
    node.put("vatCents", one.price().vatCents()).put("grossCents", one.price().cents());
    one.payer()
        .ifPresent(
            payer ->
                node.putObject("payer")
                    .put("name", payer.name())
                    .put("businessId", payer.businessId()));
  }

  private static String name(Charge one) {
    String whole = one.place().facility().name().fi();
    return one.place().part().name().map(part -> whole + ": " + part.fi()).orElse(whole);
  }

  private static String local(java.time.Instant instant) {
    return LocalDateTime.ofInstant(instant, TimeSource.LOCAL)
        .truncatedTo(ChronoUnit.MINUTES)
        .toString()
        .replace('T', ' ');
  }

  private static BigDecimal euros(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }
}
