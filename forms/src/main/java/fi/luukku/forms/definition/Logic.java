package fi.luukku.forms.definition;

import fi.luukku.forms.expression.Expression;
import fi.luukku.forms.expression.ParsedExpression;
import java.util.List;
import java.util.Map;

/**
 * What checking a definition has found out about its logic.
 *
 * @param expressions all that the definition holds, compiled
 * @param order keys of all questions, each after those that it depends on
 */
record Logic(Map<ParsedExpression, Expression> expressions, List<Rule> rules, List<String> order) {}
