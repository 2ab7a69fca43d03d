package fi.luukku.forms.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fi.luukku.forms.expression.ExpressionRefused;
import fi.luukku.forms.expression.FaultCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON object that knows where it stands, so that every fault names its place. */
final class JsonPlace {

  private final JsonNode node;
  private final String place;
  private final Faults faults;
  private final int format;
  private final Outside outside;
  private final Set<String> known = new HashSet<>();

  JsonPlace(JsonNode node, String place, Faults faults, int format, Outside outside) {
    this.format = format;
    this.outside = outside;
    this.node = node;
    this.place = place;
    this.faults = faults;
    if (!node.isObject()) {
      faults.add(place, FaultCode.WRONG_KIND, "must be an object");
    }
  }

  /** The format of the definition that this is a part of. */
  int format() {
    return format;
  }

  String place() {
    return place;
  }

  void fault(String field, FaultCode code, String reason, Object... args) {
    faults.add(field.isEmpty() ? place : place + "/" + field, code, reason, args);
  }

  /** An expression or pattern that must not be. */
  void refused(String field, ExpressionRefused refused) {
    fault(field, refused.code(), refused.getMessage(), refused.args().toArray());
  }

  boolean has(String field) {
    return node.has(field);
  }

  String text(String field) {
    if (!has(field)) {
      fault(field, FaultCode.MISSING, "is missing");
    }
    return findText(field).orElse("");
  }

  Optional<String> findText(String field) {
    JsonNode value = take(field);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      fault(field, FaultCode.WRONG_KIND, "must be a text");
      return Optional.empty();
    }
    return Optional.of(value.textValue());
  }

  /** What the form can take from elsewhere. */
  Outside outside() {
    return outside;
  }

  Optional<Register> register(String field) {
    String name = text(field);
    Optional<Register> register = outside.registers().apply(name);
    if (register.isEmpty() && !name.isEmpty()) {
      fault(field, FaultCode.REGISTER, "names an unknown register: " + name, name);
    }
    return register;
  }

  Optional<BigDecimal> findDecimal(String field) {
    JsonNode value = take(field);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isNumber() || Bounds.isBeyond(value.decimalValue())) {
      fault(field, FaultCode.WRONG_KIND, "must be a number with at most 15 digits and 6 decimals");
      return Optional.empty();
    }
    return Optional.of(value.decimalValue());
  }

  Optional<Integer> findCount(String field) {
    JsonNode value = take(field);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 0) {
      fault(field, FaultCode.WRONG_KIND, "must be a whole number from 0");
      return Optional.empty();
    }
    return Optional.of(value.intValue());
  }

  Optional<Boolean> findFlag(String field) {
    JsonNode value = take(field);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      fault(field, FaultCode.WRONG_KIND, "must be true or false");
      return Optional.empty();
    }
    return Optional.of(value.booleanValue());
  }

  Optional<JsonPlace> findObject(String field) {
    JsonNode value = take(field);
    return value.isMissingNode()
        ? Optional.empty()
        : Optional.of(new JsonPlace(value, place + "/" + field, faults, format, outside));
  }

  List<JsonPlace> objects(String field) {
    List<JsonPlace> objects = new ArrayList<>();
    for (JsonNode element : elements(field)) {
      objects.add(
          new JsonPlace(
              element, place + "/" + field + "/" + objects.size(), faults, format, outside));
    }
    return objects;
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : elements(field)) {
      if (!element.isTextual()) {
        fault(field, FaultCode.WRONG_KIND, "must hold texts only");
        return List.of();
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  /** The elements of a list; empty when the field is absent. */
  List<JsonNode> elements(String field) {
    JsonNode value = take(field);
    if (value.isMissingNode()) {
      return List.of();
    }
    if (!value.isArray()) {
      fault(field, FaultCode.WRONG_KIND, "must be a list");
      return List.of();
    }
    List<JsonNode> elements = new ArrayList<>();
    value.forEach(elements::add);
    return elements;
  }

  /** A misspelt name would silently switch a rule off, so unknown names are faults. */
  void refuseUnknown() {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                fault(name, FaultCode.UNKNOWN_FIELD, "is not known here", name);
              }
            });
  }

  private JsonNode take(String field) {
    known.add(field);
    JsonNode value = node.get(field);
    return value == null ? MissingNode.getInstance() : value;
  }
}
