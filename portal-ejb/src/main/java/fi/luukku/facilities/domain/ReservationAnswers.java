package fi.luukku.facilities.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.facilities.EventDetails;
import fi.luukku.facilities.UserGroup;
import fi.luukku.reservations.Period;
import java.math.BigDecimal;

/**
 * What the case of a reservation keeps, of one date or of several; {@code ReservedTerms} reads it.
 *
 * @param facility key
 * @param part key of the part, or the facility's own
 * @param time of the first date
 * @param list key of the price list of the first date
 * @param cents of all dates, {@code vatCents} too
 */
record ReservationAnswers(
    String facility,
    String part,
    Period time,
    EventDetails event,
    UserGroup group,
    String list,
    long cents,
    BigDecimal vatPercent,
    long vatCents) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The whole, with what was agreed under {@code answers}. */
  ObjectNode asJson() {
    ObjectNode root = JSON.createObjectNode().put("form", "reservation").put("version", 2);
    ObjectNode answers = root.putObject("answers");
    answers.put("facility", facility).put("part", part);
    write(time, answers);
    event.write(answers);
    answers.put("group", group.key());
    write(list, cents, vatPercent, vatCents, answers);
    return root;
  }

  static void write(Period time, ObjectNode node) {
    node.put("starts", time.starts().toString()).put("ends", time.ends().toString());
  }

  static void write(
      String list, long cents, BigDecimal vatPercent, long vatCents, ObjectNode node) {
    node.put("priceList", list).put("priceCents", cents);
    node.put("vatPercent", vatPercent).put("vatCents", vatCents);
  }
}
