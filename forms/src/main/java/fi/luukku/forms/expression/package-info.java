/**
 * The one language in which a form says when something is asked, what a value comes to and what
 * must hold between answers: a small, closed part of the Common Expression Language (CEL).
 */
package fi.luukku.forms.expression;
