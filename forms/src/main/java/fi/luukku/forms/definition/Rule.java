package fi.luukku.forms.definition;

import fi.luukku.forms.expression.ParsedExpression;

/**
 * What must hold between answers. It is broken when the expression comes to no; while something
 * that it names is absent, it binds nobody.
 *
 * @param at key of the question at which the message stands
 */
public record Rule(String key, ParsedExpression check, String at) {

  /** Where its words are, in each language. */
  public String textKey() {
    return "rule." + key + ".message";
  }
}
