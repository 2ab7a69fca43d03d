package fi.luukku.facilities.integration;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.facilities.HoursFailure;
import fi.luukku.facilities.domain.UnusableHours;
import fi.luukku.reservations.OpeningHours;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads opening hours in the terms of <a
 * href="https://schema.org/OpeningHoursSpecification">schema.org</a>: a JSON object, whatever else
 * stands in it, with {@code openingHoursSpecification} and, where some days differ, {@code
 * specialOpeningHoursSpecification}. What a town may write there stands in docs/guide/content.md.
 */
public final class HoursReader {
  static final int MOST = 1_000;
  private static final String USUAL = "openingHoursSpecification";
  private static final String SPECIAL = "specialOpeningHoursSpecification";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private HoursReader() {}

  /**
   * What was read.
   *
   * @param hours with nothing said of public holidays
   * @param text the hours alone, by which the same are read again
   */
  public record Reading(OpeningHours hours, String text) {}

  /**
   * @throws UnusableHours where a single thing in it cannot be taken
   */
  public static Reading read(String text) {
    JsonNode root = parsed(text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (!root.isObject() || !root.has(USUAL)) {
      throw new UnusableHours(HoursFailure.NO_HOURS, "");
    }
    List<WrittenSpecification> usual = all(root, USUAL);
    List<WrittenSpecification> special = all(root, SPECIAL);
    OpeningHours hours = new SpecifiedHours(usual, special).asHours();
    ObjectNode kept = JSON.createObjectNode().set(USUAL, root.get(USUAL));
    if (!special.isEmpty()) {
      kept.set(SPECIAL, root.get(SPECIAL));
    }
    return new Reading(hours, kept.toString());
  }

  private static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      String place = at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
      throw new UnusableHours(HoursFailure.NOT_JSON, place);
    }
  }

  /** One alone need not stand in a list. */
  private static List<WrittenSpecification> all(JsonNode root, String name) {
    JsonNode node = root.path(name);
    if (node.isMissingNode()) {
      return List.of();
    }
    if (node.isObject()) {
      return List.of(WrittenSpecification.read(node, name));
    }
    if (!node.isArray()) {
      throw new UnusableHours(HoursFailure.WRONG_FORM, name);
    }
    if (node.size() > MOST) {
      throw new UnusableHours(HoursFailure.TOO_MANY, name);
    }
    List<WrittenSpecification> all = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      all.add(WrittenSpecification.read(node.get(i), name + "[" + i + "]"));
    }
    return all;
  }
}
