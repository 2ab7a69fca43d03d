package fi.luukku.forms.definition;

import fi.luukku.forms.expression.ExpressionRefused;
import fi.luukku.forms.expression.Expressions;
import fi.luukku.forms.expression.ParsedExpression;
import java.util.Optional;

/** Reads an expression; what is not well formed is a fault at its place. */
final class ExpressionReader {

  private ExpressionReader() {}

  static Optional<ParsedExpression> read(JsonPlace owner, String field) {
    return owner
        .findText(field)
        .flatMap(
            source -> {
              try {
                return Optional.of(Expressions.parse(source));
              } catch (ExpressionRefused refused) {
                owner.refused(field, refused);
                return Optional.empty();
              }
            });
  }
}
