/**
 * The kinds of answers, a class each: what a typed text means, how its input is written, how the
 * value reads. A further kind is a class here, its line in {@link fi.luukku.forms.kinds.Kinds} and
 * its line in {@link fi.luukku.forms.definition.AnswerType}.
 */
package fi.luukku.forms.kinds;
