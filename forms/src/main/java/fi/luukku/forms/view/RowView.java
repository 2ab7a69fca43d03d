package fi.luukku.forms.view;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number from 1, for the caption
 * @param awaited whether its cells have to be answered as they say: false for an empty row of what
 *     may be left out altogether, none of whose cells are required then
 * @param removeName name of the submit button that removes the row
 * @param removeLabel its words, with the number
 */
public record RowView(
    int number, boolean awaited, List<FieldView> cells, String removeName, String removeLabel) {}
