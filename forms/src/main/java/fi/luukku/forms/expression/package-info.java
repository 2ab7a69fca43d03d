/**
 * The one language in which a form says when something is asked, what a value comes to, what must
 * hold between answers, and where to go on: a small, closed part of the Common Expression Language
 * (CEL, cel.dev). For authors: {@code docs/guide/expressions.md}.
 *
 * <p><b>Absent.</b> An answer that is not given, not valid or not asked is absent. Whatever is
 * worked out of something absent is absent, but for logic, which has three values: {@code false &&
 * absent} is false, {@code true || absent} is true. Absent too is a result that does not exist:
 * divided by nothing, beyond 10^18, a day after the year 9999, the cell of a row that is empty. In
 * the end absent is no: a question is not asked, a value not shown, a rule not broken, a way not
 * taken.
 *
 * <p><b>Types</b> are those of {@link fi.luukku.forms.expression.ExpressionType}. Amounts are exact
 * decimals; there is no floating point. Days have no zone, and today is what the answers say.
 *
 * <p><b>Bounds.</b> An expression has at most 2,000 characters and is 40 deep; it never goes
 * through rows within rows and looks at 2,000 rows at most. Patterns are those of RE2.
 *
 * <p>{@link fi.luukku.forms.expression.Expressions} parses and checks, and refuses with a reason;
 * {@link fi.luukku.forms.expression.Expression} is what is evaluated, by any thread.
 */
package fi.luukku.forms.expression;
