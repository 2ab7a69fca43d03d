package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.JsonNode;

/** How a chosen condition stands in a definition. */
interface ConditionFormat {
  /** As it can be chosen; what cannot be is kept as it is written. */
  SketchCondition read(JsonNode node);

  /** Of a condition with one part at least. */
  JsonNode write(SketchCondition condition);
}
