package fi.luukku.forms.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a first answer may come from; the JSON name is part of the published format. */
public enum Prefill {
  /** A parameter of the link that led here, named as the question. */
  LINK("link"),
  NAME("profile.name"),
  ADDRESS("profile.address"),
  EMAIL("profile.email"),
  PHONE("profile.phone"),
  /**
   * What the register of organisations knows of the one that is acted for: name and business id.
   */
  ORGANISATION("register.organisation"),
  ORGANISATION_NAME("register.organisation.name"),
  ORGANISATION_BUSINESS_ID("register.organisation.business_id"),
  ORGANISATION_ADDRESS("register.organisation.address"),
  /** What the sender answered to the same question in an application that he has chosen. */
  EARLIER("earlier");

  private static final String REGISTER = "register.";

  private final String jsonName;

  Prefill(String jsonName) {
    this.jsonName = jsonName;
  }

  public String jsonName() {
    return jsonName;
  }

  /** Whether a register outside has to be asked for it. */
  public boolean isOfRegister() {
    return jsonName.startsWith(REGISTER);
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
      case ORGANISATION -> type == AnswerType.ORGANISATION;
      case ORGANISATION_NAME -> type == AnswerType.SHORT_TEXT;
      case ORGANISATION_BUSINESS_ID -> type == AnswerType.BUSINESS_ID;
      case ORGANISATION_ADDRESS -> type == AnswerType.ADDRESS;
      case EARLIER -> isSaidAgain(type);
    };
  }

  /**
   * What stays true from one application to the next. An agreement is given anew each time, a file
   * is chosen anew, and nobody's identity code travels.
   */
  private static boolean isSaidAgain(AnswerType type) {
    return switch (type) {
      case SHORT_TEXT,
          LONG_TEXT,
          NUMBER,
          MONEY,
          PERCENT,
          DATE,
          TIME,
          YEAR,
          PERIOD,
          YES_NO,
          CHOOSE_ONE,
          CHOOSE_MANY,
          REGISTER_CHOICE,
          ADDRESS,
          POSTAL_CODE,
          PLACE,
          COORDINATES,
          PERSON,
          ORGANISATION,
          EMAIL,
          PHONE,
          IBAN,
          BUSINESS_ID,
          TABLE,
          GROUP ->
          true;
      default -> false;
    };
  }

  /** Where a first answer to a question of this type may come from. */
  public static List<Prefill> fitting(AnswerType type) {
    return Arrays.stream(values()).filter(source -> source.fits(type)).toList();
  }

  public static Optional<Prefill> named(String jsonName) {
    return Arrays.stream(values()).filter(it -> it.jsonName.equals(jsonName)).findFirst();
  }
}
