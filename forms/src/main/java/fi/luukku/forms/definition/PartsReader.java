package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The inputs of the types that have several. */
final class PartsReader {

  private static final int NAME = 100;
  private static final int WORDS = 200;

  /** What a person may be asked beside the name. */
  private static final Map<String, AnswerType> OF_A_PERSON =
      Map.of(
          "identity_code", AnswerType.IDENTITY_CODE,
          "birth_date", AnswerType.DATE,
          "email", AnswerType.EMAIL,
          "phone", AnswerType.PHONE);

  private final JsonPlace json;
  private final String owner;
  private final List<Part> parts = new ArrayList<>();

  private PartsReader(JsonPlace json, String owner) {
    this.json = json;
    this.owner = owner;
  }

  /**
   * The parts of a field.
   *
   * @param owner where the texts of the field begin
   */
  static List<Part> read(JsonPlace json, AnswerType type, String owner, Limits limits) {
    return new PartsReader(json, owner).of(type, limits);
  }

  private List<Part> of(AnswerType type, Limits limits) {
    switch (type) {
      case PERIOD -> {
        add("first", AnswerType.DATE, true, limits);
        add("last", AnswerType.DATE, true, limits);
      }
      case ADDRESS -> {
        add("street", AnswerType.SHORT_TEXT, true, Limits.atMostLong(NAME));
        add("postal_code", AnswerType.POSTAL_CODE, true, Limits.none());
        add("town", AnswerType.SHORT_TEXT, true, Limits.atMostLong(NAME));
      }
      case PLACE -> {
        add("words", AnswerType.SHORT_TEXT, false, Limits.atMostLong(WORDS));
        add("point", AnswerType.COORDINATES, false, Limits.none());
      }
      case PERSON -> person();
      case ORGANISATION -> {
        add("name", AnswerType.SHORT_TEXT, true, Limits.atMostLong(NAME));
        add("business_id", AnswerType.BUSINESS_ID, true, Limits.none());
      }
      default -> {
        return List.of();
      }
    }
    return List.copyOf(parts);
  }

  private void person() {
    add("given_names", AnswerType.SHORT_TEXT, true, Limits.atMostLong(NAME));
    add("family_name", AnswerType.SHORT_TEXT, true, Limits.atMostLong(NAME));
    for (String asked : json.texts("asks")) {
      AnswerType type = OF_A_PERSON.get(asked);
      if (type == null || parts.stream().anyMatch(part -> part.key().equals(asked))) {
        json.fault(
            "asks",
            FaultCode.UNKNOWN_COLUMN,
            "must name, once each, some of " + OF_A_PERSON.keySet().stream().sorted().toList(),
            asked);
      } else {
        add(asked, type, true, type == AnswerType.DATE ? Limits.ofDays() : Limits.none());
      }
    }
  }

  private void add(String key, AnswerType type, boolean required, Limits limits) {
    parts.add(new Part(owner, key, type, required, limits));
  }
}
