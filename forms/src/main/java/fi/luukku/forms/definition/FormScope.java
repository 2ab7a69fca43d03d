package fi.luukku.forms.definition;

import fi.luukku.forms.expression.ExpressionType;
import fi.luukku.forms.expression.Scope;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the expressions of one form can name; calculated values are added as they are compiled. */
final class FormScope {

  private final Scope scope = new Scope();

  FormScope(Iterable<Question> questions) {
    for (Question question : questions) {
      if (question.type() != AnswerType.CALCULATED) {
        add(question);
      }
    }
  }

  Scope scope() {
    return scope;
  }

  void addCalculated(String key, ExpressionType type, int decimals) {
    scope.add(key, type == ExpressionType.WHOLE ? ExpressionType.NUMBER : type);
    scope.addDecimals(key, decimals);
  }

  private void add(Question question) {
    if (question.type().hasRows()) {
      addTable(question);
      return;
    }
    scope.add(question.key(), question.type().seenAs());
    question.type().parts().forEach((part, type) -> scope.add(question.key() + "." + part, type));
    scope.addDecimals(question.key(), question.limits().decimals());
    if (question.type().hasOptions()) {
      scope.addOptions(question.key(), question.options());
    }
  }

  private void addTable(Question table) {
    Map<String, ExpressionType> columns = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      String name = table.key() + "." + column.key();
      columns.put(column.key(), column.type().seenAs());
      scope.addDecimals(name, column.limits().decimals());
      if (column.type().hasOptions()) {
        scope.addOptions(name, column.options());
      }
    }
    scope.addTable(table.key(), columns);
  }
}
