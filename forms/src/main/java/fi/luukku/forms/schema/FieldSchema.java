package fi.luukku.forms.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.FieldWords;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Part;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.definition.Range;
import java.math.BigDecimal;

/** The schema of one answer. Patterns keep to what RE2 and ECMA-262 understand alike. */
final class FieldSchema {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_EMAIL = 254;

  private final FormDefinition form;

  FieldSchema(FormDefinition form) {
    this.form = form;
  }

  ObjectNode of(Field field) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("title", FieldWords.label(form, field, AnswersSchema.LANGUAGE));
    switch (field.type()) {
      case SHORT_TEXT, LONG_TEXT -> text(schema, field);
      case NUMBER, PERCENT -> amount(schema, field, decimals(field.limits().decimals()));
      case MONEY -> amount(schema, field, "\\.[0-9]{2}");
      case CALCULATED -> calculated(schema, (Question) field);
      case DATE -> date(schema, field);
      case YEAR -> year(schema, field);
      case YES_NO -> schema.put("type", "boolean");
      case CHOOSE_ONE -> option(schema, field);
      case REGISTER_CHOICE -> schema.put("type", "string").put("minLength", 1);
      case CHOOSE_MANY -> options(schema, field);
      case EMAIL, CO_SIGNER ->
          pattern(schema, "^[^@\\s]+@[^@\\s]+$").put("maxLength", LONGEST_EMAIL);
      case PHONE -> pattern(schema, "^\\+?[0-9() .-]{5,30}$");
      case IBAN -> pattern(schema, "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$");
      case BUSINESS_ID -> pattern(schema, "^[0-9]{7}-[0-9]$");
      case FILES -> files(schema, field);
      case TIME -> pattern(schema, "^([01][0-9]|2[0-3]):[0-5][0-9]$");
      case POSTAL_CODE -> pattern(schema, "^[0-9]{5}$");
      case IDENTITY_CODE -> pattern(schema, "^[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]$");
      case COORDINATES -> point(schema);
      case CONSENT -> schema.put("const", true);
      case PERIOD, ADDRESS, PLACE, PERSON, ORGANISATION -> parts(schema, field);
      case TABLE, GROUP -> table(schema, (Question) field);
      case INFORMATION, HEADING ->
          throw new IllegalArgumentException(field.type() + " is no answer.");
    }
    return schema;
  }

  private static void text(ObjectNode schema, Field field) {
    schema.put("type", "string");
    schema.put("minLength", Math.max(1, field.limits().length().least().orElse(1)));
    field.limits().length().most().ifPresent(most -> schema.put("maxLength", most));
    field
        .limits()
        .pattern()
        .flatMap(pattern -> CommonPattern.of(pattern.pattern()))
        .ifPresent(pattern -> schema.put("pattern", pattern));
  }

  private static String decimals(int most) {
    return most == 0 ? "" : "(\\.[0-9]{1," + most + "})?";
  }

  /** JSON Schema compares numbers alone: bounds of a text that is one are told in words. */
  private static void amount(ObjectNode schema, Field field, String decimals) {
    Range<BigDecimal> bounds = field.limits().amount();
    boolean negative = bounds.least().map(least -> least.signum() < 0).orElse(true);
    pattern(schema, "^" + (negative ? "-?" : "") + "[0-9]{1,15}" + decimals + "$");
    bounds(schema, bounds);
  }

  private void calculated(ObjectNode schema, Question question) {
    switch (form.resultOf(question)) {
      case TEXT -> schema.put("type", "string").put("minLength", 1);
      case YES_NO -> schema.put("type", "boolean");
      case DATE -> schema.put("type", "string").put("format", "date");
      default -> pattern(schema, "^-?[0-9]+(\\.[0-9]+)?$");
    }
  }

  private static void date(ObjectNode schema, Field field) {
    schema.put("type", "string").put("format", "date");
    bounds(schema, field.limits().dates());
  }

  private static void bounds(ObjectNode schema, Range<?> bounds) {
    String least = bounds.least().map(bound -> "At least " + plain(bound) + ". ").orElse("");
    String most = bounds.most().map(bound -> "At most " + plain(bound) + ".").orElse("");
    if (!(least + most).isEmpty()) {
      schema.put("description", (least + most).strip());
    }
  }

  private static String plain(Object bound) {
    return bound instanceof BigDecimal number ? number.toPlainString() : bound.toString();
  }

  private static void year(ObjectNode schema, Field field) {
    schema.put("type", "integer");
    field.limits().amount().least().ifPresent(least -> schema.put("minimum", least.intValue()));
    field.limits().amount().most().ifPresent(most -> schema.put("maximum", most.intValue()));
  }

  private void option(ObjectNode schema, Field field) {
    schema.put("type", "string");
    ArrayNode all = schema.putArray("oneOf");
    for (String option : field.options()) {
      String words =
          form.texts().get(AnswersSchema.LANGUAGE, field.textKey() + ".option." + option);
      all.addObject().put("const", option).put("title", words);
    }
  }

  private void options(ObjectNode schema, Field field) {
    array(schema, field).put("uniqueItems", true);
    option(schema.putObject("items"), field);
  }

  private static void files(ObjectNode schema, Field field) {
    array(schema, field).put("description", "Ids of attachments of the same message.");
    schema.putObject("items").put("type", "string");
  }

  private void parts(ObjectNode schema, Field field) {
    ObjectNode properties = schema.put("type", "object").putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (Part part : field.parts()) {
      properties.set(part.key(), of(part));
      if (part.required()) {
        required.add(part.key());
      }
    }
    schema.put("additionalProperties", false);
  }

  private static void point(ObjectNode schema) {
    schema.put("description", "Degrees in WGS 84.");
    ObjectNode properties = schema.put("type", "object").putObject("properties");
    properties.putObject("lat").put("type", "number").put("minimum", -90).put("maximum", 90);
    properties.putObject("lon").put("type", "number").put("minimum", -180).put("maximum", 180);
    schema.putArray("required").add("lat").add("lon");
    schema.put("additionalProperties", false);
  }

  private void table(ObjectNode schema, Question question) {
    array(schema, question);
    ObjectNode row = schema.putObject("items").put("type", "object");
    ObjectNode properties = row.putObject("properties");
    ArrayNode required = row.putArray("required");
    for (Column column : question.columns()) {
      properties.set(column.key(), of(column));
      if (column.required()) {
        required.add(column.key());
      }
    }
    row.put("additionalProperties", false);
  }

  private static ObjectNode array(ObjectNode schema, Field field) {
    schema.put("type", "array");
    schema.put("minItems", Math.max(1, field.limits().count().least().orElse(1)));
    field.limits().count().most().ifPresent(most -> schema.put("maxItems", most));
    return schema;
  }

  private static ObjectNode pattern(ObjectNode schema, String pattern) {
    return schema.put("type", "string").put("pattern", pattern);
  }
}
