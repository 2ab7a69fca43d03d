package fi.luukku.forms.definition;

import java.util.Arrays;
import java.util.Optional;

/** Where a first answer may come from; the JSON name is part of the published format. */
public enum Prefill {
  /** A parameter of the link that led here, named as the question. */
  LINK("link"),
  NAME("profile.name"),
  ADDRESS("profile.address"),
  EMAIL("profile.email"),
  PHONE("profile.phone");

  private final String jsonName;

  Prefill(String jsonName) {
    this.jsonName = jsonName;
  }

  public String jsonName() {
    return jsonName;
  }

  /** A link is read by many eyes: nothing of a person comes by one. */
  boolean fits(AnswerType type) {
    return switch (this) {
      case LINK ->
          switch (type) {
            case SHORT_TEXT,
                NUMBER,
                MONEY,
                PERCENT,
                DATE,
                TIME,
                YEAR,
                YES_NO,
                CHOOSE_ONE,
                REGISTER_CHOICE ->
                true;
            default -> false;
          };
      case NAME -> type == AnswerType.SHORT_TEXT;
      case ADDRESS -> type == AnswerType.ADDRESS;
      case EMAIL -> type == AnswerType.EMAIL;
      case PHONE -> type == AnswerType.PHONE;
    };
  }

  static Optional<Prefill> named(String jsonName) {
    return Arrays.stream(values()).filter(it -> it.jsonName.equals(jsonName)).findFirst();
  }
}
