package fi.luukku.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values as JSON for receivers that know nothing of how people type. */
final class MeaningJson {

  private MeaningJson() {}

  static void put(ObjectNode owner, String key, Value value) {
    if (value instanceof Value.Words words) {
      owner.put(key, words.text());
    } else if (value instanceof Value.Amount amount) {
      owner.put(key, amount.amount().toPlainString());
    } else if (value instanceof Value.Day day) {
      owner.put(key, day.date().toString());
    } else if (value instanceof Value.Time time) {
      owner.put(key, time.time().toString());
    } else if (value instanceof Value.CalendarYear year) {
      owner.put(key, year.year());
    } else if (value instanceof Value.YesNo yesNo) {
      owner.put(key, yesNo.yes());
    } else if (value instanceof Value.Choice choice) {
      owner.put(key, choice.option());
    } else {
      putMany(owner, key, value);
    }
  }

  private static void putMany(ObjectNode owner, String key, Value value) {
    if (value instanceof Value.Choices choices) {
      ArrayNode list = owner.putArray(key);
      choices.options().forEach(list::add);
    } else if (value instanceof Value.Files files) {
      ArrayNode list = owner.putArray(key);
      files.ids().forEach(list::add);
    } else if (value instanceof Value.Rows rows) {
      ArrayNode list = owner.putArray(key);
      for (var row : rows.rows()) {
        ObjectNode cells = list.addObject();
        row.forEach((column, cell) -> put(cells, column, cell));
      }
    } else if (value instanceof Value.Parts parts) {
      ObjectNode object = owner.putObject(key);
      parts.meant().forEach((part, meant) -> put(object, part, meant));
    } else if (value instanceof Value.Place place) {
      ObjectNode point = owner.putObject(key);
      point.put("lat", place.point().lat());
      point.put("lon", place.point().lon());
    }
  }
}
