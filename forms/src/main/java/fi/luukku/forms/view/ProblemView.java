package fi.luukku.forms.view;

/**
 * A line of the error summary.
 *
 * @param fieldId id of the input to which the line links
 */
public record ProblemView(String text, String fieldId) {}
