package fi.luukku.casework;

import fi.luukku.forms.Answers;
import java.util.function.UnaryOperator;

/**
 * What somebody has left on one page of a form.
 *
 * @param page its key
 * @param version of the form that the page was shown from
 * @param revision of the page that it was made from
 * @param change puts it into the newest answers; makes no statement
 */
public record PageEdit(String page, int version, int revision, UnaryOperator<Answers> change) {}
