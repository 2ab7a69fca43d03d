package fi.luukku.forms.view;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number from 1, for the caption
 * @param removeName name of the submit button that removes the row
 * @param removeLabel its words, with the number
 */
public record RowView(int number, List<FieldView> cells, String removeName, String removeLabel) {}
