package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.definition.AnswerType;

/** A column of a table question that is being made. */
public final class SketchColumn {
  private final SketchQuestion table;
  private final ObjectNode node;

  SketchColumn(SketchQuestion table, ObjectNode node) {
    this.table = table;
    this.node = node;
  }

  public String key() {
    return node.path("key").asText();
  }

  public String type() {
    return node.path("type").asText();
  }

  public void become(AnswerType type) {
    node.put("type", type.jsonName());
    if (!type.isAmount()) {
      node.remove("sum");
    }
  }

  /** Whether its sum is shown. */
  public boolean isSummed() {
    return node.path("sum").asBoolean(false);
  }

  public void sum(boolean summed) {
    node.remove("sum");
    if (summed && AnswerType.named(type()).filter(AnswerType::isAmount).isPresent()) {
      node.put("sum", true);
    }
  }

  public String labelKey() {
    return table.textKey("column." + key() + ".label");
  }

  ObjectNode node() {
    return node;
  }
}
